import { useTranslation } from 'react-i18next';
import type { Fact } from '../../ui/Facts.tsx';
import { Evidences } from './Evidences.tsx';
import type { Attested } from './evidenceTab.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordShell, type RecordShellProps } from './RecordShell.tsx';

export interface StatementProps extends Pick<RecordShellProps, 'icon' | 'kind' | 'title' | 'about'> {
  /** What kind of evidence it is, in a sentence above the facts. */
  basis?: string;
  facts: readonly Fact[];
  attested: Attested;
}

/** A record that is one statement: its facts, and who says so of the whole, under one another. */
export function Statement({ basis, facts, attested, ...head }: StatementProps) {
  const { t } = useTranslation();
  const content = (
    <>
      {basis ? <p className="basis">{basis}</p> : null}
      <RecordFacts facts={facts} />
      <Evidences items={attested.evidence} lastChecked={attested.lastChecked} />
    </>
  );
  return <RecordShell {...head} tabs={[{ id: 'about', label: t('record:about'), content }]} />;
}
