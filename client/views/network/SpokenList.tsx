import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordName } from '../../ui/RecordName.tsx';
import type { Row } from './rows.ts';
import type { NetworkWords } from './useWords.ts';

/** The drawing for those who cannot see it: every record with its ties, as the picture has them. */
export function SpokenList({
  rows,
  words,
  picked,
}: {
  rows: readonly Row[];
  words: NetworkWords;
  picked: ReadonlySet<string>;
}) {
  const { t } = useTranslation();
  return (
    <ul className="visually-hidden" aria-label={t('network:spoken')}>
      {rows.map((row) => (
        <li key={row.node.id} data-id={row.node.id}>
          <RecordName of={row.names} />
          {`. ${words.kind(row)}. ${words.size(row)}, ${words.ties(row.ties.length)}.`}
          {picked.has(row.node.id) ? ` ${t('network:picked.one')}.` : null}
          {row.ties.map((tie, index) => (
            <Fragment key={`${tie.id} ${tie.outward}`}>
              {index === 0 ? ' ' : '; '}
              <RecordName of={tie.names} />
              {`: ${words.tie(tie)}`}
            </Fragment>
          ))}
          {row.ties.length > 0 ? '.' : null}
        </li>
      ))}
    </ul>
  );
}
