import { GraphQLError, getOperationAST, Kind, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { BoardwalkError } from '../domain/errors.ts';
import { queryTokens, requestMegabytes } from './limits.ts';

/** Only what brings a file in may be large. */
export function requestSize(): Plugin {
  return {
    onParams({ params: { query = '', variables, operationName } }) {
      if (query.length + lettersIn(variables, mostLetters) <= mostLetters) return;
      if (query.length > mostLetters || !bringsFileIn(query, operationName)) throw tooLarge();
    },
  };
}

const mostLetters = requestMegabytes * 2 ** 20;

/** Whether it does that and nothing else. */
function bringsFileIn(query: string, operationName: string | undefined): boolean {
  try {
    const asked = getOperationAST(parse(query, { maxTokens: queryTokens }), operationName)?.selectionSet.selections;
    return asked?.every((field) => field.kind === Kind.FIELD && field.name.value === 'proposeImport') ?? false;
  } catch {
    return false;
  }
}

/** Of all texts in it, keys included; no further than is needed. */
function lettersIn(value: unknown, most: number): number {
  const open: unknown[] = [value];
  let letters = 0;
  while (open.length > 0 && letters <= most) {
    const next = open.pop();
    if (typeof next === 'string') letters += next.length;
    else if (typeof next === 'object' && next !== null)
      for (const [key, each] of Object.entries(next)) {
        letters += key.length + 1;
        open.push(each);
      }
    else letters += 1;
  }
  return letters;
}

function tooLarge(): GraphQLError {
  const originalError = new BoardwalkError('BAD_INPUT', 'requestTooLarge', { megabytes: requestMegabytes });
  return new GraphQLError(originalError.message, { originalError, extensions: { http: { status: 413 } } });
}
