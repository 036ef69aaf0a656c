import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../api/operations.generated.ts';
import { useLanguage } from '../../state/useBoardwalk.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { useCellWalk } from '../../ui/useCellWalk.ts';
import { AreaCell, type Stop, ThemeHead, WiderCell } from './CrowdingCells.tsx';
import type { Matrix } from './matrix.ts';
import { useCellWords } from './useCellWords.ts';

/** The matrix as a grid: one stop for Tab, arrow keys from cell to cell, Enter opens the boards of a cell. */
export function CrowdingMatrix({ matrix, tier }: { matrix: Matrix; tier: Tier }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLTableElement>(null);
  const words = useCellWords();
  const language = useLanguage();
  // Before the areas stand the theme and the wider boards.
  const walk = useCellWalk({
    rows: matrix.rows.length,
    columns: matrix.areas.length + 2,
    onWalk: ({ row, column }) =>
      frame.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus({ focusVisible: true }),
  });
  // A grid is a table whose cells are walked by arrow keys.
  const walked = { role: 'grid', onKeyDown: walk.onKeyDown };
  const stop = (row: number, column: number): Stop => ({
    'data-cell': `${row} ${column}`,
    tabIndex: walk.at.row === row && walk.at.column === column ? 0 : -1,
    onFocus: () => walk.go({ row, column }),
  });
  return (
    <div className="crowding-frame">
      <table
        ref={frame}
        className="crowding-matrix"
        style={{ minWidth: 170 + 26 * (matrix.areas.length + 1) }}
        {...walked}
        aria-labelledby="crowding-title"
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('landscape:crowding.theme')}</span>
            </th>
            <Head>{t('landscape:crowding.wider')}</Head>
            {matrix.areas.map((area) => (
              <Head key={area.id} title={nameIn(area, language)}>
                <RecordName of={area} />
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, r) => (
            <tr key={row.theme.id}>
              <ThemeHead row={row} stop={stop(r, 0)} />
              <WiderCell row={row} tier={tier} words={words} stop={stop(r, 1)} />
              {row.cells.map((cell, c) => {
                const area = matrix.areas[c];
                return area ? (
                  <AreaCell
                    key={area.id}
                    theme={row.theme}
                    area={area}
                    cell={cell}
                    words={words}
                    stop={stop(r, c + 2)}
                  />
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <th scope="col" title={title}>
      <span className="crowding-head">{children}</span>
    </th>
  );
}
