import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../api/operations.generated.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { useCellWalk } from '../../ui/useCellWalk.ts';
import type { Matrix, MatrixCell, MatrixRow, Place } from './matrix.ts';
import { type CellWords, useCellWords } from './useCellWords.ts';

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
              <Wider row={row} tier={tier} words={words} stop={stop(r, 1)} />
              {row.cells.map((cell, c) => {
                const area = matrix.areas[c];
                return area ? (
                  <Cell key={area.id} theme={row.theme} area={area} cell={cell} words={words} stop={stop(r, c + 2)} />
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Stop {
  'data-cell': string;
  tabIndex: number;
  onFocus: () => void;
}

function Head({ title, children }: { title?: string; children: React.ReactNode }) {
  return (
    <th scope="col" title={title}>
      <span className="crowding-head">{children}</span>
    </th>
  );
}

function ThemeHead({ row: { theme, depth }, stop }: { row: MatrixRow; stop: Stop }) {
  const href = useHref();
  const language = useLanguage();
  return (
    <th scope="row" title={nameIn(theme, language)} style={{ paddingLeft: 12 * depth }}>
      <a className="crowding-theme" href={href({ selection: [theme.id] })} {...stop}>
        <RecordName of={theme} />
      </a>
    </th>
  );
}

interface WiderProps {
  row: MatrixRow;
  tier: Tier;
  words: CellWords;
  stop: Stop;
}

function Wider({ row: { theme, wider }, tier, words, stop }: WiderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = t('landscape:crowding.widerOf', { theme: nameIn(theme, language), count: wider });
  if (wider === 0) return <Bare name={name} state="none" stop={stop} />;
  return (
    <td>
      <a
        className="crowding-cell n"
        data-state="wider"
        href={words.wider(theme, tier)}
        aria-label={name}
        title={name}
        {...stop}
      >
        {formatNumber(wider)}
      </a>
    </td>
  );
}

interface CellProps {
  theme: Place;
  area: Place;
  cell: MatrixCell;
  words: CellWords;
  stop: Stop;
}

function Cell({ theme, area, cell, words, stop }: CellProps) {
  const name = words.whole(theme, area, cell);
  if (cell.state === 'empty' || cell.state === 'unknown') return <Bare name={name} state={cell.state} stop={stop} />;
  return (
    <td>
      <a
        className="crowding-cell n"
        data-state={cell.state}
        data-shade={cell.state === 'boards' ? (cell.shade ?? undefined) : undefined}
        href={words.boards(theme, area)}
        aria-label={name}
        title={name}
        {...stop}
      >
        {words.short(cell)}
      </a>
    </td>
  );
}

/** A cell that opens nothing; it is walked all the same, and says why. */
function Bare({ name, state, stop }: { name: string; state: string; stop: Stop }) {
  return (
    <td aria-label={name} title={name} {...stop}>
      <span className="crowding-cell" data-state={state} />
    </td>
  );
}
