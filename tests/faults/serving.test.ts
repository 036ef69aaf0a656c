import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRunning } from '../../server/store/local/runningDatabase.ts';
import { processOf } from '../support/processes.ts';
import { isReady, launch, newPlace, project, type Serving, serve } from '../support/serving.ts';

const minute = 60_000;
const server = [process.execPath, 'server/main.ts'];
let serving: Serving;
beforeAll(async () => {
  serving = await serve('none');
}, 2 * minute);
afterAll(() => serving.stop());

/** Starts a server that is to refuse; its exit code and what it said. */
async function refused(environment: NodeJS.ProcessEnv): Promise<{ code: unknown; said: string }> {
  const place = await newPlace('none');
  const second = launch({ ...place, environment: { ...place.environment, ...environment } }, server);
  const [code] = await once(second.process, 'close');
  await second.stop();
  return { code, said: second.said() };
}

test('a start says that the database starts, and how long that took', () => {
  expect(serving.said()).toMatch(/^Starting the database …\nThe database is up \(\d+\.\d s\)\.$/m);
});

test('a connection outlasts the pauses between the questions of a page', async () => {
  const { headers } = await fetch(`${serving.address}/health/live`);
  const idle = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1];
  expect(Number(idle)).toBeGreaterThan(60);
});

test('a taken port is said before the database starts, with the next free one', { timeout: minute }, async () => {
  const { code, said } = await refused({ PORT: String(serving.port) });
  expect(code).toBe(2);
  expect(said).toMatch(new RegExp(`^Port ${serving.port} of 127.0.0.1 is taken.* Port \\d+ is free`));
  expect(said.trim().split('\n')).toHaveLength(1);
});

test('a server that does not answer is named', { timeout: minute }, async () => {
  const uri = 'bolt://127.0.0.1:9';
  const { code, said } = await refused({ NEO4J_URI: uri, NEO4J_PASSWORD: 'anything' });
  expect(code).toBe(2);
  expect(said).toContain(`No database answers at ${uri}`);
});

test('something else than Neo4j at NEO4J_URI is no crash', { timeout: minute }, async () => {
  const stranger = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  const address = stranger.address();
  const uri = `bolt://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const { code, said } = await refused({ NEO4J_URI: uri, NEO4J_PASSWORD: 'anything' });
  stranger.close();
  expect(code).toBe(2);
  expect(said).not.toMatch(/^\s+at /m);
});

test('a wrong password is said to be wrong', { timeout: minute }, async () => {
  const boltPort = (await readRunning(serving.dataFolder))?.boltPort;
  const { code, said } = await refused({ NEO4J_URI: `bolt://127.0.0.1:${boltPort}`, NEO4J_PASSWORD: 'wrong' });
  expect(code).toBe(2);
  expect(said).toContain('refuses the user neo4j');
});

test.concurrent.each([
  [{ PORT: 'many' }, 'PORT'],
  [{ BOARDWALK_SEED: 'atlantis' }, 'BOARDWALK_SEED'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  [{ NEO4J_URI: 'http://localhost' }, 'NEO4J_URI'],
  [{ NEO4J_URI: 'bolt://localhost', NEO4J_PASSWORD: '' }, 'NEO4J_PASSWORD'],
  [{ BOARDWALK_DATA: '/dev/null/data' }, 'BOARDWALK_DATA'],
  [{ BOARDWALK_DATA: '/dev/null' }, 'BOARDWALK_DATA'],
  [{ BOARDWALK_DATA: '/proc/data' }, 'BOARDWALK_DATA'],
  [{ HOST: 'no.such.host.invalid' }, 'HOST'],
])('the wrong setting %o is refused in a sentence', { timeout: minute }, async (environment, name) => {
  const { code, said } = await refused(environment);
  expect(code).toBe(2);
  expect(said).toContain(name);
  expect(said.trim().split('\n')).toHaveLength(1);
});

test('when its keeper is killed it says so, and recovers by itself', { timeout: 3 * minute }, async () => {
  const before = await processOf('java', serving.dataFolder);
  process.kill(await processOf('keeper', serving.dataFolder), 'SIGKILL');
  // It may be ready again before anybody asks.
  await expect
    .poll(() => serving.said(), { timeout: minute, interval: 100 })
    .toContain('the database is being started again');
  expect((await fetch(`${serving.address}/health/live`)).status).toBe(200);
  await expect.poll(() => isReady(serving.address), { timeout: 2 * minute, interval: 500 }).toBe(true);
  expect(await processOf('java', serving.dataFolder)).not.toBe(before);
});

test('when its java is killed it says so and recovers by itself, and who listens for changes hears of the next one', {
  timeout: 3 * minute,
}, async () => {
  const { told, ended, leave } = listen();
  await expect.poll(() => told.length, { timeout: minute }).toBe(1);
  const before = await processOf('java', serving.dataFolder);
  process.kill(before, 'SIGKILL');
  await expect.poll(() => isReady(serving.address), { timeout: minute, interval: 100 }).toBe(false);
  expect((await fetch(`${serving.address}/health/live`)).status).toBe(200);
  await expect.poll(() => isReady(serving.address), { timeout: 2 * minute, interval: 500 }).toBe(true);
  expect(await processOf('java', serving.dataFolder)).not.toBe(before);
  expect({ told: told.length, ended: ended() }).toEqual({ told: 1, ended: false });

  await importElsewhere();
  await expect.poll(() => told.length, { timeout: minute }).toBe(2);
  expect(told[1]).toBeGreaterThan(told[0] ?? 0);
  leave();
  await expect.poll(ended).toBe(true);
});

/** Imports an invented board, as somebody at another machine would. */
async function importElsewhere(): Promise<void> {
  const file = join(serving.dataFolder, 'boards.csv');
  await writeFile(file, 'board\nThe Example Board\n');
  const words = ['server/cli/main.ts', 'import', file, '--yes', '--by', 'Ann Example', '--json'];
  await promisify(execFile)(process.execPath, words, { cwd: project, env: serving.environment });
}

/** All revisions that are told, as they come, over one connection. */
function listen(): { told: number[]; ended: () => boolean; leave: () => void } {
  const told: number[] = [];
  const leaving = new AbortController();
  let over = false;
  const query = encodeURIComponent('subscription { landscapeChanged { revision } }');
  const heard = async (): Promise<void> => {
    const headers = { accept: 'text/event-stream' };
    const response = await fetch(`${serving.address}/graphql?query=${query}`, { headers, signal: leaving.signal });
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const revisions = [...text.matchAll(/"revision":(\d+)/g)].map(([, revision]) => Number(revision));
      told.splice(0, told.length, ...revisions);
    }
  };
  void heard()
    .catch(() => undefined)
    .finally(() => {
      over = true;
    });
  return { told, ended: () => over, leave: () => leaving.abort() };
}
