import { CalendarDays } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MeetingRecordDocument, type MeetingRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { EvidenceList, Says } from '../../ui/Evidence.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { ActionItems } from './ActionItems.tsx';
import { evidenceTab } from './evidenceTab.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordLink, RecordLinks, useSourceHref } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';
import { useBareFacts } from './useFactsOf.tsx';

type Meeting = Extract<MeetingRecordQuery['node'], { __typename: 'Meeting' }>;

/** A meeting: when, where, who was there, what was agreed. */
export function MeetingRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useAnswer(MeetingRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node: meeting }) =>
        meeting?.__typename === 'Meeting' ? (
          <RecordShell
            icon={CalendarDays}
            kind={t('words:kind.Meeting')}
            title={meeting.title ?? meeting.board.name}
            about={[format.day(meeting.date), meeting.planned ? t('record:planned') : null].filter(Boolean).join(' · ')}
            tabs={[
              {
                id: 'there',
                label: t('record:attendance'),
                count: meeting.attendances.length,
                content: <Attendances meeting={meeting} />,
              },
              { id: 'about', label: t('record:about'), content: <About meeting={meeting} /> },
              {
                id: 'actions',
                label: t('record:actions'),
                count: meeting.actions.length,
                content: <ActionItems actions={meeting.actions} />,
              },
              evidenceTab(t, meeting),
            ]}
          />
        ) : null
      }
    </Answered>
  );
}

const statuses = ['PRESENT', 'IN_ATTENDANCE', 'OBSERVER', 'APOLOGIES', 'ABSENT'];

/** Who chaired first, then who was there, then who was not; by name within each. */
function Attendances({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const sourceHref = useSourceHref();
  const place = ({ person, status }: Meeting['attendances'][number]): number =>
    person.id === meeting.chair?.id ? -1 : statuses.indexOf(status);
  if (meeting.attendances.length === 0) return <Empty>{t('record:nobodyRecorded')}</Empty>;
  return (
    <ul className="items">
      {meeting.attendances
        .toSorted((a, b) => place(a) - place(b))
        .map(({ id, person, organisation, status, evidence }) => (
          <li key={id}>
            <span className="first">
              <RecordLink of={person} quiet />
              <span className="space" />
              {meeting.chair?.id === person.id ? <span className="tag">{t('words:role.CHAIR')}</span> : null}
              <span className="tag">{t(`words:status.${status}`)}</span>
            </span>
            <span className="second lone">{organisation ? <RecordLinks of={[organisation]} /> : null}</span>
            <Says about={person.name} count={evidence.length}>
              <EvidenceList items={evidence} sourceHref={sourceHref} />
            </Says>
          </li>
        ))}
    </ul>
  );
}

/** A meeting is one statement: what is said bears on the whole, and stands under Evidence. */
function About({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { field, tie } = useBareFacts();
  return (
    <RecordFacts
      facts={[
        tie('board', meeting.board),
        field('date', format.day(meeting.date)),
        field('start', [meeting.start, meeting.end].filter(Boolean).join(' – ')),
        field('place', meeting.place),
        tie('chair', meeting.chair),
        field('planned', meeting.planned ? t('record:planned') : null),
      ]}
    />
  );
}
