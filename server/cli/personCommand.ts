import type { Command } from 'commander';
import type { PersonAnswer } from '../questions/answers.ts';
import { people } from '../questions/people.ts';
import type { ScopeInput } from '../questions/readScope.ts';
import { seatsOfRecord } from '../questions/seats.ts';
import { phrase } from '../wording/phrase.ts';
import { answer } from './answer.ts';
import { addScope, type ScopeOptions, scopeOf, withAround } from './withAround.ts';

/** `person NAME`: the seats of everybody who bears the name, or a part of it. */
export function addPerson(program: Command): void {
  const command = program
    .command('person')
    .description('the seats of a person')
    .argument('<name>', 'a name or a part of it');
  addScope(command).action((name: string, options: ScopeOptions) =>
    answer(options, (language) =>
      withAround(language, (around) => {
        const scope = scopeOf(options);
        const found = people(around, { where: { text: name }, first: 100 }).edges.map(({ node }) =>
          seated(node, scope),
        );
        const lines = found.flatMap(({ name: whole, seats }) => [
          whole,
          ...seats.map(({ board, role, from, to, certainty }) => {
            const days = from === null && to === null ? '' : `, ${from ?? ''}–${to ?? ''}`;
            return `  ${board} (${role.toLowerCase()}${days}, ${certainty.toLowerCase()})`;
          }),
        ]);
        return { document: { people: found }, lines: lines.length > 0 ? lines : [phrase('nobody', language)] };
      }),
    ),
  );
}

function seated(person: PersonAnswer, scope: ScopeInput) {
  const { boards } = person.around.current.workedOut.records;
  const seats = seatsOfRecord(person, scope).map(({ id, board, role, title, from, to, certainty, basis, planned }) => ({
    id,
    board: boards.get(board)?.name ?? board,
    role,
    title,
    from,
    to,
    certainty,
    basis,
    planned,
  }));
  return { id: person.id, name: person.name, seats };
}
