import { User } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PersonRecordDocument, type PersonRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { besideName } from '../../ui/besideName.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Figures } from '../../ui/Figures.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { ActionItems } from './ActionItems.tsx';
import { DayAt } from './DayAt.tsx';
import { evidenceTab } from './evidenceTab.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordShell } from './RecordShell.tsx';
import { SeatItem } from './SeatItem.tsx';
import { TenureItem } from './TenureItem.tsx';
import { useFactsOf } from './useFactsOf.tsx';

type Person = Extract<PersonRecordQuery['node'], { __typename: 'Person' }>;

export function PersonRecord({ id }: { id: string }) {
  const answer = useAnswer(PersonRecordDocument, { id, scope: useScope() });
  return (
    <Answered answer={answer} lines={9}>
      {({ node }) => (node?.__typename === 'Person' ? <Shown person={node} /> : null)}
    </Answered>
  );
}

function Shown({ person }: { person: Person }) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const { field } = useFactsOf(person);
  const evidence = evidenceTab(t, person);
  const { seats, tenures, attendances, actions } = person;
  const [first] = tenures;
  const about = first
    ? besideName(person.name, [first.post?.name, first.organisation && nameIn(first.organisation, language)])
    : null;
  const tabs = [
    { id: 'seats', label: t('record:seats'), count: seats.length, content: <Seats person={person} /> },
    { id: 'posts', label: t('record:posts'), count: tenures.length, content: <Posts person={person} /> },
    {
      id: 'meetings',
      label: t('record:meetings'),
      count: attendances.length,
      content: <Attendances person={person} />,
    },
    ...(actions.length > 0
      ? [
          {
            id: 'actions',
            label: t('record:actions'),
            count: actions.length,
            content: <ActionItems actions={actions} />,
          },
        ]
      : []),
    {
      ...evidence,
      content: (
        <>
          <RecordFacts facts={[field('aliases', person.aliases.join(', '))]} />
          {evidence.content}
        </>
      ),
    },
  ];
  return (
    <RecordShell
      icon={User}
      kind={t('words:kind.Person')}
      title={[person.honorific, person.name].filter(Boolean).join(' ')}
      about={about}
      tabs={tabs}
      actions={
        <>
          <a className="btn primary" href={href({ view: 'people', record: person.id, selection: [] })}>
            {t('record:openPerson')}
          </a>
          <a
            className="btn"
            href={href({
              view: 'network',
              selection: [person.id],
              options: { of: 'people', around: person.id },
            })}
          >
            {t('record:inNetwork')}
          </a>
        </>
      }
    />
  );
}

function Seats({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { seats, load } = person;
  if (seats.length === 0) return <Empty>{t('record:noSeatsHeld')}</Empty>;
  return (
    <>
      <Figures
        className="measures-grid"
        figures={[
          {
            id: 'boards',
            label: t('record:load.boards'),
            measures: ['boards', 'boardsAtOnce'],
            value: formatNumber(load.boards),
            note: t('record:load.atOnce', { count: load.boardsAtOnce }),
          },
          {
            id: 'effective',
            label: t('record:load.effective'),
            measures: ['effectiveBoards'],
            value: formatNumber(load.effectiveBoards, 1),
            note: t('record:load.effectiveIs'),
          },
          {
            id: 'hours',
            label: t('record:load.hours'),
            measures: ['hoursPerYear'],
            value: load.hoursPerYear === null ? null : formatMeasure(load.hoursPerYear),
            note: t('record:load.hoursIs'),
          },
        ]}
      />
      <ul className="items">
        {seats.map((seat) => (
          <SeatItem key={seat.id} seat={seat} within="holder" />
        ))}
      </ul>
    </>
  );
}

function Posts({ person }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <>
      {person.tenures.length === 0 ? <Empty>{t('record:noPosts')}</Empty> : null}
      <ul className="items">
        {person.tenures.map((tenure) => (
          <TenureItem key={tenure.id} tenure={tenure} within="person" />
        ))}
      </ul>
    </>
  );
}

function Attendances({ person }: { person: Person }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  if (person.attendances.length === 0) return <Empty>{t('record:noAttendances')}</Empty>;
  return (
    <>
      <p className="xs t3">{t('record:attendanceIs')}</p>
      <ul className="items">
        {person.attendances.map(({ id, status, meeting }) => (
          <li key={id}>
            <span className="first">
              <a className="quiet-link" href={href({ selection: [id] })}>
                <DayAt day={format.day(meeting.date)} board={meeting.board} />
              </a>
              <span className="space" />
              <span className="tag">{t(`words:status.${status}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
