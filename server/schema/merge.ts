import { keepApart } from '../changes/keepApart.ts';
import { mergePairs } from '../changes/mergePairs.ts';
import { mergeRecords } from '../changes/mergeRecords.ts';
import type { MergeableKind } from '../changes/readMergeable.ts';
import { splitRecord } from '../changes/splitRecord.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { recordsNaming } from '../questions/recordsNaming.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './resolvers.generated.ts';

type Signed = { by?: string | null; why?: string | null };

const author = ({ by, why }: Signed) => ({ who: by ?? 'anonymous', why: why ?? '' });

/** Whoever is shown roles only cannot tell who is who, and would be told names where it cannot be done. */
function storeOf({ asking }: Context) {
  if (asking.roles) throw new BoardwalkError('NOT_ALLOWED', 'rolesOnly');
  return asking.store;
}

const merging =
  (kind: MergeableKind) => (_: unknown, args: Signed & { keep: string; absorb: string }, context: Context) =>
    mergeRecords(storeOf(context), { kind, keep: args.keep, absorb: args.absorb }, author(args));

const splitting =
  (kind: MergeableKind) =>
  (_: unknown, args: Signed & { id: string; name: string; records: readonly string[] }, context: Context) =>
    splitRecord(storeOf(context), { kind, id: args.id, name: args.name, records: args.records }, author(args));

export const merge: Resolvers = {
  Query: {
    recordsNaming: (_, args, context) => {
      storeOf(context);
      return recordsNaming(context.asking, args);
    },
  },
  Mutation: {
    mergePeople: merging('PERSON'),
    mergeOrganisations: merging('ORGANISATION'),
    mergeBoards: merging('BOARD'),
    mergePairs: (_, { kind, pairs, ...signed }, context) => mergePairs(storeOf(context), kind, pairs, author(signed)),
    splitPerson: splitting('PERSON'),
    splitOrganisation: splitting('ORGANISATION'),
    splitBoard: splitting('BOARD'),
    keepApart: (_, { kind, a, b, ...signed }, context) => keepApart(storeOf(context), kind, [a, b], author(signed)),
  },
};
