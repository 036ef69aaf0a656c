import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { type ImportantBoard, importanceParts, isStatutory, partOf } from './importance.ts';

/** The most important boards in two lines each, where there is no width for columns. */
export function ImportanceList({ rows }: { rows: readonly ImportantBoard[] }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <ol className="importance-list">
      {rows.map((row) => (
        <li key={row.board.id}>
          <a className="quiet-link" href={href({ selection: [row.board.id] })}>
            <RecordName of={row.board} />
          </a>
          <ShareBar value={row.importance} most={1} text={formatNumber(row.importance, 2)} />
          <span className="xs t3 n">
            {[
              ...importanceParts.map(([part]) =>
                t('landscape:importance.part', {
                  name: t(`landscape:importance.${part}`),
                  value: formatMeasure(partOf(row, part).value),
                }),
              ),
              ...(isStatutory(row) ? [t('network:law')] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
