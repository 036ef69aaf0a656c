import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import type { FoundPeople } from '../questions/findPeople.ts';

/** The one person who is meant. @throws BoardwalkError BAD_INPUT for several, NOT_FOUND for nobody, each with who comes near */
export function theOne(name: string, { people, exact, near }: FoundPeople): { id: Id; name: string } {
  const [one, another] = people;
  const listed = (all: readonly { id: Id; name: string }[]): string =>
    all
      .slice(0, 10)
      .map((each) => `${each.name} (${each.id})`)
      .join(', ') || '–';
  if (one === undefined) throw new BoardwalkError('NOT_FOUND', 'nobodyOfName', { name, names: listed(near) });
  if (!exact) throw new BoardwalkError('NOT_FOUND', 'nobodyOfName', { name, names: listed(people) });
  if (another !== undefined) throw new BoardwalkError('BAD_INPUT', 'severalOfName', { name, names: listed(people) });
  return one;
}
