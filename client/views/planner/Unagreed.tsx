import { useTranslation } from 'react-i18next';
import { PlannerChangeDocument } from '../../api/operations.generated.ts';
import { signature } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Refused } from '../../ui/Refused.tsx';
import type { Scenario } from './scenario.ts';
import type { Planning } from './usePlanning.ts';

/** The steps that would be carried out though nobody has said that they are agreed. */
export const unagreed = ({ steps }: Scenario): Scenario['steps'] =>
  steps.filter(({ on, status }) => on && status !== 'AGREED' && status !== 'DONE');

/** How many steps are not agreed yet, and one press that says they are. */
export function Unagreed({ scenario, planning }: { scenario: Scenario; planning: Planning }) {
  const { t } = useTranslation();
  const left = unagreed(scenario);
  const agree = async (): Promise<void> => {
    let seen = scenario.version;
    for (const { id } of left) {
      const changed = await planning.edit(PlannerChangeDocument, {
        scenario: scenario.id,
        step: id,
        seen,
        notes: { status: 'AGREED' },
        by: signature(),
      });
      if (!changed) return;
      seen = changed.updateScenarioStep.version;
    }
  };
  return (
    <div className="planner-unagreed" aria-live="polite">
      {left.length === 0 ? (
        <p className="t2">{t('planner:carryOut.agreed')}</p>
      ) : (
        <>
          <p className="medium">
            {t('planner:carryOut.unagreed', { count: left.length, of: scenario.steps.filter(({ on }) => on).length })}
          </p>
          <ul>
            {left.map(({ id, text, status }) => (
              <li key={id}>
                {text} <span className="t3">{t(`planner:status.${status}`)}</span>
              </li>
            ))}
          </ul>
          <Button isDisabled={planning.pending} onPress={() => void agree()}>
            {t('planner:carryOut.agree', { count: left.length })}
          </Button>
        </>
      )}
      <Refused problem={planning.problem} />
    </div>
  );
}
