// Every operation that the interface asks, as it sends it: with the fragments that it needs and no others.
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

export interface Asked {
  name: string;
  text: string;
  /** The type of each variable by its name, as it is written. */
  variables: Readonly<Record<string, string>>;
  /** The types of records that it asks a node to be. */
  of: readonly string[];
}

const client = resolve(import.meta.dirname, '../../client');

/** Those that change nothing and end by themselves. */
export function clientQueries(): Asked[] {
  const all = globSync('**/*.graphql', { cwd: client }).flatMap(
    (file) => parse(readFileSync(resolve(client, file), 'utf8')).definitions,
  );
  const fragments = new Map(all.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  return all.filter(isQuery).map((query) => askedBy(query, needed(query, fragments)));
}

function askedBy(query: OperationDefinitionNode, fragments: FragmentDefinitionNode[]): Asked {
  const asked = query.selectionSet.selections.flatMap((field) =>
    field.kind === Kind.FIELD ? (field.selectionSet?.selections ?? []) : [],
  );
  return {
    name: query.name?.value ?? '',
    text: [query, ...fragments].map(print).join('\n'),
    variables: Object.fromEntries(
      (query.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, print(type)]),
    ),
    of: asked.flatMap((part) => (part.kind === Kind.INLINE_FRAGMENT ? (part.typeCondition?.name.value ?? []) : [])),
  };
}

function needed(
  query: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const look = (definition: DefinitionNode): void => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        look(fragment);
      },
    });
  };
  look(query);
  return [...found];
}

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;
const isQuery = (definition: DefinitionNode): definition is OperationDefinitionNode =>
  definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'query';
