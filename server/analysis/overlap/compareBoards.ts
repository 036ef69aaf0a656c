// Any two boards side by side, even if they share nothing.
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import type { Projection } from '../projection/project.ts';
import { sharedActors } from '../projection/sharing.ts';
import { meetWithin } from '../projection/spells.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { cellAt } from '../projection/whoIsWhere.ts';
import { areaSimilarityOfPair, areasShared } from './areaSimilarity.ts';
import { containmentOfPair } from './containment.ts';
import { jaccardOfPair } from './jaccard.ts';
import { newmanWeightOfPair } from './newmanWeight.ts';
import { organisationJaccardOfPair, organisationsShared } from './organisationJaccard.ts';
import type { Overlap } from './overlap.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { relationOf } from './relation.ts';
import { peopleShared, shared, sizes } from './sharedPeople.ts';
import { sharedHours } from './sharedHoursPerYear.ts';
import { strengthOfPair } from './strength.ts';
import { themeSimilarityOfPair, themesShared } from './themeSimilarity.ts';

/** @throws BoardwalkError NOT_FOUND */
export function compareBoards(projection: Projection, a: Id, b: Id): Overlap {
  return overlapOf(pairOfBoards(projection, a, b));
}

export function overlapOf(pair: Pair): Overlap {
  const { a: sizeA, b: sizeB } = sizes(pair);
  const hours = sharedHours(pair);
  return {
    a: pair.a.id,
    b: pair.b.id,
    sizeA,
    sizeB,
    sharedPeople: shared(pair),
    people: peopleShared(pair),
    ...footing(pair),
    jaccard: jaccardOfPair(pair),
    containment: containmentOfPair(pair),
    newmanWeight: newmanWeightOfPair(pair),
    organisations: organisationsShared(pair),
    organisationJaccard: organisationJaccardOfPair(pair),
    themes: themesShared(pair),
    themeSimilarity: themeSimilarityOfPair(pair),
    areas: areasShared(pair),
    areaSimilarity: areaSimilarityOfPair(pair),
    sharedHoursPerYear: hours?.most ?? null,
    sharedHoursDay: hours?.day ?? null,
    relation: relationOf(pair),
    strength: strengthOfPair(pair),
  };
}

/** The seats behind a cell of the people's or the organisations' graph. */
export function seatsOfCell({ seats }: Projection, graph: TwoMode, cell: number): EffectiveSeat[] {
  const indexes = graph.seatOfCell.subarray(at(graph.seatStart, cell), at(graph.seatStart, cell + 1));
  return Array.from(indexes, (seat) => seats[seat] as EffectiveSeat);
}

// On what the shared people rest: how many on stated seats alone, and whether any needs a seat without dates.
function footing(pair: Pair): Pick<Overlap, 'statedPeople' | 'undated'> {
  const { projection, i, j } = pair;
  const { sharedPeople, people, days } = projection;
  const meetBy = (actor: number, kept: (seat: EffectiveSeat) => boolean) => {
    const onA = seatsOfCell(projection, people, cellAt(people, i, actor)).filter(kept);
    const onB = seatsOfCell(projection, people, cellAt(people, j, actor)).filter(kept);
    return onA.some((one) => onB.some((other) => meetWithin(one.spells, other.spells, days)));
  };
  const actors = Array.from(sharedActors(sharedPeople, pair.sharing));
  return {
    statedPeople: actors.filter((actor) => meetBy(actor, (seat) => seat.certainty === 'STATED')).length,
    undated: actors.some((actor) => !meetBy(actor, (seat) => !seat.undated)),
  };
}
