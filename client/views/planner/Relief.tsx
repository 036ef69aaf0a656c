import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerReliefDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { formatMeasure } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { PickRecord } from './PickRecord.tsx';
import { SuggestedStep } from './SuggestedStep.tsx';
import type { Scenario } from './scenario.ts';
import type { Picked } from './stepForm.ts';
import type { Planning } from './usePlanning.ts';

/** Which seats of somebody a colleague who is there already could cover. */
export function Relief({ scenario, planning }: { scenario: Scenario; planning: Planning }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [who, choose] = useState<Picked | null>(null);
  const answer = useAnswer(PlannerReliefDocument, { id: who?.id ?? '', scope: useScope() }, who === null);
  const { busiest } = scenario.plan;
  return (
    <>
      <PickRecord
        label={t('planner:suggest.whom')}
        kind="PERSON"
        single
        chosen={who ? [who] : []}
        onChange={([first]) => choose(first ?? null)}
      />
      {who === null && busiest.length > 0 ? (
        <p className="xs">
          {busiest.slice(0, 3).map(({ person }) => (
            <button key={person.id} type="button" className="link planner-busy" onClick={() => choose(person)}>
              {person.name}
            </button>
          ))}
        </p>
      ) : null}
      {who === null ? null : (
        <Answered answer={answer} lines={3}>
          {({ node }) => {
            const relief = node?.id === who.id && 'relief' in node ? node.relief : [];
            if (relief.length === 0) return <p className="t2">{t('planner:suggest.noRelief')}</p>;
            return (
              <ul className="planner-plan">
                {relief.map(({ board, organisation, colleagues, hours }) => (
                  <SuggestedStep
                    key={`${board.id} ${organisation.id}`}
                    text={t('planner:suggest.relief', {
                      board: nameIn(board, language),
                      organisation: nameIn(organisation, language),
                      colleagues: colleagues.map(({ name }) => name).join(', '),
                      hours: hours === null ? t('ui:unknown') : formatMeasure(hours),
                    })}
                    action={{ kind: 'DROP_SEAT', board: board.id, person: who.id }}
                    overlaps={[]}
                    scenario={scenario}
                    planning={planning}
                  />
                ))}
              </ul>
            );
          }}
        </Answered>
      )}
    </>
  );
}
