import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Variables and extensions in an address or a form must be JSON; yoga reads them as it comes, and takes what is none for its own fault. */
export function readableRequests(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw new GraphQLError('Variables and extensions must be JSON.', {
            originalError: null,
            extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
          });
        }
      });
    },
  };
}
