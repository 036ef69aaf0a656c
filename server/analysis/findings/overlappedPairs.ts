// OVERLAP: two boards, neither above the other, that share two people or more, more than chance would give, and whose verdict is not to
// leave them. The strongest first.
import type { Overlap } from '../overlap/overlap.ts';
import { overlaps } from '../overlap/overlaps.ts';
import type { Verdict } from '../overlap/verdictReason.ts';
import type { Projection } from '../projection/project.ts';
import { thresholds } from '../thresholds.ts';
import { cautionsOfSeats, fewKnown, overTime } from './cautions.ts';
import type { Caution, Finding, FindingCode, Rule } from './finding.ts';
import { presumedTogether, sharedSeats } from './sharedSeats.ts';

export const overlappedPairs: Rule = {
  kind: 'OVERLAP',
  find: (projection) => {
    const beyondChance = overlaps(projection, {
      sharedPeople: thresholds.leastShared,
      significant: true,
      withoutParents: true,
    });
    return beyondChance
      .page(0, 2 * thresholds.findingsOfAKind)
      .flatMap((pair) => (pair.verdict === 'LEAVE' ? [] : finding(projection, pair, suggested[pair.verdict])))
      .slice(0, thresholds.findingsOfAKind);
  },
};

const suggested: Record<Exclude<Verdict, 'LEAVE'>, FindingCode> = {
  MERGE: 'COULD_MERGE',
  NEST: 'COULD_NEST',
  ALIGN: 'COULD_ALIGN',
};

function finding(projection: Projection, pair: Overlap, suggestion: FindingCode): Finding {
  const { a, b, sizeA, sizeB, sharedPeople, expectedPeople, people, verdict } = pair;
  const [small, large] = sizeA <= sizeB ? [a, b] : [b, a];
  const values = { a: { record: small }, b: { record: large }, shared: sharedPeople, expected: expectedPeople };
  return {
    kind: 'OVERLAP',
    said: [
      { code: 'SHARE_PEOPLE', values: { ...values, sizeA: Math.min(sizeA, sizeB), sizeB: Math.max(sizeA, sizeB) } },
      { code: suggestion, values: { a: { record: small } } },
    ],
    cautions: [
      // Of presumed seats only those matter without which two would not meet.
      ...cautionsOfSeats(projection, sharedSeats(projection, a, b)).filter(({ code }) => code !== 'PRESUMED'),
      ...presumedTogether(projection, a, b),
      ...fewKnown(
        projection,
        [a, b].map((board) => projection.indexOfBoard.get(board) ?? -1),
      ),
      ...perhapsOne(projection, pair),
      ...overTime(projection),
    ],
    records: [small, large, ...people],
    verdict,
  };
}

function perhapsOne({ allBoards }: Projection, { a, b }: Overlap): Caution[] {
  const named = (field: 'mayBeSameAs' | 'succeededBy') =>
    [
      [a, b],
      [b, a],
    ].some(([one = '', other = '']) => allBoards.get(one)?.[field].includes(other));
  return [
    ...(named('mayBeSameAs') ? [{ code: 'MAY_BE_ONE' as const, values: {} }] : []),
    ...(named('succeededBy') ? [{ code: 'SUCCEEDED' as const, values: {} }] : []),
  ];
}
