import { CalendarDays, UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  AttendanceRecordDocument,
  MeetingRecordDocument,
  type MeetingRecordQuery,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { EvidenceList, Says } from '../../ui/Evidence.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { ActionItems } from './ActionItems.tsx';
import { Evidences } from './Evidences.tsx';
import { RecordLink, RecordLinks, useSourceHref } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';

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
              {
                id: 'evidence',
                label: t('record:evidence'),
                count: meeting.evidence.length,
                content: <Evidences items={meeting.evidence} lastChecked={meeting.lastChecked} />,
              },
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
  const sourceHref = useSourceHref();
  const times = [meeting.start, meeting.end].filter(Boolean).join(' – ');
  return (
    <Facts
      sourceHref={sourceHref}
      facts={[
        { label: t('facts:board'), value: <RecordLinks of={[meeting.board]} /> },
        { label: t('facts:date'), value: format.day(meeting.date) },
        { label: t('facts:start'), value: times || null },
        { label: t('facts:place'), value: meeting.place },
        { label: t('facts:chair'), value: meeting.chair ? <RecordLinks of={[meeting.chair]} /> : null },
        { label: t('facts:planned'), value: meeting.planned ? t('record:planned') : null },
      ]}
    />
  );
}

/** Somebody at a meeting, or missed there. */
export function AttendanceRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceHref = useSourceHref();
  const answer = useAnswer(AttendanceRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node: attendance }) =>
        attendance?.__typename === 'Attendance' ? (
          <RecordShell
            icon={UserCheck}
            kind={t('words:kind.Attendance')}
            title={attendance.person.name}
            about={t('record:dayAt', {
              day: format.day(attendance.meeting.date),
              board: attendance.meeting.board.name,
            })}
            tabs={[
              {
                id: 'about',
                label: t('record:about'),
                content: (
                  <>
                    <p className="basis">{t('record:attendanceIs')}</p>
                    <Facts
                      sourceHref={sourceHref}
                      facts={[
                        { label: t('facts:status'), value: t(`words:status.${attendance.status}`) },
                        { label: t('facts:person'), value: <RecordLinks of={[attendance.person]} /> },
                        {
                          label: t('facts:meeting'),
                          value: (
                            <RecordLinks
                              of={[{ id: attendance.meeting.id, name: format.day(attendance.meeting.date) }]}
                            />
                          ),
                        },
                        { label: t('facts:board'), value: <RecordLinks of={[attendance.meeting.board]} /> },
                        {
                          label: t('facts:onBehalfOf'),
                          value: attendance.onBehalfOf ? <RecordLinks of={[attendance.onBehalfOf]} /> : null,
                        },
                        {
                          label: t('facts:organisation'),
                          value:
                            attendance.organisation && !attendance.onBehalfOf ? (
                              <RecordLinks of={[attendance.organisation]} />
                            ) : null,
                        },
                        {
                          label: t('facts:deputyFor'),
                          value: attendance.deputyFor ? <RecordLinks of={[attendance.deputyFor]} /> : null,
                        },
                      ]}
                    />
                    <Evidences items={attendance.evidence} lastChecked={attendance.lastChecked} />
                  </>
                ),
              },
            ]}
          />
        ) : null
      }
    </Answered>
  );
}
