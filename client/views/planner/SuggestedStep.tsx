import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannerReasonFragment, StepActionInput } from '../../api/operations.generated.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { nameIn } from '../../ui/RecordName.tsx';
import type { Scenario } from './scenario.ts';
import { isIn } from './suggesting.ts';
import { useAddSteps } from './useAddSteps.ts';
import type { Planning } from './usePlanning.ts';

export interface SuggestedStepProps {
  text: string;
  action: StepActionInput;
  /** The pairs of boards that speak for it. */
  overlaps: readonly PlannerReasonFragment[];
  /** What speaks for it, in a sentence; null: the reasons of the pairs do. */
  why?: string | null;
  scenario: Scenario;
  planning: Planning;
}

/** A step that could be tried, with the overlap behind it. */
export function SuggestedStep({ text, action, overlaps, why = null, scenario, planning }: SuggestedStepProps) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const add = useAddSteps(scenario, planning);
  // Of one pair the sentence names both boards, and leads to them.
  const said = why !== null && overlaps.length === 1;
  const inPlan = isIn(scenario, action);
  const [pressed, press] = useState(false);
  const mark = useRef<HTMLSpanElement>(null);
  // The button goes; what stands in its place takes its focus.
  useEffect(() => {
    if (pressed && inPlan) mark.current?.focus();
  }, [pressed, inPlan]);
  return (
    <li className="planner-suggested">
      <p>{text}</p>
      {why === null || said ? null : <p className="xs t2">{why}</p>}
      {overlaps.map(({ a, b, sharedPeople, reasons }) => (
        <p key={`${a.id} ${b.id}`} className="xs t2">
          <a className="link" href={href({ selection: [a.id, b.id] })}>
            {said ? why : t('planner:behind.pair', { a: nameIn(a, language), b: nameIn(b, language) })}
          </a>
          {why === null ? `: ${reasons.join(' ') || t('record:people', { count: sharedPeople })}` : null}
        </p>
      ))}
      {inPlan ? (
        <span className="tag" ref={mark} tabIndex={-1}>
          {t('planner:suggest.inPlan')}
        </span>
      ) : planning.fixed ? null : (
        <Button
          isDisabled={planning.pending}
          onPress={() => {
            press(true);
            void add([{ action, why, overlaps }]);
          }}
        >
          {t('planner:suggest.add', { place: scenario.steps.length + 1 })}
          <span className="visually-hidden">{`: ${text}`}</span>
        </Button>
      )}
    </li>
  );
}
