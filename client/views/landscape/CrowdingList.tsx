import { useTranslation } from 'react-i18next';
import type { Tier } from '../../api/operations.generated.ts';
import { useHref } from '../../state/useBoardwalk.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import type { Matrix } from './matrix.ts';
import { useCellWords } from './useCellWords.ts';

/** The same where there is no width for columns: each theme with the areas that have boards for it, and those that lack one. */
export function CrowdingList({ matrix, tier }: { matrix: Matrix; tier: Tier }) {
  const { t } = useTranslation();
  const href = useHref();
  const words = useCellWords();
  return (
    <ul className="crowding-list">
      {matrix.rows.map(({ theme, wider, cells }) => (
        <li key={theme.id}>
          <h3>
            <a className="quiet-link" href={href({ selection: [theme.id] })}>
              <RecordName of={theme} />
            </a>
          </h3>
          <ul>
            {wider > 0 ? (
              <li>
                <a className="crowding-chip n" href={words.wider(theme, tier)}>
                  {t('landscape:crowding.wider')} <b>{wider}</b>
                </a>
              </li>
            ) : null}
            {matrix.areas.map((area, i) => {
              const cell = cells[i];
              if (!cell || cell.state === 'empty' || cell.state === 'unknown') return null;
              return (
                <li key={area.id}>
                  <a
                    className="crowding-chip n"
                    data-state={cell.state}
                    href={words.boards(theme, area)}
                    aria-label={words.whole(theme, area, cell)}
                  >
                    <RecordName of={area} /> <b>{words.short(cell)}</b>
                  </a>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
