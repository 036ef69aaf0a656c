import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import { askOf } from '../questions/asking.ts';
import { buildSchema } from '../schema/schema.ts';
import type { Store } from '../store/openStore.ts';
import { languageOf } from '../wording/language.ts';
import { querySeconds, requestMegabytes } from './limits.ts';
import { useGraphiql } from './useGraphiql.ts';
import { useHealth } from './useHealth.ts';
import { useInterface } from './useInterface.ts';
import { useKnownHosts } from './useKnownHosts.ts';
import { useMetrics } from './useMetrics.ts';
import { useQueryLimits } from './useQueryLimits.ts';
import { useRequestLog } from './useRequestLog.ts';
import { useSecurityHeaders } from './useSecurityHeaders.ts';
import { useTimeLimit } from './useTimeLimit.ts';
import { useWordedErrors } from './useWordedErrors.ts';

export interface AppParts {
  readonly store: Store;
  /** The HOST that the server is bound to; requests by another name are refused. */
  readonly host: string;
  readonly log: Logger;
  /** The folder of the built interface. */
  readonly clientFolder: string;
}

/** The whole server without a port: `app.fetch(request)` answers one request, and `createServer(app)` listens with it. */
export function createApp({ store, host, log, clientFolder }: AppParts) {
  const ask = askOf(store);
  const metrics = useMetrics();
  return createYoga({
    schema: buildSchema(),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health/live',
    context: ({ request }) => ({ asking: ask(languageOf(request.headers.get('accept-language') ?? undefined)) }),
    maxRequestBodySize: requestMegabytes * 2 ** 20,
    // Errors are worded, GraphiQL and the interface served, and foreign pages refused by the plugins below.
    ...{ maskedErrors: false, graphiql: false, landingPage: false, cors: false, multipart: false, logging: false },
    plugins: [
      useRequestLog(log),
      metrics.plugin,
      useSecurityHeaders(),
      useKnownHosts(host, log),
      useHealth(store, log),
      useGraphiql(),
      useInterface(clientFolder, log),
      useQueryLimits(),
      useTimeLimit(querySeconds),
      useWordedErrors(log, metrics.sawError),
    ],
  });
}
