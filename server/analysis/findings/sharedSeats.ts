// The seats by which two boards share people, and whether these meet on days that somebody vouches for.

import type { Id } from '../../domain/records.ts';
import { type Pair, pairOfBoards } from '../overlap/pair.ts';
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import { meetPresumed } from '../projection/presumed.ts';
import type { Projection } from '../projection/project.ts';
import { sharedActors } from '../projection/sharing.ts';
import { cellAt, seatsOfCell } from '../projection/whoIsWhere.ts';
import type { Caution } from './finding.ts';

/** Of each shared person the seats on the one and on the other. */
function seatsOfShared({ projection, i, j, sharing }: Pair): { onA: EffectiveSeat[]; onB: EffectiveSeat[] }[] {
  const { people, sharedPeople } = projection;
  return sharedActors(sharedPeople, sharing).map((actor) => ({
    onA: seatsOfCell(projection, people, cellAt(people, i, actor)),
    onB: seatsOfCell(projection, people, cellAt(people, j, actor)),
  }));
}

export function sharedSeats(projection: Projection, a: Id, b: Id): EffectiveSeat[] {
  return seatsOfShared(pairOfBoards(projection, a, b)).flatMap(({ onA, onB }) => [...onA, ...onB]);
}

/** Said where some sit on both on one day only because a seat is presumed to go on. */
export function presumedTogether(projection: Projection, a: Id, b: Id): Caution[] {
  const shared = seatsOfShared(pairOfBoards(projection, a, b));
  const presumed = shared.filter(({ onA, onB }) => meetPresumed(projection, onA, onB)).length;
  return presumed === 0 ? [] : [{ code: 'PRESUMED_TOGETHER', values: { presumed, of: shared.length } }];
}
