import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { BoardwalkError } from '../domain/errors.ts';
import type { Context } from '../schema/context.ts';

/**
 * Gives a question up after so many seconds. Where it waited most of them for what goes on, asking again is worth while, and it says so.
 * A change is waited for until it is written or refused: the database ends one that takes too long, and nobody is to be told that it was
 * given up while it goes on.
 */
export function timeLimit(seconds: number): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (getOperationAST(args.document, args.operationName)?.operation === 'mutation') return;
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
