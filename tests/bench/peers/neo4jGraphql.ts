// @neo4j/graphql on a database of the bench, as a server of its own: its packages are installed by its lockfile into .tools/.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { DatabaseAddress } from '../../../server/store/local/openDatabase.ts';

const source = fileURLToPath(new URL('neo4j-graphql', import.meta.url));
const installed = fileURLToPath(new URL('../../../.tools/bench/neo4j-graphql', import.meta.url));
const run = promisify(execFile);

export interface GraphqlPeer {
  /** Where GraphQL is posted to. */
  readonly address: string;
  stop(): void;
}

/** Puts the packages of the peer, and the tool that loads servers, in place. @throws when npm cannot */
export async function installGraphqlPeer(): Promise<void> {
  await mkdir(installed, { recursive: true });
  await cp(source, installed, { recursive: true });
  await run('npm', ['ci', '--loglevel=error'], { cwd: installed, shell: process.platform === 'win32' });
}

export async function startGraphqlPeer({ uri, username, password }: DatabaseAddress): Promise<GraphqlPeer> {
  const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const stdio = ['ignore', 'pipe', 'inherit', 'ipc'] as const;
  const child: ChildProcess = spawn(process.execPath, ['server.mjs'], { cwd: installed, env, stdio: [...stdio] });
  const [port] = await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit').then(() => [null])]);
  if (port === null) throw new Error('@neo4j/graphql did not start');
  return { address: `http://127.0.0.1:${String(port).trim()}/graphql`, stop: () => void child.kill() };
}

const connections = 4;
const told = z.object({ '2xx': z.number(), errors: z.number(), latency: z.object({ average: z.number() }) });

/** Requests a second, of so many sent by four connections, each as soon as the one before it was answered. */
export async function requestsPerSecond(address: string, body: string, requests: number): Promise<number> {
  const tool = join(installed, 'node_modules/autocannon/autocannon.js');
  const words = [
    '--json',
    '--no-progress',
    '-c',
    String(connections),
    '-a',
    String(requests),
    '-t',
    '300',
    '-m',
    'POST',
  ];
  const headers = ['-H', 'content-type=application/json', '-b', body];
  const { stdout } = await run(process.execPath, [tool, ...words, ...headers, address], { maxBuffer: 2 ** 24 });
  const answer = told.parse(JSON.parse(stdout));
  const isWhole = answer['2xx'] === requests && answer.errors === 0;
  if (!isWhole) throw new Error(`${address}: of ${requests} requests ${answer['2xx']} were answered`);
  // The tool tells its whole time to the second only, but how long an answer took to the hundredth of a millisecond.
  return (connections * 1000) / answer.latency.average;
}
