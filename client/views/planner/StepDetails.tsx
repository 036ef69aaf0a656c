import { ArrowDown, ArrowUp, Pencil, Power, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerChangeDocument, PlannerRemoveDocument } from '../../api/operations.generated.ts';
import { signature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { SetAside } from './SetAside.tsx';
import { StepDialogue } from './StepDialogue.tsx';
import type { ShownStep } from './shownStep.ts';
import { useCalled } from './useCalled.ts';

export interface StepDetailsProps extends ShownStep {
  move: (place: number) => void;
}

/** Why, who, by when, how far; and what can be done with the step. */
export function StepDetails({ step, place, last, effect, scenario, planning, move }: StepDetailsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const called = useCalled();
  const [changing, setChanging] = useState(false);
  const seen = { scenario: scenario.id, step: step.id, seen: scenario.version, by: signature() };
  const remove = async (): Promise<void> => {
    const gone = await planning.edit(PlannerRemoveDocument, seen);
    if (!gone) return;
    store.step({ options: { step: null } });
    document.getElementById('planner-add')?.focus();
  };
  const facts = [
    [t('planner:form.status'), t(`planner:status.${step.status}`)],
    [t('planner:form.reason'), step.reason],
    [t('planner:step.speaks'), effect?.why === step.reason ? null : effect?.why],
    [t('planner:form.owner'), step.owner],
    [t('planner:form.due'), step.due === null ? null : format.date(step.due)],
    [t('planner:step.changedBy'), called(step.changedBy)],
  ] as const;
  return (
    <div className="planner-details">
      {effect?.problem && scenario.carriedOut === null ? <p>{effect.problem}</p> : null}
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt className="t3">{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {effect?.problemCode === 'BY_LAW' || step.overridden ? (
        <SetAside step={step} scenario={scenario} planning={planning} />
      ) : null}
      {planning.fixed ? null : (
        <div className="row wrap">
          <Button icon={<Pencil size={14} aria-hidden="true" />} onPress={() => setChanging(true)}>
            {t('planner:step.change')}
          </Button>
          <IconButton
            label={t('planner:step.up')}
            icon={<ArrowUp size={16} />}
            isDisabled={place === 0}
            onPress={() => move(place - 1)}
          />
          <IconButton
            label={t('planner:step.down')}
            icon={<ArrowDown size={16} />}
            isDisabled={last}
            onPress={() => move(place + 1)}
          />
          <IconButton
            label={t(step.on ? 'planner:step.switchOff' : 'planner:step.switchOn')}
            icon={<Power size={16} />}
            aria-pressed={step.on}
            onPress={() => void planning.edit(PlannerChangeDocument, { ...seen, on: !step.on })}
          />
          <IconButton label={t('planner:step.remove')} icon={<Trash2 size={16} />} onPress={() => void remove()} />
        </div>
      )}
      <StepDialogue
        scenario={scenario}
        planning={planning}
        step={step}
        open={changing}
        close={() => setChanging(false)}
        done={() => undefined}
      />
    </div>
  );
}
