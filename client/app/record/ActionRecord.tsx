import { ListTodo } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionRecordDocument, type ActionRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Answered } from '../../ui/Answered.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { DayAt } from './DayAt.tsx';
import { Statement } from './Statement.tsx';
import { useBareFacts } from './useFactsOf.tsx';

type Action = Extract<ActionRecordQuery['node'], { __typename: 'Action' }>;

/** What was agreed to be done. */
export function ActionRecord({ id }: { id: string }) {
  const answer = useAnswer(ActionRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node }) => (node?.__typename === 'Action' ? <Shown action={node} /> : null)}
    </Answered>
  );
}

function Shown({ action }: { action: Action }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { field, tie } = useBareFacts();
  const { meeting } = action;
  const day = format.day(meeting.date);
  return (
    <Statement
      icon={ListTodo}
      kind={t('words:kind.Action')}
      title={<span lang="en">{action.text}</span>}
      about={<DayAt day={day} board={meeting.board} />}
      attested={action}
      facts={[
        field('number', action.number),
        tie('owner', action.owners),
        field('due', action.due && format.date(action.due)),
        tie('meeting', { id: meeting.id, name: day }),
        tie('board', meeting.board),
      ]}
    />
  );
}
