import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Ask } from '../questions/asking.ts';
import { buildSchema } from '../schema/schema.ts';
import type { Store } from '../store/openStore.ts';
import { languageOf } from '../wording/language.ts';
import { builtInterface } from './builtInterface.ts';
import { compressed } from './compressed.ts';
import { exportFiles } from './exportFiles.ts';
import { graphiql } from './graphiql.ts';
import { health } from './health.ts';
import { keptAnswers } from './keptAnswers.ts';
import { knownHosts } from './knownHosts.ts';
import { fileRequestMegabytes, querySeconds } from './limits.ts';
import { metrics } from './metrics.ts';
import { rolesAskedFor } from './namesShown.ts';
import { queryLimits } from './queryLimits.ts';
import { readableRequests } from './readableRequests.ts';
import { requestLog } from './requestLog.ts';
import { requestSize } from './requestSize.ts';
import { securityHeaders } from './securityHeaders.ts';
import { templateFiles } from './templateFiles.ts';
import { timeLimit } from './timeLimit.ts';
import { wordedErrors } from './wordedErrors.ts';
import { wordedStatuses } from './wordedStatuses.ts';

export interface AppParts {
  readonly store: Store;
  /** Makes what a request asks with, in its reader's language. */
  readonly ask: Ask;
  /** The HOST that the server is bound to; requests by another name are refused. */
  readonly host: string;
  readonly log: Logger;
  /** The folder of the built interface. */
  readonly clientFolder: string;
  /** After so many a question is given up. */
  readonly seconds?: number;
}

/** The whole server without a port: `app.fetch(request)` answers one request, and `createServer(app)` listens with it. */
export function createApp({ store, ask, host, log, clientFolder, seconds = querySeconds }: AppParts) {
  const measured = metrics();
  return createYoga({
    schema: buildSchema(),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health/live',
    context: ({ request }) => {
      const language = languageOf(request.headers.get('accept-language') ?? undefined);
      return { asking: ask(language, request.signal, rolesAskedFor(request.url, language)) };
    },
    maxRequestBodySize: fileRequestMegabytes * 2 ** 20,
    // Errors are worded, GraphiQL and the interface served, and foreign pages refused by the plugins below.
    maskedErrors: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
    logging: false,
    plugins: [
      wordedStatuses(),
      requestLog(log),
      measured.plugin,
      securityHeaders(),
      compressed(),
      knownHosts(host, log),
      health(store, log),
      exportFiles(ask, log),
      graphiql(),
      templateFiles(log),
      builtInterface(clientFolder, log),
      readableRequests(),
      requestSize(),
      queryLimits(),
      // Within the time limit: it looks at the database.
      keptAnswers(measured.sentAgain),
      timeLimit(seconds),
      wordedErrors(log, measured.sawError),
    ],
  });
}
