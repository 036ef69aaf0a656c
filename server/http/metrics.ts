import type { Plugin } from 'graphql-yoga';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export interface Metrics {
  readonly plugin: Plugin;
  /** Counts an error that was answered. */
  readonly sawError: (code: string) => void;
  /** Counts an answer that was sent as it was kept. */
  readonly sentAgain: () => void;
}

/** `/metrics`: what Prometheus reads. */
export function metrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'boardwalk_http_request_seconds',
    help: 'Time to answer an HTTP request.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10, 30],
    registers: [register],
  });
  const errors = new Counter({
    name: 'boardwalk_errors_total',
    help: 'Errors answered, by code.',
    labelNames: ['code'],
    registers: [register],
  });
  const kept = new Counter({
    name: 'boardwalk_answers_sent_again_total',
    help: 'Answers sent as they were kept, without working them out.',
    registers: [register],
  });
  const began = new WeakMap<Request, number>();
  return {
    sawError: (code) => errors.inc({ code }),
    sentAgain: () => kept.inc(),
    plugin: {
      async onRequest(event) {
        const { request, url } = event;
        began.set(request, performance.now());
        if (url.pathname !== '/metrics') return;
        event.endResponse(
          new Response(await register.metrics(), { headers: { 'content-type': register.contentType } }),
        );
      },
      onResponse({ request, response }) {
        const start = began.get(request);
        if (start === undefined) return;
        const labels = { route: routeOf(request.url), status: String(response.status) };
        seconds.observe(labels, (performance.now() - start) / 1000);
      },
    },
  };
}

/** A few names, whatever paths are asked for: each name is a series that Prometheus keeps. */
function routeOf(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  if (pathname.startsWith('/export/')) return '/export';
  return ['/graphql', '/metrics', '/health/live', '/health/ready'].includes(pathname) ? pathname : 'interface';
}
