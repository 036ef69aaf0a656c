import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { BoardwalkError } from '../domain/errors.ts';
import type { Language } from '../wording/language.ts';
import { sentence } from '../wording/sentence.ts';
import { fileRequestMegabytes } from './limits.ts';
import { unexpected } from './refusal.ts';

/** How an error is shown outside: a sentence and a code of the closed list; what nobody expected, as an id that the log has too. */
export function publicError(error: unknown, language: Language, log: Logger): GraphQLError {
  const expected = boardwalkErrorIn(error) ?? misunderstanding(error);
  const told = expected ?? unexpected(originalOf(error), log);
  if (told.code === 'DATABASE_UNAVAILABLE') log.warn({ err: told.cause ?? told }, 'the database does not answer');
  return new GraphQLError(sentence(told, language), {
    ...(error instanceof GraphQLError && {
      nodes: error.nodes ?? null,
      source: error.source ?? null,
      positions: error.positions ?? null,
      path: error.path ?? null,
    }),
    extensions: {
      code: told.code,
      ...(told.reason === 'stillUnderWay' && { underWay: true }),
      ...(expected ? httpOf(error) : { http: { status: 500 } }),
    },
  });
}

/** The status that yoga would answer with; a body that cannot be read is a 400 whatever content the caller accepts. */
function httpOf(error: unknown): object {
  if (!(error instanceof GraphQLError) || error.extensions.http === undefined) return {};
  const { code, http } = error.extensions;
  return { http: code === 'BAD_REQUEST' && typeof http === 'object' ? { ...http, spec: false } : http };
}

/** What was thrown, without what GraphQL wrapped around it. */
export function originalOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originalOf(error.originalError) : error;
}

function boardwalkErrorIn(error: unknown): BoardwalkError | undefined {
  const original = originalOf(error);
  return original instanceof BoardwalkError ? original : undefined;
}

/** What GraphQL or yoga say of a request that they cannot read; undefined when the fault is on this side. */
function misunderstanding(error: unknown): BoardwalkError | undefined {
  // GraphQL wraps its own words on what a variable holds into those that name the variable.
  if (!(error instanceof GraphQLError) || !(originalOf(error) instanceof GraphQLError)) return undefined;
  // A field that answered with what its type cannot hold: our mistake, though GraphQL words it like the caller's.
  if (error.path && error.nodes?.[0]?.kind === 'Field') return undefined;
  const { code } = error.extensions;
  if (code === 'REQUEST_ENTITY_TOO_LARGE') {
    return new BoardwalkError('BAD_INPUT', 'requestTooLarge', { megabytes: fileRequestMegabytes });
  }
  const reason = code === 'BAD_REQUEST' ? 'requestNotUnderstood' : 'queryNotUnderstood';
  return new BoardwalkError('BAD_INPUT', reason, { words: error.message });
}
