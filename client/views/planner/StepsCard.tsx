import { Plus, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Refused } from '../../ui/Refused.tsx';
import { StepDialogue } from './StepDialogue.tsx';
import { StepItem } from './StepItem.tsx';
import type { Scenario } from './scenario.ts';
import { useMoving } from './useMoving.ts';
import type { Planning } from './usePlanning.ts';

/** The steps in their order; the one that is chosen shows what is said of it and what can be done with it. */
export function StepsCard({ scenario, planning }: { scenario: Scenario; planning: Planning }) {
  const { t } = useTranslation();
  const { steps, plan } = scenario;
  const { options } = usePlace();
  const [adding, setAdding] = useState(false);
  const move = useMoving(scenario, planning);
  const counted = plan.steps.filter((effect) => effect.counted).length;
  const blocked = scenario.carriedOut
    ? 0
    : plan.steps.filter(({ problem }, place) => problem !== null && steps[place]?.on).length;
  const add = (
    <Button tone="primary" onPress={() => setAdding(true)}>
      {t('planner:steps.add')}
    </Button>
  );
  return (
    <section className="card planner-steps" aria-labelledby="planner-steps">
      <div className="card-head">
        <h2 id="planner-steps" tabIndex={-1}>
          {t('planner:steps.title')}
        </h2>
        <span className="xs t3">
          {[
            t('planner:steps.counted', { count: counted }),
            ...(blocked > 0 ? [t('planner:steps.blocked', { count: blocked })] : []),
          ].join(', ')}
        </span>
        <span className="space" />
        {planning.fixed ? null : (
          <>
            <IconButton
              label={t('planner:undo')}
              icon={<Undo2 size={16} />}
              isDisabled={!scenario.undoable || planning.pending}
              onPress={planning.undo}
            />
            <IconButton
              label={t('planner:redo')}
              icon={<Redo2 size={16} />}
              isDisabled={!scenario.redoable || planning.pending}
              onPress={planning.redo}
            />
            <IconButton
              id="planner-add"
              label={t('planner:steps.add')}
              icon={<Plus size={16} />}
              onPress={() => setAdding(true)}
            />
          </>
        )}
      </div>
      <Refused problem={planning.problem} />
      {steps.length === 0 ? (
        <Empty action={planning.fixed ? null : add}>{t('planner:steps.none')}</Empty>
      ) : (
        <ol className="planner-list">
          {steps.map((step, place) => (
            <StepItem
              key={step.id}
              step={step}
              place={place}
              last={place === steps.length - 1}
              effect={plan.steps[place] ?? null}
              open={options.step === step.id}
              scenario={scenario}
              planning={planning}
              moving={move}
            />
          ))}
        </ol>
      )}
      <StepDialogue
        scenario={scenario}
        planning={planning}
        step={null}
        open={adding}
        close={() => setAdding(false)}
        done={(id) => store.step({ options: { step: id } })}
      />
    </section>
  );
}
