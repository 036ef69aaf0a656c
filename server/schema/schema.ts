import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { board } from './board.ts';
import { byHand } from './byHand.ts';
import { calendar } from './calendar.ts';
import { change } from './change.ts';
import { clash } from './clash.ts';
import { community } from './community.ts';
import type { Context } from './context.ts';
import { cost } from './cost.ts';
import { crowding } from './crowding.ts';
import { difference } from './difference.ts';
import { duplicate } from './duplicate.ts';
import { emptying } from './emptying.ts';
import { erasure } from './erasure.ts';
import { evidence } from './evidence.ts';
import { finding } from './finding.ts';
import { imports } from './import.ts';
import { importance } from './importance.ts';
import { importFieldsScalar } from './importFields.ts';
import { intersection } from './intersection.ts';
import { askWithKeptIds } from './keptIds.ts';
import { landscape } from './landscape.ts';
import { withholdNames } from './mayNamePeople.ts';
import { measure } from './measure.ts';
import { meeting } from './meeting.ts';
import { merge } from './merge.ts';
import { network } from './network.ts';
import { node } from './node.ts';
import { organisation } from './organisation.ts';
import { overlap } from './overlap.ts';
import { overlapMatrix } from './overlapMatrix.ts';
import { partialDateScalar } from './partialDate.ts';
import { person } from './person.ts';
import { possibleDuplicate } from './possibleDuplicate.ts';
import { progress } from './progress.ts';
import { quality } from './quality.ts';
import { scenario } from './scenario.ts';
import { seat } from './seat.ts';
import { sight } from './sight.ts';
import { suggestion } from './suggestion.ts';
import { theme } from './theme.ts';
import { trend } from './trend.ts';
import { view } from './view.ts';

const nouns = [
  node,
  board,
  person,
  organisation,
  seat,
  meeting,
  theme,
  evidence,
  overlap,
  overlapMatrix,
  intersection,
  network,
  measure,
  change,
  merge,
  byHand,
  imports,
  erasure,
  possibleDuplicate,
  view,
  duplicate,
  clash,
  cost,
  calendar,
  sight,
  progress,
  landscape,
  importance,
  community,
  crowding,
  finding,
  trend,
  difference,
  quality,
  emptying,
  scenario,
  suggestion,
];

/** The SDL that stands beside this file, with its resolvers, one file a noun. */
export function buildSchema(): GraphQLSchema {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const schema = makeExecutableSchema<Context>({
    typeDefs: files.map((name) => readFileSync(new URL(name, folder), 'utf8')),
    resolvers: [...nouns, { PartialDate: partialDateScalar, ImportFields: importFieldsScalar }],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return withholdNames(askWithKeptIds(schema));
}
