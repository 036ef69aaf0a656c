import type { Command } from 'commander';
import type { OverlapAnswer } from '../questions/answers.ts';
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
    .option('--significant', 'only pairs that share more people than chance would give')
    .option('--csv', 'answer with a CSV table')
    .action((options: ScopeOptions & { first: number; significant?: boolean }) =>
      answer(options, (language) =>
        withAround(language, (around) => {
          const where = { significant: options.significant ?? false };
          const { edges, totalCount } = overlaps(around, { scope: scopeOf(options), where, first: options.first });
          const pairs = edges.map(({ node }) => ({ ...named(node), ...figures(node) }));
          const lines = pairs.map(
            ({ a, b, sharedPeople, strength, verdict }) =>
              `${a.name} · ${b.name}: ${phrase('shared', language)} ${sharedPeople}, ${phrase('strength', language)} ${strength.toFixed(2)}, ${phrase(verdict, language)}`,
          );
          return {
            document: { totalCount, overlaps: pairs },
            lines: lines.length > 0 ? lines : [phrase('noPairs', language)],
            table: pairs.map(({ a, b, ...figures }) => ({ a: a.name, b: b.name, ...figures, a_id: a.id, b_id: b.id })),
          };
        }),
      ),
    );
}

function named({ a, b, around }: OverlapAnswer) {
  const { boards } = around.current.workedOut.records;
  return {
    a: { id: a, name: boards.get(a)?.name ?? a },
    b: { id: b, name: boards.get(b)?.name ?? b },
  };
}

function figures(pair: OverlapAnswer) {
  const { sharedPeople, jaccard, containment, expectedPeople, pValue, qValue, significant } = pair;
  const { organisationJaccard, themeSimilarity, areaSimilarity, sharedHoursPerYear, relation, strength, verdict } =
    pair;
  return {
    sharedPeople,
    jaccard,
    containment,
    expectedPeople,
    pValue,
    qValue,
    significant,
    organisationJaccard,
    themeSimilarity,
    areaSimilarity,
    sharedHoursPerYear,
    relation,
    strength,
    verdict,
  };
}
