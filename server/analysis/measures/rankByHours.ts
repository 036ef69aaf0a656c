// Where somebody stands among all whose hours a year are known: 1 has the most, and equals share the better place. Null: unknown.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { peopleIn } from '../projection/whoIsWhere.ts';
import { hoursOfPerson } from './hoursOfPerson.ts';

export interface Rank {
  place: number;
  /** Of how many it is known. */
  of: number;
}

/** @throws BoardwalkError NOT_FOUND */
export function rankByHours(projection: Projection, person: Id): Rank | null {
  const { most } = hoursOfPerson(projection, person);
  if (most === null) return null;
  const all = projection.keep(hoursOfPeople);
  return { place: 1 + all.filter((hours) => hours > most).length, of: all.length };
}

/** The hours a year of everybody of whom they are known. */
export function hoursOfPeople(projection: Projection): number[] {
  const all = hoursInPieces(projection);
  for (;;) {
    const step = all.next();
    if (step.done) return step.value;
  }
}

/** The same, a person at a time. */
export function* hoursInPieces(projection: Projection): Generator<void, number[]> {
  const hours: number[] = [];
  for (const person of peopleIn(projection)) {
    const { most } = hoursOfPerson(projection, person);
    if (most !== null) hours.push(most);
    yield;
  }
  return hours;
}
