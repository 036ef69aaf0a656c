// BROKEN_LINE: local or regional boards of a theme from which no way is known to the tier above, neither a line nor a person. Only boards of which
// somebody is known are judged, and only where somebody is known of the tier above; a break is told for the broadest theme that has it.
// Most boards first.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import type { LineOfSight, SightBreak } from '../sight/lineOfSight.ts';
import { thresholds } from '../thresholds.ts';

import { overTime } from './cautions.ts';
import type { Caution, Finding, Rule } from './finding.ts';
import { linesOfThemes } from './linesOfThemes.ts';

export const brokenLines: Rule = {
  kind: 'BROKEN_LINE',
  find: (projection) => {
    const told = new Set<string>();
    return projection
      .keep(linesOfThemes)
      .flatMap((line) => line.breaks.filter(isToldOf).flatMap((broken) => judged(projection, line, broken)))
      .map((broken) => ({
        ...broken,
        boards: broken.boards.filter((board) => isNew(told, `${board} ${broken.above}`)),
      }))
      .filter(({ boards }) => boards.length > 0)
      .sort((x, y) => y.boards.length - x.boards.length)
      .slice(0, thresholds.findingsOfAKind)
      .map((broken) => finding(projection, broken));
  },
};

function isToldOf({ below }: SightBreak): boolean {
  return below === 'LOCAL' || below === 'REGIONAL';
}

interface Broken extends SightBreak {
  theme: Id;
  /** Boards of the same tier that could not be judged. */
  unknown: number;
}

// A board that sees nothing of a broader theme sees nothing of a narrower one either.
function isNew(told: Set<string>, what: string): boolean {
  const before = told.size;
  return told.add(what).size > before;
}

function judged(
  projection: Projection,
  { theme, boards: all }: LineOfSight,
  { below, above, boards }: SightBreak,
): Broken[] {
  const isKnown = (board: Id) => sizeOf(projection.people, projection.indexOfBoard.get(board) ?? -1) > 0;
  const known = boards.filter(isKnown);
  const someoneAbove = all.some(({ board, tier }) => tier === above && isKnown(board));
  if (known.length === 0 || !someoneAbove) return [];
  return [{ theme, below, above, boards: known, unknown: boards.length - known.length }];
}

function finding(projection: Projection, { theme, below, above, boards, unknown }: Broken): Finding {
  const values = {
    theme: { record: theme },
    boards: { records: boards },
    count: boards.length,
    below: { word: below },
    above: { word: above },
  };
  const cautions: Caution[] = unknown > 0 ? [{ code: 'NOT_JUDGED', values: { unknown } }] : [];
  return {
    kind: 'BROKEN_LINE',
    said: [{ code: 'NO_WAY_UP', values }],
    cautions: [...cautions, ...overTime(projection)],
    records: [theme, ...boards],
    verdict: null,
  };
}
