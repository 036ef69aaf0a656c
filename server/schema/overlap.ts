import { measureOfPair } from '../questions/measures.ts';
import { overlap as overlapOfTwo } from '../questions/overlap.ts';
import { overlaps, rankedAround, reasonsOf } from '../questions/overlaps.ts';
import { areaOf, boardOf, namedOf, organisationOf, personOf, themeOf } from '../questions/records.ts';
import { dateOf } from '../questions/spells.ts';
import { languageOf } from '../wording/language.ts';
import { reasonSentences } from '../wording/reasonSentences.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const overlap: Resolvers = {
  Query: {
    overlaps: async (_, args, { asking }) => overlaps(await rankedAround(asking, args), args),
    overlap: async (_, args, { asking }) => overlapOfTwo(await asking.prepared(args.scope, 'significance'), args),
  },
  Overlap: {
    a: ({ around, a }) => boardOf(around, a),
    b: ({ around, b }) => boardOf(around, b),
    people: ({ around, people }) => namedOf(around, people, personOf),
    organisations: ({ around, organisations }) => namedOf(around, organisations, organisationOf),
    themes: ({ around, themes }) => namedOf(around, themes, themeOf),
    areas: ({ around, areas }) => namedOf(around, areas, areaOf),
    sharedHoursDay: ({ sharedHoursDay }) => dateOf(sharedHoursDay),
    measure: (pair, { id }, { asking }) => measureOfPair(asking, pair, id),
    reasons: (pair) => reasonSentences(reasonsOf(pair), languageOf(pair.around.language)),
  },
};
