// themes × areas covered: pairs of a theme and a leaf area (one with none within) on which some board deals with that theme or a narrower
// one; ground that is not known counts as one area. A board that takes an item in covers what the item's board covered. 0 and up.
// Time: the boards' themes × their ground, once a scope; of a plan only those of the boards that it touches.
import type { Board, Id } from '../../domain/records.ts';
import { grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { themesAndBroader } from '../projection/within.ts';
import type { Plan } from './plan.ts';

/** By theme: how many boards deal with it in each leaf area; last, on ground that is not known. */
export type Coverage = ReadonlyMap<Id, Int32Array>;

export interface ThemeInArea {
  readonly theme: Id;
  /** Null: ground that is not known. */
  readonly area: Id | null;
}

export function coverageOf(projection: Projection): Coverage {
  const coverage = new Map<Id, Int32Array>();
  for (const board of projection.boards) count(projection, coverage, board, 1);
  return coverage;
}

/** That of before, less what is gone, and what comes. */
export function coverageAfter({ before, after, touched, gone }: Plan): Coverage {
  const coverage = new Map([...before.keep(coverageOf)].map(([theme, counts]) => [theme, counts.slice()]));
  for (const id of [...touched.keys(), ...gone.keys()]) count(before, coverage, inScope(before, id), -1);
  for (const id of touched.keys()) count(before, coverage, inScope(after, id), 1);
  return coverage;
}

export function cellsCovered(coverage: Coverage): number {
  let cells = 0;
  for (const counts of coverage.values())
    for (let area = 0; area < counts.length; area++) cells += Number(at(counts, area) > 0);
  return cells;
}

/** What was covered and is no longer. */
export function cellsLost({ before }: Plan, was: Coverage, is: Coverage): ThemeInArea[] {
  const { leaves } = before.keep(grounds);
  return [...was].flatMap(([theme, counts]) =>
    Array.from(counts.keys()).flatMap((area) => {
      const isLost = at(counts, area) > 0 && (is.get(theme)?.[area] ?? 0) === 0;
      return isLost ? [{ theme, area: leaves[area] ?? null }] : [];
    }),
  );
}

/** The leaf areas of a board by number; where its ground is not known, the number after the last. */
export function areasOf(projection: Projection, { areas }: { readonly areas: readonly Id[] }): readonly number[] {
  const { of, leaves } = projection.keep(grounds);
  const own = [...of(areas).leaves()];
  return own.length === 0 ? [leaves.length] : own;
}

type Covering = Pick<Board, 'themes' | 'areas'>;

function count(projection: Projection, coverage: Map<Id, Int32Array>, board: Covering | null, by: 1 | -1): void {
  if (board === null) return;
  const { workedOut } = projection;
  const { leaves } = projection.keep(grounds);
  const areas = areasOf(projection, board);
  for (const theme of themesAndBroader(workedOut.records.themes, board.themes)) {
    const counts = coverage.get(theme) ?? new Int32Array(leaves.length + 1);
    coverage.set(theme, counts);
    for (const area of areas) counts[area] = at(counts, area) + by;
  }
}

function inScope({ boards, indexOfBoard }: Projection, id: Id): Covering | null {
  return boards[indexOfBoard.get(id) ?? -1] ?? null;
}
