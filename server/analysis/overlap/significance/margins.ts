// The margins of a two-mode graph by classes: how many people sit on k boards, how many boards have m people. Largest first, none empty.
import { at, type TwoMode } from '../../projection/twoMode.ts';

export interface Classes {
  degree: number[];
  count: number[];
}

export interface Margins {
  people: Classes;
  boards: Classes;
}

export function marginsOf({ actorStart, boardStart }: TwoMode): Margins {
  return { people: classesOf(actorStart), boards: classesOf(boardStart) };
}

function classesOf(start: Int32Array): Classes {
  const counts = new Map<number, number>();
  for (let i = 0; i + 1 < start.length; i++) {
    const degree = at(start, i + 1) - at(start, i);
    if (degree > 0) counts.set(degree, (counts.get(degree) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => b - a);
  return { degree: sorted.map(([degree]) => degree), count: sorted.map(([, count]) => count) };
}
