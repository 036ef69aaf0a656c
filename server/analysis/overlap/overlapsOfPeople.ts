// All overlaps as far as people decide them: boards that nothing else is known of. Every number but the Newman weight follows from the
// two sizes and the people shared, so that it is worked out once for all pairs which have these in common.
// Time: that of the sharing and of one pass over the pairs for each column that is spelt out.
import type { Graphs } from '../projection/graphs.ts';
import { firstBoards } from '../projection/sharing.ts';
import { thresholds } from '../thresholds.ts';
import type { OverlapColumns } from './columns.ts';
import { containmentOf } from './containment.ts';
import { jaccardOf } from './jaccard.ts';
import { newmanWeights } from './newmanWeight.ts';
import type { Sizes } from './significance/levels.ts';
import { expectedShared, significance } from './significance/significance.ts';
import { strengthOf } from './strength.ts';
import { judge } from './verdict.ts';
import { verdicts } from './verdictReason.ts';

const unknown = { relation: null, themeSimilarity: null, areaSimilarity: null };
const someBoard = { id: '', statutoryBasis: null, to: null };

/** Of pairs that share people, and of boards without organisations, themes, areas, statute, parents or end. */
export function overlapsOfPeople(graphs: Graphs): OverlapColumns {
  const { sharedPeople } = graphs;
  const chance = graphs.keep(significance);
  const table = () => new Float64Array(chance.p.length);
  const columns = { jaccard: table(), containment: table(), expectedPeople: table(), strength: table() };
  const codes = { significant: new Uint8Array(chance.p.length), verdict: new Uint8Array(chance.p.length) };
  for (const sizes of chance.levels) {
    const expected = expectedShared(chance, sizes.sizeA, sizes.sizeB);
    for (let shared = 1; shared <= sizes.most; shared++) {
      const level = sizes.start + shared;
      const found = numbersOf(sizes, shared, (chance.q[level] ?? 1) <= thresholds.mostFalse);
      columns.jaccard[level] = found.jaccard;
      columns.containment[level] = found.containment;
      columns.strength[level] = found.strength;
      columns.expectedPeople[level] = expected;
      codes.significant[level] = Number(found.significant);
      codes.verdict[level] = found.verdict;
    }
  }
  const column = <T extends Float64Array | Uint8Array>(values: T) => ({ values, place: chance.level });
  return {
    length: sharedPeople.pairCount,
    first: firstBoards(sharedPeople),
    other: sharedPeople.other,
    sharedPeople: sharedPeople.count,
    jaccard: column(columns.jaccard),
    containment: column(columns.containment),
    newmanWeight: { values: newmanWeights(graphs), place: null },
    expectedPeople: column(columns.expectedPeople),
    pValue: column(chance.p),
    qValue: column(chance.q),
    significant: column(codes.significant),
    strength: column(columns.strength),
    verdict: column(codes.verdict),
  };
}

function numbersOf({ sizeA, sizeB }: Sizes, sharedPeople: number, significant: boolean) {
  const jaccard = jaccardOf(sharedPeople, sizeA, sizeB);
  const containment = containmentOf(sharedPeople, sizeA, sizeB);
  const overlap = { ...unknown, sizeA, sizeB, sharedPeople, jaccard, containment, significant };
  const { verdict } = judge({ a: someBoard, b: someBoard, end: Number.POSITIVE_INFINITY, overlap });
  const strength = strengthOf({
    people: (jaccard + containment) / 2,
    organisations: null,
    themes: null,
    areas: null,
  });
  return { jaccard, containment, significant, strength, verdict: verdicts.indexOf(verdict) };
}
