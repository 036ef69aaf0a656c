import { Check, CircleHelp, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataCommitDocument, DataDiscardDocument } from '../../../api/operations.generated.ts';
import { useSend } from '../../../api/useSend.ts';
import { type Decisions, decisions } from '../../../state/decisions.ts';
import { signature } from '../../../state/preferences.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialogue } from '../../../ui/Overlay.tsx';
import { Refused } from '../../../ui/Refused.tsx';
import { AcceptSeveral } from './AcceptSeveral.tsx';
import { countUndecided, type ImportRecord, kindOrder } from './items.ts';
import { LeaveFaulty } from './LeaveFaulty.tsx';
import type { Proposal } from './proposal.ts';
import type { AskedRecords } from './useAsked.ts';
import { willChange } from './willChange.ts';

export interface CommitBarProps {
  proposal: Proposal;
  questions: AskedRecords;
  /** All records, where they are few enough to be here. */
  known: readonly ImportRecord[] | null;
  /** Called when it is no longer open, or was compared anew. */
  settled: () => void;
  decided: Decisions;
  decide: (taken: Readonly<Record<string, string | null>>) => void;
}

/** What a commit would change, what still keeps it off, and the two ways out: commit all, or give it up. */
export function CommitBar({ proposal, questions, known, decided, decide, settled }: CommitBarProps) {
  const { t } = useTranslation();
  const committing = useSend(DataCommitDocument);
  const [asked, ask] = useState(false);
  const undecided = countUndecided(proposal.undecided, questions.asked, decided);
  const changes = willChange(proposal.counts, questions.asked, decided);
  const total = [...changes.values()].reduce((sum, count) => sum + count, 0);
  const isNothing = total === 0 && Object.keys(decided).length === 0;
  const off = undecided > 0 || proposal.errorCount > 0 || isNothing;
  const commit = async (): Promise<void> => {
    // What was decided about a row that has been left out since is of no use.
    const there = known && new Set(known.map(({ key }) => key));
    const given = Object.entries(decided).flatMap(([key, take]) => (there?.has(key) === false ? [] : [{ key, take }]));
    const answer = await committing.send({ id: proposal.id, decisions: given, by: signature() });
    if (!answer) return;
    decisions.forget(proposal.id);
    settled();
  };
  return (
    <footer className="commit-bar">
      <Refused problem={committing.problem ?? questions.problem} />
      <ul className="commit-counts" aria-label={t('data:commit.changes')}>
        {kindOrder
          .filter((kind) => changes.has(kind))
          .map((kind) => (
            <li key={kind}>{t(`data:commit.kind.${kind}`, { count: changes.get(kind) ?? 0 })}</li>
          ))}
        {total > 0 ? null : <li>{t(proposal.errorCount > 0 ? 'data:commit.notYet' : 'data:commit.nothing')}</li>}
      </ul>
      <output className="commit-why" id="commit-why">
        {proposal.errorCount > 0 ? (
          <span className="tag broken">
            <TriangleAlert size={14} aria-hidden="true" />
            {t('data:commit.errors', { count: proposal.errorCount })}
          </span>
        ) : undecided > 0 ? (
          <span className="tag warn">
            <CircleHelp size={14} aria-hidden="true" />
            {t('data:commit.toChoose', { count: undecided })}
          </span>
        ) : (
          <span className="t2">{t('data:commit.allOrNothing')}</span>
        )}
      </output>
      <span className="space" />
      <LeaveFaulty proposal={proposal} changed={settled} />
      <AcceptSeveral asked={questions.asked} decided={decided} decide={decide} />
      <Button onPress={() => ask(true)}>{t('data:commit.discard')}</Button>
      <Button
        tone="primary"
        icon={<Check size={16} aria-hidden="true" />}
        aria-describedby="commit-why"
        isDisabled={off || committing.pending}
        onPress={() => void commit()}
      >
        {committing.pending ? t('data:commit.pending') : t('data:commit.commit', { count: total })}
      </Button>
      <Dialogue title={t('data:commit.discardTitle')} open={asked} onClose={() => ask(false)}>
        <Discard
          id={proposal.id}
          name={proposal.name}
          close={() => ask(false)}
          settled={() => {
            ask(false);
            settled();
          }}
        />
      </Dialogue>
    </footer>
  );
}

interface DiscardProps {
  id: string;
  name: string;
  close: () => void;
  settled: () => void;
}

function Discard({ id, name, close, settled }: DiscardProps) {
  const { t } = useTranslation();
  const { send, pending, problem } = useSend(DataDiscardDocument);
  const discard = async (): Promise<void> => {
    if (!(await send({ id }))) return;
    decisions.forget(id);
    settled();
  };
  return (
    <div className="stack">
      <p>{t('data:commit.discardMeans', { name })}</p>
      <Refused problem={problem} />
      <div className="row wrap">
        <Button tone="primary" isDisabled={pending} onPress={() => void discard()}>
          {t('data:commit.discard')}
        </Button>
        <Button onPress={close}>{t('data:commit.keep')}</Button>
      </div>
    </div>
  );
}
