import { UserCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AttendanceRecordDocument, type AttendanceRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Answered } from '../../ui/Answered.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { DayAt } from './DayAt.tsx';
import { Statement } from './Statement.tsx';
import { useBareFacts } from './useFactsOf.tsx';

type Attendance = Extract<AttendanceRecordQuery['node'], { __typename: 'Attendance' }>;

/** Somebody at a meeting, or missed there. */
export function AttendanceRecord({ id }: { id: string }) {
  const answer = useAnswer(AttendanceRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node }) => (node?.__typename === 'Attendance' ? <Shown attendance={node} /> : null)}
    </Answered>
  );
}

function Shown({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { field, tie } = useBareFacts();
  const { person, meeting, onBehalfOf, organisation, deputyFor, status } = attendance;
  const day = format.day(meeting.date);
  return (
    <Statement
      icon={UserCheck}
      kind={t('words:kind.Attendance')}
      title={person.name}
      about={<DayAt day={day} board={meeting.board} />}
      basis={t('record:attendanceIs')}
      attested={attendance}
      facts={[
        field('status', t(`words:status.${status}`)),
        tie('person', person),
        tie('meeting', { id: meeting.id, name: day }),
        tie('board', meeting.board),
        tie('onBehalfOf', onBehalfOf),
        tie('organisation', onBehalfOf ? null : organisation),
        tie('deputyFor', deputyFor),
      ]}
    />
  );
}
