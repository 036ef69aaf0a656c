import { Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BoardRecordDocument, type BoardRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { tryStep } from '../../state/tryStep.ts';
import { useHref, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import type { Fact } from '../../ui/Facts.tsx';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { evidenceTab } from './evidenceTab.tsx';
import { MeetingItems } from './MeetingItems.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordShell } from './RecordShell.tsx';
import { SeatItem } from './SeatItem.tsx';
import { useFactsOf } from './useFactsOf.tsx';

type Board = Extract<BoardRecordQuery['node'], { __typename: 'Board' }>;

export function BoardRecord({ id }: { id: string }) {
  const answer = useAnswer(BoardRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer} lines={9}>
      {({ node }) => (node?.__typename === 'Board' ? <Shown board={node} /> : null)}
    </Answered>
  );
}

function Shown({ board }: { board: Board }) {
  const { t } = useTranslation();
  const href = useHref();
  const { seats, overlaps, meetings } = board;
  const about = [
    board.tier ? t(`words:tier.${board.tier}`) : null,
    board.kind,
    t('record:people', { count: board.peopleCount }),
  ];
  return (
    <RecordShell
      icon={Landmark}
      kind={t('words:kind.Board')}
      title={<RecordName of={board} />}
      about={about.filter(Boolean).join(' · ')}
      tabs={[
        { id: 'seats', label: t('record:seats'), count: seats.length, content: <Seats board={board} /> },
        { id: 'about', label: t('record:about'), content: <About board={board} /> },
        { id: 'overlaps', label: t('record:overlaps'), count: overlaps.length, content: <Overlaps board={board} /> },
        {
          id: 'meetings',
          label: t('record:meetings'),
          count: meetings.length,
          content: <MeetingItems meetings={meetings} />,
        },
        evidenceTab(t, board),
      ]}
      actions={
        <>
          <a className="btn" href={href({ view: 'network', selection: [board.id], options: { around: board.id } })}>
            {t('record:inNetwork')}
          </a>
          <a className="btn" href={href(tryStep('merge', [board.id]))}>
            {t('record:tryMerging')}
          </a>
          <a className="btn" href={href(tryStep('nest', [board.id]))}>
            {t('record:tryNesting')}
          </a>
        </>
      }
    />
  );
}

function Seats({ board }: { board: Board }) {
  const { t } = useTranslation();
  if (board.seats.length === 0) return <Empty>{t('record:noSeats')}</Empty>;
  const inferred = board.seats.filter(({ certainty }) => certainty === 'INFERRED').length;
  return (
    <>
      <p className="xs t3 n">{t('record:statedInferred', { stated: board.seats.length - inferred, inferred })}</p>
      <ul className="items">
        {board.seats.map((seat) => (
          <SeatItem key={seat.id} seat={seat} within="board" />
        ))}
      </ul>
    </>
  );
}

function About({ board }: { board: Board }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { field, tie, reverse, mutual } = useFactsOf(board);
  const number = (value: number | null) => (value === null ? null : formatNumber(value));
  const facts: Fact[] = [
    field('acronym', board.acronym),
    field('nameCy', board.nameCy),
    field('aliases', board.aliases.join(', ')),
    field('kind', board.kind),
    field('tier', board.tier && t(`words:tier.${board.tier}`)),
    field('status', board.status),
    field('purpose', board.purpose),
    field('statutoryBasis', board.statutoryBasis),
    field('meetingsPerYear', number(board.meetingsPerYear)),
    field('minutesPerMeeting', number(board.minutesPerMeeting)),
    field('from', board.from && format.date(board.from)),
    field('to', board.to && format.date(board.to)),
    tie('areas', board.areas),
    tie('themes', board.themes),
    tie('partOf', board.partOf),
    reverse('subGroups', board.subGroups, 'partOf'),
    tie('reportsTo', board.reportsTo),
    reverse('reportedToBy', board.reportedToBy, 'reportsTo'),
    tie('succeededBy', board.succeededBy),
    reverse('succeeds', board.succeeds, 'succeededBy'),
    mutual('mayBeSameAs', board.mayBeSameAs),
    tie('sameBodyAs', board.sameBodyAs),
  ];
  return <RecordFacts facts={facts} />;
}

function Overlaps({ board }: { board: Board }) {
  const { t } = useTranslation();
  const href = useHref();
  if (board.overlaps.length === 0) return <Empty>{t('record:noOverlaps')}</Empty>;
  return (
    <ul className="items">
      {board.overlaps.map(({ a, b, sharedPeople, containment, relation }) => {
        const other = a.id === board.id ? b : a;
        return (
          <li key={other.id}>
            <span className="first">
              <a className="quiet-link" href={href({ selection: [board.id, other.id] })}>
                <RecordName of={other} />
              </a>
              <span className="space" />
              {relation ? <span className="tag">{t(`words:relation.${relation}`)}</span> : null}
            </span>
            <span className="second n">
              {t('record:shared', { count: sharedPeople, share: formatShare(containment) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
