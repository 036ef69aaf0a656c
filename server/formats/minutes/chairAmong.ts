// Lists of those `in attendance` that are the list of the members: whoever chairs a meeting is among them, and no other list is of those present.
import type { Attendee } from './attendee.ts';
import type { Listed } from './lists.ts';

/** The lists with everybody present who stands in one with the chair, where nobody is listed as present. @param tabled those of tables under no heading */
export function withChairPresent(lists: readonly Listed[], tabled: readonly Attendee[]): Listed[] {
  const isTold = [...tabled, ...lists.flatMap(({ people }) => people)].some(
    ({ status, found }) => status === 'PRESENT' && !found.isChair && found.deputyFor === null,
  );
  if (isTold) return [...lists];
  return lists.map((list) =>
    list.people.some(({ status, found }) => status === 'IN_ATTENDANCE' && found.isChair)
      ? { ...list, people: list.people.map(present) }
      : list,
  );
}

const present = (person: Attendee): Attendee =>
  person.status === 'IN_ATTENDANCE' && person.found.status === null ? { ...person, status: 'PRESENT' } : person;
