import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { useCellWalk } from '../../ui/useCellWalk.ts';
import { columnId, rowsOf, type SetBoards, type SetColumn } from './setsColumns.ts';

export interface SetsPictureProps {
  sets: SetBoards;
  columns: readonly SetColumn[];
  opened: string | undefined;
  open: (id: string) => void;
  /** Alone in the view, with higher bars. */
  large: boolean;
}

const row = 24;

/** Combinations of boards as columns: a bar for how many people, a dot for each board; the boards with all their people at the left. */
export function SetsPicture({ sets, columns, opened, open, large }: SetsPictureProps) {
  const { t, i18n } = useTranslation();
  const href = useHref();
  const frame = useRef<HTMLUListElement>(null);
  const walk = useCellWalk({
    rows: 1,
    columns: columns.length,
    onWalk: ({ column }) => frame.current?.querySelectorAll('button')[column]?.focus(),
  });
  const [bars, width] = large ? [150, 36] : [64, 26];
  const most = Math.max(1, ...columns.map(({ count }) => count));
  const widest = Math.max(1, ...sets.map(({ peopleCount }) => peopleCount));
  return (
    <div className="sets-picture">
      <ul className="sets-boards" aria-label={t('overlaps:sets.boards')} style={{ paddingTop: bars + row }}>
        {sets.map((set) => (
          <li key={set.id} style={{ height: row }}>
            <a className="cut" href={href({ selection: [set.id] })}>
              <RecordName of={set} />
            </a>
            <span className="visually-hidden">{t('record:people', { count: set.peopleCount })}</span>
            <span className="n t2" aria-hidden="true">
              {formatNumber(set.peopleCount)}
            </span>
            <i className="sets-size" aria-hidden="true" style={{ width: (40 * set.peopleCount) / widest }} />
          </li>
        ))}
      </ul>
      <ul ref={frame} className="sets-columns" aria-label={t('overlaps:sets.columns')}>
        {columns.map((column, place) => {
          const id = columnId(column);
          const boards = column.boards.map((board) => nameIn(board, i18n.language)).join(', ');
          return (
            <li key={id}>
              <button
                type="button"
                aria-expanded={id === opened}
                aria-label={t('overlaps:sets.column', {
                  count: column.count,
                  number: formatNumber(column.count),
                  boards,
                })}
                title={boards}
                tabIndex={walk.at.column === place ? 0 : -1}
                onKeyDown={(event) => {
                  // Enter and Space are the button's own.
                  if (event.key !== 'Enter' && event.key !== ' ') walk.onKeyDown(event);
                }}
                onFocus={() => walk.go({ row: 0, column: place })}
                onClick={() => open(id)}
              >
                <Column column={column} sets={sets} most={most} bars={bars} width={width} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface ColumnProps {
  column: SetColumn;
  sets: SetBoards;
  most: number;
  /** Of the highest bar, and of the column, in pixels. */
  bars: number;
  width: number;
}

function Column({ column, sets, most, bars, width }: ColumnProps) {
  const { rows, first, last } = rowsOf(column, sets);
  const height = Math.max(2, (column.count / most) * (bars - 4));
  const y = (place: number): number => bars + row + (place + 0.5) * row;
  const colour = column.boards.length > 1 ? 'var(--accent)' : 'var(--ctl)';
  return (
    <svg width={width} height={bars + row + sets.length * row} aria-hidden="true" className="n">
      <text x={width / 2} y={bars + 12 - height} textAnchor="middle" fontSize="12" fill="var(--text)">
        {formatNumber(column.count)}
      </text>
      <rect x="5" y={bars + 16 - height} width={width - 10} height={height} rx="2" fill={colour} />
      {rows.map((on, place) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place.
          key={place}
          cx={width / 2}
          cy={y(place)}
          r={on ? 5 : 4.5}
          fill={on ? colour : 'var(--sunken)'}
        />
      ))}
      {first < last ? (
        <line x1={width / 2} x2={width / 2} y1={y(first)} y2={y(last)} stroke={colour} strokeWidth="2" />
      ) : null}
    </svg>
  );
}
