import { isIP } from 'node:net';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { BoardwalkError } from '../domain/errors.ts';
import { answerOrRefusal } from './refusal.ts';

/**
 * Refuses requests that a foreign page sends, or that reach this server by a foreign name (DNS rebinding): only loopback and HOST
 * are known. Bound to every address (`0.0.0.0`, `::`), any address written in figures is known too, since no name can pose as one.
 */
export function knownHosts(host: string, log: Logger): Plugin {
  return {
    async onRequest(event) {
      const { request, url } = event;
      const refused = reasonToRefuse(request, url, host);
      if (refused === null) return;
      event.endResponse(
        await answerOrRefusal(request, log, () => {
          throw refused;
        }),
      );
    },
  };
}

function reasonToRefuse(request: Request, url: URL, host: string): BoardwalkError | null {
  const asked = request.headers.get('host') ?? url.host;
  if (!isKnown(hostNameOf(`http://${asked}`), host))
    return new BoardwalkError('NOT_ALLOWED', 'foreignHost', { host: asked });
  const origin = request.headers.get('origin');
  if (origin === null || isKnown(hostNameOf(origin), host)) return null;
  return new BoardwalkError('NOT_ALLOWED', 'foreignOrigin', { origin });
}

function hostNameOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\[|\]$/g, '') : '';
}

function isKnown(name: string, host: string): boolean {
  const isLoopback = name === 'localhost' || name.startsWith('127.') || name === '::1';
  const isAnywhere = host === '0.0.0.0' || host === '::';
  return (
    (isLoopback && (isIP(name) > 0 || name === 'localhost')) ||
    name === host.toLowerCase() ||
    (isAnywhere && isIP(name) > 0)
  );
}
