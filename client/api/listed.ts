// What an answer is made of though it does not show it: a list that may be empty, or a change that returns only an id. By that the cache knows
// what a change makes out of date.
import { type Exchange, makeOperation, mapExchange, type Operation } from 'urql';

const madeOf: Readonly<Record<string, string>> = {
  scenarios: 'Scenario',
  deleteScenario: 'Scenario',
};

/** Tells the cache, which must stand after it. */
export const listedExchange: Exchange = mapExchange({
  onOperation(operation) {
    const kinds = kindsOf(operation);
    if (kinds.length === 0) return operation;
    return makeOperation(operation.kind, operation, { ...operation.context, additionalTypenames: kinds });
  },
});

function kindsOf({ query }: Operation): string[] {
  const fields = query.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? definition.selectionSet.selections : [],
  );
  return fields.flatMap((field) => (field.kind === 'Field' ? (madeOf[field.name.value] ?? []) : []));
}
