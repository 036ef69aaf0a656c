import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordKindDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { returnFocus } from '../panelFocus.ts';
import { recordKinds } from './kinds.ts';
import { PairRecord } from './PairRecord.tsx';
import { CloseContext } from './RecordShell.tsx';
import './record.css';

export interface RecordPanelProps {
  selection: readonly string[];
  close: () => void;
}

/** What is selected: one record, or what two boards have in common. */
export function RecordPanel({ selection, close }: RecordPanelProps) {
  const { t } = useTranslation();
  const [first, second] = selection;
  const closed = (): void => {
    close();
    returnFocus();
  };
  useEffect(() => {
    document.documentElement.toggleAttribute('data-panel-open', first !== undefined);
  }, [first]);
  if (first === undefined) return null;
  return (
    <aside className="panel" data-record-panel="" aria-label={t('record:panel')}>
      <CloseContext value={closed}>
        {second === undefined ? (
          <OneRecord key={first} id={first} />
        ) : (
          <PairRecord key={`${first} ${second}`} a={first} b={second} />
        )}
      </CloseContext>
    </aside>
  );
}

function OneRecord({ id }: { id: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(RecordKindDocument, { id });
  return (
    <Answered answer={answer} lines={8}>
      {({ node }) => {
        const Kind = node ? recordKinds[node.__typename] : undefined;
        return Kind && node ? <Kind id={node.id} /> : <Empty>{t('record:gone')}</Empty>;
      }}
    </Answered>
  );
}
