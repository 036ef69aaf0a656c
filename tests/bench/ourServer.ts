// The server as it is run, on a database of the bench.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/store/local/freePort.ts';
import type { LoadedDatabase } from './loadedDatabase.ts';

export interface OurServer {
  /** Where GraphQL is posted to. */
  readonly address: string;
  ask(query: string): Promise<unknown>;
  stop(): Promise<void>;
}

const project = resolve(import.meta.dirname, '../..');

export async function startOurServer({ dataFolder }: Pick<LoadedDatabase, 'dataFolder'>): Promise<OurServer> {
  const port = await freePort();
  const settings = { PORT: String(port), BOARDWALK_DATA: dataFolder, BOARDWALK_SEED: 'none', LOG_LEVEL: 'error' };
  const env = { ...process.env, ...settings };
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, ['server/main.ts'], { cwd: project, env, stdio: [...stdio] });
  await untilReady(child, `http://127.0.0.1:${port}/health/ready`);
  const address = `http://127.0.0.1:${port}/graphql`;
  return {
    address,
    ask: (query) => ask(address, query),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function untilReady(child: ChildProcess, address: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('the server ended before it was ready');
    const answer = await fetch(address).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(200);
  }
}

/** The data of one GraphQL request, which must have no errors. */
export async function ask(address: string, query: string, variables: object = {}): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
