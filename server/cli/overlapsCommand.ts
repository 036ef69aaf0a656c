import type { Command } from 'commander';
import { overlaps } from '../questions/overlaps.ts';
import { phrase } from '../wording/phrase.ts';
import { answer } from './answer.ts';
import { addScope, type ScopeOptions, scopeOf, withAround } from './withAround.ts';

/** `overlaps`: the pairs of boards that are most alike. */
export function addOverlaps(program: Command): void {
  const command = program
    .command('overlaps')
    .description('the pairs of boards that are most alike, by what they share');
  addScope(command)
    .option('--first <count>', 'how many pairs', Number, 20)
    .action((options: ScopeOptions & { first: number }) =>
      answer(options, (language) =>
        withAround(language, (around) => {
          const { boards } = around.current.workedOut.records;
          const { edges, totalCount } = overlaps(around, { scope: scopeOf(options), first: options.first });
          const pairs = edges.map(({ node: { a, b, sharedPeople, jaccard, containment, strength } }) => {
            const [nameA, nameB] = [a, b].map((id) => boards.get(id)?.name ?? id);
            return {
              a: { id: a, name: nameA },
              b: { id: b, name: nameB },
              sharedPeople,
              jaccard,
              containment,
              strength,
            };
          });
          const lines = pairs.map(
            ({ a, b, sharedPeople, strength }) =>
              `${a.name} · ${b.name}: ${phrase('shared', language)} ${sharedPeople}, ${phrase('strength', language)} ${strength.toFixed(2)}`,
          );
          const nothing = [phrase('noPairs', language)];
          return { document: { totalCount, overlaps: pairs }, lines: lines.length > 0 ? lines : nothing };
        }),
      ),
    );
}
