import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordName } from '../../ui/RecordName.tsx';
import type { Row } from './rows.ts';
import type { NetworkWords } from './useWords.ts';

interface Spoken {
  rows: readonly Row[];
  words: NetworkWords;
  picked: ReadonlySet<string>;
}

/** The drawing for those who cannot see it: every record with its ties, as the picture has them. It is long, so it is made anew only where it differs. */
export const SpokenList = memo(function SpokenList({ rows, words, picked }: Spoken) {
  const { t } = useTranslation();
  return (
    <ul className="visually-hidden" aria-label={t('network:spoken')}>
      {rows.map((row) => (
        <SpokenRow key={row.node.id} row={row} words={words} picked={picked.has(row.node.id)} />
      ))}
    </ul>
  );
});

const SpokenRow = memo(function SpokenRow({
  row,
  words,
  picked,
}: Pick<Spoken, 'words'> & { row: Row; picked: boolean }) {
  const { t } = useTranslation();
  return (
    <li data-id={row.node.id}>
      <RecordName of={row.names} />
      {`. ${words.kind(row)}. ${words.size(row)}, ${words.ties(row.ties.length)}.`}
      {picked ? ` ${t('network:picked.one')}.` : null}
      {row.ties.map((tie, index) => (
        <Fragment key={`${tie.id} ${tie.outward}`}>
          {index === 0 ? ' ' : '; '}
          <RecordName of={tie.names} />
          {`: ${words.tie(tie)}`}
        </Fragment>
      ))}
      {row.ties.length > 0 ? '.' : null}
    </li>
  );
});
