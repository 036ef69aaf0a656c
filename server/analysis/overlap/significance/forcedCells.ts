// Cells that the margins leave no choice about. Where a Gale–Ryser inequality is tight (the i busiest people need every seat on the j
// largest boards, and all other seats there are), those people sit on all of those boards, and nobody else sits on any other.
// A fit would run to infinity there. Full rows and columns are a special case.
import type { Classes, Margins } from './margins.ts';

/** By class of people, then of boards: 1, 0, or null where there is a choice. */
export type Forced = (0 | 1 | null)[][];

export function forcedCells({ people, boards }: Margins): Forced {
  const forced: Forced = people.degree.map(() => boards.degree.map(() => null));
  const top = running(people);
  const columns = running(boards);
  const total = columns.at(-1)?.seats ?? 0;
  for (const [i, row] of top.entries())
    for (const [j, column] of columns.entries()) {
      if (row.seats - (total - column.seats) !== row.members * column.members) continue;
      for (let k = 0; k < i; k++) for (let m = 0; m < j; m++) setCell(forced, k, m, 1);
      for (let k = i; k < people.degree.length; k++)
        for (let m = j; m < boards.degree.length; m++) setCell(forced, k, m, 0);
    }
  return forced;
}

function setCell(forced: Forced, k: number, m: number, value: 0 | 1): void {
  const row = forced[k];
  if (row) row[m] = value;
}

// Before each class, and after the last: how many members the larger classes have, and how many seats these need.
function running({ degree, count }: Classes): { members: number; seats: number }[] {
  const sums = [{ members: 0, seats: 0 }];
  for (const [i, each] of degree.entries()) {
    const { members, seats } = sums[i] ?? { members: 0, seats: 0 };
    const more = count[i] ?? 0;
    sums.push({ members: members + more, seats: seats + more * each });
  }
  return sums;
}
