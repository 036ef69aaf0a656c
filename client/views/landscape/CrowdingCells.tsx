import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../api/operations.generated.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { MatrixCell, MatrixRow, Place } from './matrix.ts';
import type { CellWords } from './useCellWords.ts';

/** What makes a cell one that arrow keys walk to. */
export interface Stop {
  'data-cell': string;
  tabIndex: number;
  onFocus: () => void;
}

export function ThemeHead({ row: { theme, depth }, stop }: { row: MatrixRow; stop: Stop }) {
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

export interface WiderCellProps {
  row: MatrixRow;
  tier: Tier;
  words: CellWords;
  stop: Stop;
}

/** How many boards deal with the theme on wider ground than the areas. */
export function WiderCell({ row: { theme, wider }, tier, words, stop }: WiderCellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = t('landscape:crowding.widerOf', { theme: nameIn(theme, language), count: wider });
  if (wider === 0) return <Bare name={name} state="none" stop={stop} />;
  return (
    <Opening name={name} state="wider" href={words.wider(theme, tier)} stop={stop}>
      {formatNumber(wider)}
    </Opening>
  );
}

export interface AreaCellProps {
  theme: Place;
  area: Place;
  cell: MatrixCell;
  words: CellWords;
  stop: Stop;
}

export function AreaCell({ theme, area, cell, words, stop }: AreaCellProps) {
  const name = words.whole(theme, area, cell);
  const { state } = cell;
  if (state === 'empty' || state === 'unknown') return <Bare name={name} state={state} stop={stop} />;
  const shade = state === 'boards' ? cell.shade : null;
  return (
    <Opening name={name} state={state} shade={shade} href={words.boards(theme, area)} stop={stop}>
      <span className="crowding-word">{words.short(cell)}</span>
    </Opening>
  );
}

interface CellProps {
  name: string;
  state: string;
  stop: Stop;
}

interface OpeningProps extends CellProps {
  shade?: number | null;
  href: string;
  children: ReactNode;
}

/** A cell that opens its boards. */
function Opening({ name, state, shade, href, stop, children }: OpeningProps) {
  return (
    <td>
      <a
        className="crowding-cell n"
        data-state={state}
        data-shade={shade ?? undefined}
        href={href}
        aria-label={name}
        title={name}
        {...stop}
      >
        {children}
      </a>
    </td>
  );
}

/** A cell that opens nothing; it is walked all the same, and says why. */
function Bare({ name, state, stop }: CellProps) {
  return (
    <td aria-label={name} title={name} {...stop}>
      <span className="crowding-cell" data-state={state} />
    </td>
  );
}
