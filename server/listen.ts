import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { BoardwalkError } from './domain/errors.ts';

/**
 * A server that has its port before anything slow begins. Throws BAD_INPUT: `portTaken` names the next free
 * port, `hostUnusable` says why nothing can be served there.
 */
export async function listen(host: string, port: number, answer: RequestListener): Promise<Server> {
  try {
    return await bind(host, port, answer);
  } catch (cause) {
    if (isTaken(cause)) {
      throw new BoardwalkError('BAD_INPUT', 'portTaken', { host, port, free: await nextFree(host, port) }, { cause });
    }
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BoardwalkError('BAD_INPUT', 'hostUnusable', { host, port, why }, { cause });
  }
}

async function bind(host: string, port: number, answer: RequestListener): Promise<Server> {
  const server = createServer(answer).listen(port, host);
  await once(server, 'listening');
  return server;
}

function isTaken(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
}

async function nextFree(host: string, taken: number): Promise<number> {
  for (let port = taken + 1; port <= 65_535; port += 1) {
    try {
      const server = await bind(host, port, () => undefined);
      server.close();
      return port;
    } catch (problem) {
      if (!isTaken(problem)) throw problem;
    }
  }
  throw new Error(`every port above ${taken} is taken`);
}
