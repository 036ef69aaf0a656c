import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { BoardwalkError } from './domain/errors.ts';

/**
 * Takes the port. Throws BAD_INPUT: `portTaken` names the next free port, `hostUnusable` says why nothing can be served there.
 */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    if (isTaken(cause)) {
      throw new BoardwalkError(
        'BAD_INPUT',
        'portTaken',
        { host, port, free: await nextFree(host, port + 1) },
        { cause },
      );
    }
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BoardwalkError('BAD_INPUT', 'hostUnusable', { host, port, why }, { cause });
  }
}

async function nextFree(host: string, port: number): Promise<number> {
  const trial = createServer();
  try {
    trial.listen(port, host);
    await once(trial, 'listening');
    return port;
  } catch (problem) {
    if (!isTaken(problem) || port >= 65_535) throw problem;
    return nextFree(host, port + 1);
  } finally {
    trial.close();
  }
}

function isTaken(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
}
