// @neo4j/graphql on a database of the bench, as a server of its own: its packages are installed by its lockfile into .tools/.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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

/** Requests a second that were answered, over so many seconds, by so many connections at once. */
export async function requestsPerSecond(address: string, body: string, seconds: number): Promise<number> {
  const tool = join(installed, 'node_modules/autocannon/autocannon.js');
  const words = ['--json', '--no-progress', '-c', '4', '-d', String(seconds), '-t', '120', '-m', 'POST'];
  const headers = ['-H', 'content-type=application/json', '-b', body];
  const { stdout } = await run(process.execPath, [tool, ...words, ...headers, address], { maxBuffer: 2 ** 24 });
  const { non2xx, errors, duration, requests } = JSON.parse(stdout);
  if (non2xx > 0 || errors > 0) throw new Error(`${address}: ${non2xx} refused, ${errors} failed`);
  return requests.total / duration;
}
