import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SourceRecordDocument, type SourceRecordQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { Answered } from '../../ui/Answered.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordShell } from './RecordShell.tsx';

type Source = Extract<SourceRecordQuery['node'], { __typename: 'Source' }>;

/** A document that facts come from. */
export function SourceRecord({ id }: { id: string }) {
  const answer = useAnswer(SourceRecordDocument, { id });
  return (
    <Answered answer={answer}>
      {({ node }) => (node?.__typename === 'Source' ? <Shown source={node} /> : null)}
    </Answered>
  );
}

function Shown({ source }: { source: Source }) {
  const { t } = useTranslation();
  const format = useFormat();
  const address = source.url ? (
    <a className="link" href={source.url} target="_blank" rel="noreferrer">
      {source.url}
    </a>
  ) : null;
  const facts = [
    { label: t('facts:key'), value: source.key },
    { label: t('facts:written'), value: source.date ? format.date(source.date, 'long') : null },
    { label: t('facts:url'), value: address },
    { label: t('facts:factCount'), value: formatNumber(source.factCount) },
  ];
  return (
    <RecordShell
      icon={FileText}
      kind={t('words:kind.Source')}
      title={<span lang="en">{source.title}</span>}
      about={source.date ? format.date(source.date) : null}
      tabs={[{ id: 'about', label: t('record:about'), content: <RecordFacts facts={facts} /> }]}
    />
  );
}
