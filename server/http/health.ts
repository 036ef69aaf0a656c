import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { BoardwalkError } from '../domain/errors.ts';
import { migrationsApplied } from '../store/migrate.ts';
import type { Store } from '../store/openStore.ts';
import { readRevision } from '../store/revision.ts';
import { answerOrRefusal } from './refusal.ts';

/** `/health/live`: the process answers. `/health/ready`: the database answers too, and its migrations are in; otherwise why not. */
export function health(store: Store, log: Logger): Plugin {
  return {
    async onRequest(event) {
      const { request, url } = event;
      if (url.pathname === '/health/live') event.endResponse(Response.json({ status: 'alive' }));
      if (url.pathname === '/health/ready')
        event.endResponse(await answerOrRefusal(request, log, () => readiness(store)));
    },
  };
}

async function readiness(store: Store): Promise<Response> {
  if (!(await migrationsApplied(store))) throw new BoardwalkError('DATABASE_UNAVAILABLE', 'notReady');
  await readRevision(store);
  return Response.json({ status: 'ready' });
}
