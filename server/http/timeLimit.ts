import type { Plugin } from 'graphql-yoga';
import { BoardwalkError } from '../domain/errors.ts';

/** Gives a question up after so many seconds. */
export function timeLimit(seconds: number): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (...asked: Parameters<typeof executeFn>) => {
        const { promise: late, reject } = Promise.withResolvers<never>();
        const timer = setTimeout(() => {
          reject(new BoardwalkError('TOO_COMPLEX', 'tookTooLong', { seconds }));
        }, seconds * 1000);
        try {
          return await Promise.race([executeFn(...asked), late]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}
