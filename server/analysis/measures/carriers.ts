// Who carries an organisation: each person who sits for it, on which boards, and their part of its hours a year on its day with the most.
// Most hours first, then most boards, then by id; hours are null where those of none of their boards are known.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { hoursOfSittings } from './hoursOfOrganisation.ts';
import { hoursOn, type KnownSitting, type Sitting, sittingsFor } from './sittings.ts';

export interface Carrier {
  person: Id;
  boards: Id[];
  /** 0: known, but not on that day. */
  hours: number | null;
  /** Of all hours of the organisation on that day; null: unknown. */
  share: number | null;
}

/** @throws BoardwalkError NOT_FOUND */
export function carriersOfOrganisation(projection: Projection, organisation: Id): Carrier[] {
  const sittings = sittingsFor(projection, organisation);
  const known = sittings.filter((sitting): sitting is KnownSitting => sitting.weight !== null);
  const { hours: all, day } = hoursOfSittings(sittings);
  const onThatDay = hoursOn(known, day);
  const knownOf = new Set(known.map(({ person }) => person));
  return [...boardsByPerson(sittings)]
    .map(([person, boards]): Carrier => {
      const hours = knownOf.has(person) ? (onThatDay.get(person) ?? 0) : null;
      return { person, boards, hours, share: hours === null || !all ? null : hours / all };
    })
    .sort(
      (a, b) =>
        (b.hours ?? -1) - (a.hours ?? -1) || b.boards.length - a.boards.length || (a.person < b.person ? -1 : 1),
    );
}

function boardsByPerson(sittings: readonly Sitting[]): Map<Id, Id[]> {
  const boards = new Map<Id, Id[]>();
  for (const { person, board } of sittings) {
    if (person === null) continue;
    const list = boards.get(person);
    if (list) list.push(board);
    else boards.set(person, [board]);
  }
  return boards;
}
