import { ListTodo } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ActionRecordDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { Evidences } from './Evidences.tsx';
import { RecordLinks, useSourceHref } from './RecordLink.tsx';
import { RecordShell } from './RecordShell.tsx';

/** What was agreed to be done. */
export function ActionRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sourceHref = useSourceHref();
  const answer = useAnswer(ActionRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node: action }) =>
        action?.__typename === 'Action' ? (
          <RecordShell
            icon={ListTodo}
            kind={t('words:kind.Action')}
            title={<span lang="en">{action.text}</span>}
            about={t('record:dayAt', { day: format.day(action.meeting.date), board: action.meeting.board.name })}
            tabs={[
              {
                id: 'about',
                label: t('record:about'),
                content: (
                  <>
                    <Facts
                      sourceHref={sourceHref}
                      facts={[
                        { label: t('facts:number'), value: action.number },
                        {
                          label: t('facts:owner'),
                          value: action.owners.length > 0 ? <RecordLinks of={action.owners} /> : null,
                        },
                        { label: t('facts:due'), value: action.due ? format.date(action.due) : null },
                        {
                          label: t('facts:meeting'),
                          value: (
                            <RecordLinks of={[{ id: action.meeting.id, name: format.day(action.meeting.date) }]} />
                          ),
                        },
                        { label: t('facts:board'), value: <RecordLinks of={[action.meeting.board]} /> },
                      ]}
                    />
                    <Evidences items={action.evidence} lastChecked={action.lastChecked} />
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
