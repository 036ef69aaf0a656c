import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty.tsx';
import type { Fact } from '../../ui/Facts.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { type Attested, evidenceTab } from './evidenceTab.tsx';
import { ListedFirst } from './ListedFirst.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { type Linked, RecordLink } from './RecordLink.tsx';
import { RecordShell, type RecordShellProps } from './RecordShell.tsx';

export interface SubjectProps extends Pick<RecordShellProps, 'icon' | 'kind'> {
  subject: Linked & Attested & { boards: readonly Linked[]; boardCount: number };
  facts: readonly Fact[];
  action: ReactNode;
}

/** A theme or an area: the boards in scope, what it lies in, who says so. */
export function Subject({ subject, icon, kind, facts, action }: SubjectProps) {
  const { t } = useTranslation();
  const { boards, boardCount } = subject;
  return (
    <RecordShell
      icon={icon}
      kind={kind}
      title={<RecordName of={subject} />}
      about={t('record:boards', { count: boardCount })}
      tabs={[
        {
          id: 'boards',
          label: t('words:kinds.Board'),
          count: boardCount,
          content:
            boards.length > 0 ? (
              <>
                <ListedFirst shown={boards.length} total={boardCount} />
                <ul className="items">
                  {boards.map((board) => (
                    <li key={board.id}>
                      <RecordLink of={board} quiet />
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <Empty>{t('record:noBoards')}</Empty>
            ),
        },
        { id: 'about', label: t('record:about'), content: <RecordFacts facts={facts} /> },
        evidenceTab(t, subject),
      ]}
      actions={action}
    />
  );
}
