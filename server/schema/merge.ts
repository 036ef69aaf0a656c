import { keepApart } from '../changes/keepApart.ts';
import { mergePairs } from '../changes/mergePairs.ts';
import { mergeRecords } from '../changes/mergeRecords.ts';
import { splitRecord } from '../changes/splitRecord.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import { recordsNaming } from '../questions/recordsNaming.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { authorOf, type Signed } from './signed.ts';
import { withNames } from './withNames.ts';

const merging =
  (kind: MergeableKind) => (_: unknown, args: Signed & { keep: string; absorb: string }, context: Context) =>
    mergeRecords(withNames(context).store, { kind, keep: args.keep, absorb: args.absorb }, authorOf(args));

const splitting =
  (kind: MergeableKind) =>
  (_: unknown, args: Signed & { id: string; name: string; records: readonly string[] }, context: Context) =>
    splitRecord(
      withNames(context).store,
      { kind, id: args.id, name: args.name, records: args.records },
      authorOf(args),
    );

export const merge: Resolvers = {
  Query: {
    recordsNaming: (_, args, context) => recordsNaming(withNames(context), args),
  },
  Mutation: {
    mergePeople: merging('PERSON'),
    mergeOrganisations: merging('ORGANISATION'),
    mergeBoards: merging('BOARD'),
    mergePairs: (_, { kind, pairs, ...signed }, context) =>
      mergePairs(withNames(context).store, kind, pairs, authorOf(signed)),
    splitPerson: splitting('PERSON'),
    splitOrganisation: splitting('ORGANISATION'),
    splitBoard: splitting('BOARD'),
    keepApart: (_, { kind, a, b, ...signed }, context) =>
      keepApart(withNames(context).store, kind, [a, b], authorOf(signed)),
  },
};
