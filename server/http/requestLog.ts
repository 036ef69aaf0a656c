import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';

/** One line a request: what was asked, how it was answered, how long it took. Never the words of the question: they may name people. */
export function requestLog(log: Logger): Plugin {
  const began = new WeakMap<Request, number>();
  return {
    onRequest({ request }) {
      began.set(request, performance.now());
    },
    onResponse({ request, response }) {
      const ms = Math.round(performance.now() - (began.get(request) ?? performance.now()));
      const { pathname } = new URL(request.url, 'http://localhost');
      log.debug({ method: request.method, path: pathname, status: response.status, ms }, 'answered');
    },
  };
}
