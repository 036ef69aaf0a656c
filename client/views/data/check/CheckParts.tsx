import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataImportAllDocument } from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import { store, usePlace } from '../../../state/useBoardwalk.ts';
import { useDecisions } from '../../../state/useDecisions.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Truncated } from '../../../ui/Truncated.tsx';
import { useNarrow } from '../../../ui/useNarrow.ts';
import { CommitBar } from './CommitBar.tsx';
import { ItemsCard } from './ItemsCard.tsx';
import { decidedBy, itemsOf, lineOf, undecidedOf } from './items.ts';
import { asksWhenWritten, type Proposal } from './proposal.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { SourceCard } from './SourceCard.tsx';
import { useAsked } from './useAsked.ts';
import { useChosenNames } from './useChosenNames.ts';
import { WrittenCard } from './WrittenCard.tsx';

/** So many records are looked at as a whole; more of them kind by kind, in pages. */
const mostAtOnce = 1_000;

export interface CheckPartsProps {
  proposal: Proposal;
  /** Called when it is no longer open, or was compared anew. */
  settled: () => void;
}

/*
 *  SourceCard      ItemsCard
 *                  QuestionCard
 *  CommitBar
 */
export function CheckParts({ proposal, settled }: CheckPartsProps) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const narrow = useNarrow(1000);
  const [decided, decide] = useDecisions(proposal.id);
  const total = proposal.counts.reduce((sum, { count }) => sum + count, 0);
  const whole = total <= mostAtOnce;
  const { data } = useAnswer(DataImportAllDocument, { id: proposal.id }, !whole);
  const questions = useAsked(proposal.id);
  const { asked } = questions;
  const records = data?.importProposal.records ?? asked;
  const names = useChosenNames(decided, records);
  const undecided = undecidedOf(asked, decided);
  const [led, lead] = useState(false);
  const side = options.side === 'source' ? 'source' : 'read';
  const open = useMemo(() => {
    const chosen = records.find(({ key }) => key === options.item);
    return (chosen ? itemsOf([chosen], records)[0]?.about : undefined) ?? undecided[0];
  }, [records, options.item, undecided]);
  const line = options.line ? Number(options.line) : open ? lineOf(open, asked) : null;
  // Where there is room for one column, what is asked comes before the list.
  const question = open ? (
    <QuestionCard
      key={decidedBy(open)}
      record={open}
      decided={decided}
      decide={decide}
      names={names}
      questions={asked}
      records={records}
      led={led}
      lead={() => lead(true)}
    />
  ) : null;
  return (
    <>
      {asksWhenWritten(proposal) ? (
        <WrittenCard key={proposal.dated} id={proposal.id} dated={proposal.dated ?? null} changed={settled} />
      ) : null}
      {proposal.stale && proposal.differences.length > 0 ? (
        <section className="card">
          <Truncated>{t('data:check.stale', { count: proposal.differences.length })}</Truncated>
        </section>
      ) : null}
      {narrow ? (
        <div>
          <Segmented
            label={t('data:check.sides')}
            segments={(['read', 'source'] as const).map((value) => ({ value, label: t(`data:check.side.${value}`) }))}
            value={side}
            onChange={(value) => store.step({ options: { side: value === 'read' ? null : value } })}
          />
        </div>
      ) : null}
      <div className="check">
        {narrow && side === 'read' ? null : (
          <SourceCard id={proposal.id} records={records} decided={decided} line={line} />
        )}
        {narrow && side === 'source' ? null : (
          <div className="check-read">
            {narrow ? question : null}
            <ItemsCard
              proposal={proposal}
              records={whole ? records : null}
              asked={asked}
              decided={decided}
              names={names}
              open={open}
              line={line}
              changed={settled}
            />
            {narrow ? null : question}
          </div>
        )}
      </div>
      <CommitBar
        proposal={proposal}
        questions={questions}
        known={whole && data ? data.importProposal.records : null}
        decided={decided}
        decide={decide}
        settled={settled}
      />
    </>
  );
}
