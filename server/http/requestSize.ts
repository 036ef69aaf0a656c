import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { BoardwalkError } from '../domain/errors.ts';
import { requestMegabytes } from './limits.ts';

/** Only what brings a file in may be large. */
export function requestSize(): Plugin {
  return {
    onParams({ params: { query = '', variables } }) {
      if (/\bproposeImport\b/.test(query) && query.length < mostLetters) return;
      if (query.length + lettersIn(variables, mostLetters) > mostLetters) throw tooLarge();
    },
  };
}

const mostLetters = requestMegabytes * 2 ** 20;

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
