import { Ban, Lock, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { store } from '../../state/useBoardwalk.ts';
import { differenceText } from './figures.ts';
import { StepDetails } from './StepDetails.tsx';
import type { ShownStep } from './shownStep.ts';
import { stepIcons } from './stepIcons.ts';
import type { Moving } from './useMoving.ts';

export interface StepItemProps extends ShownStep {
  open: boolean;
  moving: Moving;
}

/** One step: what it does, what it saves and costs, and, when it is open, the rest. Alt and an arrow put it elsewhere. */
export function StepItem({ step, place, last, effect, open, scenario, planning, moving }: StepItemProps) {
  const { t } = useTranslation();
  const counted = effect?.counted ?? false;
  // What is so already can no longer be done: no problem of the step.
  const done = scenario.carriedOut !== null && step.on && !counted;
  const byLaw = effect?.problemCode === 'BY_LAW';
  const Icon = byLaw && step.on ? Lock : stepIcons[step.kind];
  const strike = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moving.to(step.id, event.key === 'ArrowUp' ? place - 1 : place + 1);
  };
  return (
    <li data-open={open || undefined} data-off={!step.on || undefined} data-left={!counted || undefined}>
      <button
        type="button"
        id={`step-${step.id}`}
        className="planner-step"
        aria-expanded={open}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        draggable={!planning.fixed}
        onDragStart={(event) => moving.begin(event, step.id)}
        onDragOver={moving.over}
        onDrop={(event) => moving.drop(event, place)}
        onKeyDown={strike}
        onClick={() => store.step({ options: { step: open ? null : step.id } })}
      >
        <span className="planner-step-icon">
          <Icon size={15} strokeWidth={1.75} aria-hidden="true" />
        </span>
        <span className="planner-step-words">
          <span className="row">
            <span className="strong">{t(`planner:kind.${step.kind}`)}</span>
            <span className="space" />
            <Saves step={step} effect={effect} done={done} />
          </span>
          <span className="t2">{step.text}</span>
          <Costs step={step} effect={effect} done={done} />
        </span>
      </button>
      {open ? (
        <StepDetails
          step={step}
          place={place}
          last={last}
          effect={effect}
          scenario={scenario}
          planning={planning}
          move={(to) => moving.to(step.id, to)}
        />
      ) : null}
    </li>
  );
}

interface StepWords extends Pick<ShownStep, 'step' | 'effect'> {
  /** Carried out, and so as things are in view. */
  done: boolean;
}

function Saves({ step, effect, done }: StepWords) {
  const { t } = useTranslation();
  if (!step.on) return <span className="tag">{t('planner:step.off')}</span>;
  if (done) return <span className="tag ok">{t('planner:carried.step')}</span>;
  if (!effect?.counted) return <span className="xs t3">{t('planner:step.notCounted')}</span>;
  const { hoursSaved, travelHoursSaved } = effect;
  const travel = differenceText(travelHoursSaved, 0, 0);
  const hours = hoursSaved === null ? null : differenceText(hoursSaved, 0, 0);
  return (
    <span className="xs t2 n">
      {travel !== null
        ? t('planner:step.travel', { hours: travel })
        : hoursSaved === null
          ? t('planner:step.hoursUnknown')
          : hours === null
            ? t('planner:step.sameHours')
            : t('planner:step.hours', { hours })}
    </span>
  );
}

/** Voices that it costs, and why it cannot be done. */
function Costs({ step, effect, done }: StepWords) {
  const { t } = useTranslation();
  if (!effect || done) return null;
  const { problem, problemCode, voicesLost, counted } = effect;
  const law = problemCode === 'BY_LAW';
  return (
    <>
      {counted && voicesLost > 0 ? (
        <span className="tag warn">
          <TriangleAlert size={12} aria-hidden="true" />
          {t('planner:step.voices', { count: voicesLost })}
        </span>
      ) : null}
      {step.on && law ? (
        <span className="tag broken">
          <Lock size={12} aria-hidden="true" />
          {t('planner:step.byLaw')}
        </span>
      ) : null}
      {step.on && problem !== null && !law ? (
        <span className="tag warn planner-problem">
          <Ban size={12} aria-hidden="true" />
          {problem}
        </span>
      ) : null}
      {step.overridden ? <span className="tag warn">{t('planner:step.setAside')}</span> : null}
    </>
  );
}
