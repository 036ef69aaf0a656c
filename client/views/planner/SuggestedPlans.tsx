import { BadgeCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  PlannerProgressDocument,
  PlannerSuggestionsDocument,
  type PlannerSuggestionsQuery,
  type PlannerSuggestionsQueryVariables,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useTold } from '../../api/useTold.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatMeasure, formatShare } from '../../ui/format.ts';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import { SuggestedStep } from './SuggestedStep.tsx';
import type { Scenario } from './scenario.ts';
import { actionOfSuggested, isIn } from './suggesting.ts';
import { useAddSteps } from './useAddSteps.ts';
import type { Planning } from './usePlanning.ts';

export interface SuggestedPlansProps {
  variables: PlannerSuggestionsQueryVariables;
  scenario: Scenario;
  planning: Planning;
  stop: () => void;
}

/** The plans that were found, the best first, each with what it saves, whether that is proven, and why. */
export function SuggestedPlans({ variables, scenario, planning, stop }: SuggestedPlansProps) {
  const { t } = useTranslation();
  const answer = useAnswer(PlannerSuggestionsDocument, variables);
  return (
    <>
      {answer.fetching ? <Looking stop={stop} /> : null}
      <Answered answer={{ ...answer, slow: false }} lines={answer.fetching ? 0 : 4}>
        {({ suggestions }) =>
          suggestions.boards ? (
            <Fewest suggestions={suggestions} />
          ) : suggestions.plans.length === 0 ? (
            <p className="t2">{t('planner:suggest.none')}</p>
          ) : (
            <ol className="planner-plans">
              {suggestions.plans.map((plan, place) => (
                <SuggestedPlan
                  key={plan.steps.map(({ text }) => text).join(' ')}
                  plan={plan}
                  first={place === 0}
                  saving={suggestions.saving}
                  scenario={scenario}
                  planning={planning}
                />
              ))}
            </ol>
          )
        }
      </Answered>
    </>
  );
}

/** How far the search is, as far as that is known, and the way to end waiting for it. */
function Looking({ stop }: { stop: () => void }) {
  const { t } = useTranslation();
  const told = useTold(PlannerProgressDocument, {});
  const done = told?.analysisProgress.job === 'planSearch' ? told.analysisProgress.done : null;
  return (
    <div className="planner-looking">
      <progress aria-label={t('planner:suggest.looking')} {...(done !== null && done > 0 && { value: done, max: 1 })} />
      <span className="xs t2">
        {t('planner:suggest.looking')}
        {done !== null && done > 0 ? ` ${formatShare(done)}` : null}
      </span>
      <Button onPress={stop}>{t('planner:leave')}</Button>
    </div>
  );
}

type Suggestions = PlannerSuggestionsQuery['suggestions'];

/** The boards on which everybody would still sit. */
function Fewest({ suggestions: { boards, boardsBefore, plans } }: { suggestions: Suggestions }) {
  const { t } = useTranslation();
  const href = useHref();
  const [plan] = plans;
  return (
    <div className="planner-plan">
      {plan ? <Proof plan={plan} first /> : null}
      <p>{t('planner:suggest.fewest', { boards: boards?.length ?? 0, of: boardsBefore })}</p>
      <p className="planner-names">
        <LinkedNames of={boards ?? []} hrefOf={(id) => href({ selection: [id] })} />
      </p>
    </div>
  );
}

type Plan = Suggestions['plans'][number];

/** Whether it is proven; of those after the first among which it is the best. */
function Proof({ plan: { proven, gap }, first }: { plan: Plan; first: boolean }) {
  const { t } = useTranslation();
  if (!proven) return <span className="tag">{t('planner:suggest.gap', { share: formatShare(gap) })}</span>;
  return (
    <span className="tag ok">
      <BadgeCheck size={12} aria-hidden="true" />
      {t(first ? 'planner:suggest.proven' : 'planner:suggest.provenOther')}
    </span>
  );
}

/** As before and after would tell it; in a scope of many days what was looked for is another sum. */
function savedBy({ saves, hoursSaved, seatsSaved }: Plan, saving: Suggestions['saving']): number {
  return (saving === 'HOURS' ? hoursSaved : saving === 'SEATS' ? seatsSaved : null) ?? saves;
}

interface SuggestedPlanProps extends Pick<SuggestedPlansProps, 'scenario' | 'planning'> {
  plan: Plan;
  /** The best of all; those after it take away other boards. */
  first: boolean;
  saving: Suggestions['saving'];
}

function SuggestedPlan({ plan, first, saving, scenario, planning }: SuggestedPlanProps) {
  const { t } = useTranslation();
  const add = useAddSteps(scenario, planning);
  const { steps, voicesLost } = plan;
  const missing = steps.filter((step) => !isIn(scenario, actionOfSuggested(step)));
  const addAll = async (): Promise<void> => {
    await add(missing.map((step) => ({ action: actionOfSuggested(step), why: step.why, overlaps: step.overlaps })));
    // What comes of them stands above.
    const title = document.getElementById('planner-steps');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  };
  return (
    <li className="planner-plan planner-option">
      <div className="row wrap">
        <span className="strong n">
          {t(`planner:suggest.saves.${saving}`, { saved: formatMeasure(savedBy(plan, saving)) })}
        </span>
        <Proof plan={plan} first={first} />
        {voicesLost > 0 ? (
          <span className="tag warn">{t('planner:step.voices', { count: voicesLost })}</span>
        ) : (
          <span className="tag">{t('planner:suggest.noVoice')}</span>
        )}
      </div>
      <ul>
        {steps.map((step) => (
          <SuggestedStep
            key={step.text}
            text={step.text}
            overlaps={step.overlaps}
            why={step.why}
            action={actionOfSuggested(step)}
            scenario={scenario}
            planning={planning}
          />
        ))}
      </ul>
      {missing.length > 1 && !planning.fixed ? (
        <Button isDisabled={planning.pending} onPress={() => void addAll()}>
          {t('planner:suggest.addAll', { count: missing.length })}
        </Button>
      ) : null}
    </li>
  );
}
