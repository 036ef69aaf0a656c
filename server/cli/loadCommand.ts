import type { Command } from 'commander';
import { people } from '../questions/people.ts';
import { personLoad } from '../questions/personLoad.ts';
import { dateOf } from '../questions/spells.ts';
import type { Language } from '../wording/language.ts';
import { numberIn } from '../wording/numberIn.ts';
import { phrase } from '../wording/phrase.ts';
import { answer } from './answer.ts';
import { addScope, type ScopeOptions, scopeOf, withAround } from './withAround.ts';

/** `load`: who carries most. */
export function addLoad(program: Command): void {
  const command = program.command('load').description('the people who carry most: boards, boards in effect, hours');
  addScope(command)
    .option('--first <count>', 'how many people', Number, 20)
    .option('--csv', 'answer with a CSV table')
    .action((options: ScopeOptions & { first: number }) =>
      answer(options, (language) =>
        withAround(language, (around) => {
          const scope = scopeOf(options);
          const { edges, totalCount } = people(around, { scope, orderBy: 'LOAD', first: options.first });
          const loads = edges.map(({ node }) => {
            const { groups: _, person: id, around: __, ...load } = personLoad(node, scope);
            const days = { meetingsDay: dateOf(load.meetingsDay), hoursDay: dateOf(load.hoursDay) };
            return { id, name: node.name, ...load, ...days };
          });
          const lines = loads.map(
            ({ name, boards, effectiveBoards, hoursPerYear }) =>
              `${name}: ${phrase('boards', language)} ${boards}, ${phrase('effective', language)} ${effectiveBoards.toFixed(1)}, ${phrase('hours', language)} ${hours(hoursPerYear, language)}`,
          );
          const table = loads.map(({ id, name, ...load }) => ({ name, ...load, id }));
          return { document: { totalCount, people: loads }, lines, table };
        }),
      ),
    );
}

function hours(value: number | null, language: Language): string {
  return value === null ? phrase('unknown', language) : numberIn(language, value, 0);
}
