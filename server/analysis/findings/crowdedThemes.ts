// CROWDED: boards of one tier that exist at one time and deal with one theme (or narrower) on the very same area. Either three or more, none
// above another, that amount to no more than three quarters of their number in effect, or are twice as many as in any other area of its
// kind (three such areas at least). Or five or more, none part of another, of which sources state the theme, half of them known by their
// dates or people. Of a theme and narrower ones that are crowded there too the narrowest is told. Those worth least first.
import type { Id } from '../../domain/records.ts';
import { tiers } from '../../domain/vocabulary.ts';
import type { Projection } from '../projection/project.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { themesWithin } from '../projection/within.ts';
import { thresholds } from '../thresholds.ts';
import { overTime } from './cautions.ts';
import { type Crowd, crowdsOf, isAlike, isMore } from './crowds.ts';
import type { Caution, Finding, FindingCode, Rule, Said } from './finding.ts';
import { groundInferred, themesInferred } from './themeCautions.ts';

export const crowdedThemes: Rule = {
  kind: 'CROWDED',
  find: (projection) =>
    tiers
      .flatMap((tier) => narrowest(projection, crowdsOf(projection, tier)))
      .sort((x, y) => worth(x) - worth(y) || y.boards.length - x.boards.length)
      .slice(0, thresholds.findingsOfAKind)
      .map((crowd) => finding(projection, crowd)),
};

function worth({ boards, effective }: Crowd): number {
  return effective / boards.length;
}

function narrowest({ workedOut }: Projection, crowds: readonly Crowd[]): Crowd[] {
  return crowds.filter((crowd) => {
    const within = themesWithin(workedOut.records.themes, [crowd.theme]);
    return !crowds.some((other) => other !== crowd && other.area === crowd.area && within.has(other.theme));
  });
}

function finding(projection: Projection, crowd: Crowd): Finding {
  const { tier, theme, area, boards, effective, elsewhere } = crowd;
  const ids = boards.map((board) => projection.boards[board]?.id ?? '');
  const place = { tier: { word: tier }, theme: { record: theme }, area: { record: area } };
  const values = { ...place, boards: { records: ids }, count: ids.length };
  const said: Said<FindingCode>[] = isMore(crowd)
    ? [
        { code: 'MORE_THAN_ELSEWHERE', values: { ...values, elsewhere: elsewhere ?? 0 } },
        ...(isAlike(crowd) ? [{ code: 'WORTH_FEWER' as const, values: { effective } }] : []),
      ]
    : isAlike(crowd)
      ? [{ code: 'SAME_PEOPLE_AGAIN', values: { ...values, effective } }]
      : [{ code: 'MANY_HERE', values }];
  return {
    kind: 'CROWDED',
    said,
    cautions: [...cautions(projection, crowd, ids), ...overTime(projection)],
    records: [theme, area, ...ids],
    verdict: null,
  };
}

function cautions(projection: Projection, { theme, boards }: Crowd, ids: readonly Id[]): Caution[] {
  const of = ids.length;
  const records = ids.flatMap((id) => projection.allBoards.get(id) ?? []);
  const counts = {
    THEMES_INFERRED: themesInferred(projection, theme, ids).length,
    GROUND_INFERRED: groundInferred(projection, ids).length,
    BOARDS_UNDATED: records.filter(({ from, to }) => from === null && to === null).length,
    PEOPLE_UNKNOWN: boards.filter((board) => sizeOf(projection.people, board) === 0).length,
  } as const;
  return (['THEMES_INFERRED', 'GROUND_INFERRED', 'BOARDS_UNDATED', 'PEOPLE_UNKNOWN'] as const)
    .filter((code) => counts[code] > 0)
    .map((code) => ({ code, values: { unsure: counts[code], of } }));
}
