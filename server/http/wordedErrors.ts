import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { languageOf } from '../wording/language.ts';
import { originalOf, publicError } from './publicError.ts';

/** Every error leaves as a sentence in the language of the request, with a code of the closed list, and never with a stack trace. */
export function wordedErrors(log: Logger, seen: (code: string) => void): Plugin {
  return {
    onResultProcess(event) {
      const { request, result } = event;
      if (!('errors' in result) || !result.errors) return;
      const language = languageOf(request.headers.get('accept-language') ?? undefined);
      const { aborted, reason } = request.signal;
      // What failed because nobody waits for it any more is no fault, and nobody reads of it.
      const faults = result.errors.filter((error) => !aborted || originalOf(error) !== reason);
      const errors: GraphQLError[] = faults.map((error) => publicError(error, language, log));
      for (const error of errors) seen(String(error.extensions.code));
      event.setResult({ ...result, errors });
    },
  };
}
