import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';

/** What is asked, as it will be carried out. */
export interface Asked {
  schema: GraphQLSchema;
  document: DocumentNode;
  variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  operationName?: string | null | undefined;
}

/** A list that does not say how long it is, and one of which a record has a few. */
const listLength = 10;
const shortLength = 3;
const shortLists = new Set(
  'evidence areas themes within memberOf spells owners reportsTo succeededBy succeeds mayBeSameAs tiers sees links breaksAt'.split(
    ' ',
  ),
);
/** These are as long as the field around them was asked to be. */
const countedAbove = new Set(['edges', 'nodes']);
const longestPage = 5_000;

/** Roughly how many records the query asks for: pages at their full length, other lists at a usual one, plain values free. */
export function costOf(asked: Asked): number {
  if (!variablesFit(asked)) return 0;
  return getComplexity({
    schema: asked.schema,
    query: asked.document,
    variables: { ...asked.variableValues },
    estimators: [estimate],
    ...(asked.operationName && { operationName: asked.operationName }),
  });
}

/** Variables that do not fit are refused as the query is carried out, by their names: until then it has cost nothing. */
function variablesFit({ schema, document, variableValues, operationName }: Asked): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return getVariableValues(schema, definitions, variableValues ?? {}).errors === undefined;
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  const size: unknown = args.first ?? args.limit;
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  return lengthOf(field.name, size, isList) * (1 + childComplexity);
};

// A size out of range is not dear but wrong: the field says so.
function lengthOf(name: string, size: unknown, isList: boolean): number {
  if (typeof size === 'number') return Math.min(Math.max(size, 1), longestPage);
  if (!isList || countedAbove.has(name)) return 1;
  return shortLists.has(name) ? shortLength : listLength;
}
