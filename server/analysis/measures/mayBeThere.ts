// What speaks against an absence: a collective has a seat on the board, whose members are never spelt out, so that any of them may sit; or
// the board's ground is not the organisation's.
import type { Id } from '../../domain/records.ts';
import { grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import { seatsOf } from '../projection/seatsIn.ts';

/** The collectives that have a seat on the board, counting or not. */
export function collectivesOn(projection: Projection, board: Id): Id[] {
  const { organisations } = projection.workedOut.records;
  const holders = seatsOf(projection, board, 'all').flatMap((seat) => [seat.organisation, seat.onBehalfOf]);
  return [...new Set(holders)].filter(
    (id): id is Id => id !== null && organisations.get(id)?.kind?.toLowerCase() === 'collective',
  );
}

/** Whether any of the board's ground is the organisation's; null: the ground of either is unknown. */
export function isOnItsGround(projection: Projection, organisation: Id, board: Id): boolean | null {
  const { ofArea, ofBoard } = projection.keep(grounds);
  const ground = ofBoard.get(board);
  const own = (projection.workedOut.records.organisations.get(organisation)?.areas ?? []).flatMap(
    (area) => ofArea.get(area) ?? [],
  );
  return ground === undefined || own.length === 0 ? null : own.some((area) => ground.commonSize(area) > 0);
}
