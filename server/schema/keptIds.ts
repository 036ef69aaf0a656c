// The id of a record that was merged into another means that one, wherever an id is asked with.
import {
  defaultFieldResolver,
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Id } from '../domain/records.ts';
import type { Context } from './context.ts';

type Kept = ReadonlyMap<Id, Id>;
type Given = Record<string, unknown>;

const mergeable = ['person_', 'organisation_', 'board_'];

/** Puts the kept one's id in place of each absorbed one in what the questions are asked with. What alters the landscape looks it up as it does so. */
export function askWithKeptIds(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === schema.getMutationType() || type === schema.getSubscriptionType()) continue;
    for (const field of Object.values(type.getFields())) {
      const withIds = field.args.filter((arg) => mayHoldIds(arg.type, new Set()));
      if (withIds.length === 0) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (parent, args: Given, context: Context, info) => {
        // Looking is looking at the whole landscape, which nothing that is never merged waits for.
        if (!withIds.some(({ name, type }) => mayBeMerged(args[name], type)))
          return resolve(parent, args, context, info);
        return context.asking
          .around()
          .then(({ current }) => resolve(parent, replaced(args, withIds, current.keptFor), context, info));
      };
    }
  }
  return schema;
}

function mayHoldIds(type: GraphQLInputType, seen: Set<GraphQLInputType>): boolean {
  const named = getNamedType(type);
  if (named === GraphQLID) return true;
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some((field) => mayHoldIds(field.type, seen));
}

/** Whether an id among them is of a kind of record that can be merged. */
function mayBeMerged(value: unknown, wrapped: GraphQLInputType): boolean {
  const type = getNullableType(wrapped);
  if (isListType(type)) return Array.isArray(value) && value.some((each) => mayBeMerged(each, type.ofType));
  if (type === GraphQLID) return typeof value === 'string' && mergeable.some((prefix) => value.startsWith(prefix));
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return false;
  const fields = type.getFields();
  return Object.entries(value).some(
    ([name, each]) => fields[name] !== undefined && mayBeMerged(each, fields[name].type),
  );
}

function replaced(args: Given, withIds: readonly GraphQLArgument[], kept: Kept): Given {
  if (kept.size === 0) return args;
  const more = withIds.map(({ name, type }) => [name, withKept(args[name], type, kept)] as const);
  return { ...args, ...Object.fromEntries(more.filter(([name]) => name in args)) };
}

function withKept(value: unknown, wrapped: GraphQLInputType, kept: Kept): unknown {
  const type = getNullableType(wrapped);
  if (isListType(type)) return Array.isArray(value) ? value.map((each) => withKept(each, type.ofType, kept)) : value;
  if (type === GraphQLID) return typeof value === 'string' ? (kept.get(value) ?? value) : value;
  if (!isInputObjectType(type) || typeof value !== 'object' || value === null) return value;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, fields[name] ? withKept(each, fields[name].type, kept) : each]),
  );
}
