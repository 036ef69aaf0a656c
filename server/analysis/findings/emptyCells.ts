// GAP: a local or regional area without a board of its own for a theme that most areas of its kind address (see gaps); of a theme and
// narrower ones the broadest is told. What most address comes first, and what no wider board deals with there.
import type { Id } from '../../domain/records.ts';
import { type Gap, gapsOf } from '../crowding/gaps.ts';
import { matrixOf } from '../crowding/matrix.ts';
import type { Projection } from '../projection/project.ts';
import { themesWithin } from '../projection/within.ts';
import { thresholds } from '../thresholds.ts';
import { overTime } from './cautions.ts';
import type { Caution, Finding, Rule } from './finding.ts';
import { themesInferred } from './themeCautions.ts';

const tiersWithPeers = ['REGIONAL', 'LOCAL'] as const;

export const emptyCells: Rule = {
  kind: 'GAP',
  find: (projection) =>
    tiersWithPeers
      .flatMap((tier) => broadest(projection, gapsOf(projection, tier)).map((gap) => ({ tier, gap })))
      .sort((x, y) => share(y.gap) - share(x.gap) || x.gap.wider.length - y.gap.wider.length)
      .slice(0, thresholds.findingsOfAKind)
      .map(({ tier, gap }) => finding(projection, tier, gap)),
};

function share({ addressed, of }: Gap): number {
  return addressed.length / of;
}

function broadest({ workedOut }: Projection, gaps: readonly Gap[]): Gap[] {
  const { themes } = workedOut.records;
  return gaps.filter(
    (gap) =>
      !gaps.some(
        (other) => other !== gap && other.area === gap.area && themesWithin(themes, [other.theme]).has(gap.theme),
      ),
  );
}

function finding(projection: Projection, tier: (typeof tiersWithPeers)[number], gap: Gap): Finding {
  const { theme, area, addressed, of, wider, withoutTheme } = gap;
  const there = boardsOfAreas(projection, tier, gap);
  const inferred = [...there.values()].filter(
    (boards) => themesInferred(projection, theme, boards).length === boards.length,
  ).length;
  const cautions: Caution[] = [
    ...(wider.length > 0 ? [{ code: 'WIDER_BOARDS' as const, values: { boards: { records: wider } } }] : []),
    ...(withoutTheme > 0 ? [{ code: 'THEMES_UNKNOWN' as const, values: { unknown: withoutTheme } }] : []),
    ...(inferred > 0 ? [{ code: 'THEMES_INFERRED_IN' as const, values: { inferred, of: addressed.length } }] : []),
    ...overTime(projection),
  ];
  const values = { theme: { record: theme }, area: { record: area }, addressed: addressed.length, of };
  return {
    kind: 'GAP',
    said: [{ code: 'NONE_HERE', values }],
    cautions,
    records: [theme, area, ...addressed, ...[...there.values()].flat()],
    verdict: null,
  };
}

function boardsOfAreas(
  projection: Projection,
  tier: (typeof tiersWithPeers)[number],
  { theme, addressed }: Gap,
): Map<Id, Id[]> {
  const row = matrixOf(projection, tier).cells.get(theme);
  return new Map(
    addressed.map((area) => [area, (row?.get(area)?.boards ?? []).map((board) => projection.boards[board]?.id ?? '')]),
  );
}
