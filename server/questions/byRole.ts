// People by their roles instead of their names: a manner of showing the landscape, laid over what is known of it. What follows from it is
// worked out once for both; only what people are called differs.
import type { Id, Person } from '../domain/records.ts';
import type { RoleWords } from '../domain/roleWords.ts';
import { type Call, unknown } from './callsByRole.ts';
import type { Current } from './current.ts';
import { nameIn } from './order.ts';

/** The same, but nobody has a name. */
export function byRole(current: Current, calls: ReadonlyMap<Id, Call>, words: RoleWords): Current {
  const { workedOut } = current;
  const people = {
    has: (id: Id) => workedOut.records.people.has(id),
    get: (id: Id): Person | undefined => {
      const person = workedOut.records.people.get(id);
      if (!person) return undefined;
      const name = written(current, calls.get(id) ?? unknown, words);
      return { ...person, name, sortName: name, honorific: null, aliases: [] };
    },
  };
  return {
    ...current,
    workedOut: { ...workedOut, records: { ...workedOut.records, people } },
    // What is kept may hold names, or stand in their order.
    answer: (question, scope, work) => current.answer(`${question} by role in ${words.language}`, scope, work),
    knows: (question, scope) => current.knows(`${question} by role in ${words.language}`, scope),
  };
}

function written({ workedOut }: Current, { code, post, organisation, board, number }: Call, words: RoleWords): string {
  const { organisations, boards } = workedOut.records;
  const named = (record: { name: string; nameCy: string | null } | undefined): string =>
    record ? nameIn(words.language, record) : '';
  const called = words.called(code, {
    post: post?.name ?? '',
    organisation: named(organisations.get(organisation ?? '')),
    board: named(boards.get(board ?? '')),
  });
  return number === undefined ? called : words.numbered(called, number);
}
