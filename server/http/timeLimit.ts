import type { Plugin } from 'graphql-yoga';
import { BoardwalkError } from '../domain/errors.ts';
import type { Context } from '../schema/context.ts';

/** Gives a question up after so many seconds. Where it waited most of them for what goes on, asking again is worth while, and it says so. */
export function timeLimit(seconds: number): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { asking }: Context = args.contextValue;
      setExecuteFn(async (...asked: Parameters<typeof executeFn>) => {
        const { promise: late, reject } = Promise.withResolvers<never>();
        const timer = setTimeout(() => {
          const reason = asking.waited() > (seconds * 1000) / 2 ? 'stillUnderWay' : 'tookTooLong';
          reject(new BoardwalkError('TOO_COMPLEX', reason, { seconds }));
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
