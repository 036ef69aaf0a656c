// For which organisation a seat counts: the one it is held on behalf of, else the one that holds it or has its post, else the person's on the day.
import type { Attested } from '../../domain/landscape.ts';
import type { Id, Organisation } from '../../domain/records.ts';
import type { Scope } from '../../domain/scope.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import { onlyStated } from './onlyStated.ts';
import { intersect } from './spells.ts';
import { at } from './twoMode.ts';
import type { WorkedOut } from './workOutSeats.ts';

/** An organisation and the days on which the seat is held for it. */
export interface Representation {
  organisation: Id;
  spells: readonly Spell[];
}

/** Under `rollUp`, counted as itself, as the body that it is a unit of, or as the collectives that its body is one of. */
export function representations(seat: EffectiveSeat, workedOut: WorkedOut, scope: Scope): Representation[] {
  return asNamed(seat, workedOut, scope).flatMap(({ organisation, spells }) =>
    countedAs(organisation, workedOut, scope).map((counted) => ({ organisation: counted, spells })),
  );
}

/** Of these seats, those that may be for an organisation: the others need not be made to be looked at. */
export function mayRepresent({ seats, records }: WorkedOut, places: () => Int32Array): Int32Array {
  const { tenuresOfPerson } = records;
  if (!seats.areTied && tenuresOfPerson.size === 0) return new Int32Array(0);
  const { person } = seats.columns;
  const hasTenure = seats.people.map((id) => tenuresOfPerson.has(id));
  return places().filter((place) => seats.isTied(place) || hasTenure[at(person, place)] === true);
}

function asNamed(seat: EffectiveSeat, workedOut: WorkedOut, scope: Scope): Representation[] {
  const { records } = workedOut;
  const named =
    onBehalfOf(seat, workedOut, scope) ?? seat.organisation ?? records.posts.get(seat.post ?? '')?.organisation ?? null;
  if (named !== null) return [{ organisation: named, spells: seat.spells }];
  return (records.tenuresOfPerson.get(seat.person ?? '') ?? []).flatMap((tenure) => {
    if (scope.certainty === 'STATED_ONLY' && tenure.certainty !== 'STATED') return [];
    const organisation = tenure.organisation ?? records.posts.get(tenure.post ?? '')?.organisation ?? null;
    const spells = intersect(seat.spells, workedOut.spellsOfTenure.get(tenure.id) ?? []);
    return organisation === null || spells.length === 0 ? [] : [{ organisation, spells }];
  });
}

function onBehalfOf(seat: EffectiveSeat, { records }: WorkedOut, scope: Scope): Id | null {
  if (scope.certainty !== 'STATED_ONLY') return seat.onBehalfOf;
  const record = records.seats.get(seat.seat ?? '');
  return record ? onlyStated(record).onBehalfOf : seat.onBehalfOf;
}

/** The organisations as which one counts: itself, its body, or the collectives that its body is one of. */
export function countedAs(id: Id, workedOut: WorkedOut, scope: Scope): Id[] {
  if (scope.rollUp === 'UNIT') return [id];
  const body = bodyOf(id, workedOut, scope);
  if (scope.rollUp === 'BODY') return [body];
  const collectives = organisation(body, workedOut, scope)?.memberOf ?? [];
  return collectives.length > 0 ? [...collectives] : [body];
}

function bodyOf(id: Id, workedOut: WorkedOut, scope: Scope): Id {
  const climbed = new Set([id]);
  for (let at = id; ; ) {
    const above = organisation(at, workedOut, scope)?.partOf ?? null;
    if (above === null || climbed.has(above)) return at;
    climbed.add(above);
    at = above;
  }
}

function organisation(id: Id, { records }: WorkedOut, scope: Scope): Attested<Organisation> | undefined {
  const record = records.organisations.get(id);
  return record && scope.certainty === 'STATED_ONLY' ? onlyStated(record) : record;
}
