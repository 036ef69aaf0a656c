import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRunning } from '../../server/store/local/runningDatabase.ts';
import { processOf } from '../support/processes.ts';
import { isReady, launch, newPlace, type Serving, serve } from '../support/serving.ts';

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

test.each([
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

// Without Java the server says so to whoever asks; without the keeper it says so itself, and may be ready again before anybody asks.
test.each([
  ['java', async () => String(await isReady(serving.address)), 'false'],
  ['keeper', () => Promise.resolve(serving.said()), 'the database is being started again'],
] as const)(
  'when its %s is killed it says so, and recovers by itself',
  { timeout: 2 * minute },
  async (role, heard, words) => {
    const before = await processOf('java', serving.dataFolder);
    process.kill(await processOf(role, serving.dataFolder), 'SIGKILL');
    await expect.poll(heard, { timeout: minute, interval: 100 }).toContain(words);
    expect((await fetch(`${serving.address}/health/live`)).status).toBe(200);
    await expect.poll(() => isReady(serving.address), { timeout: minute, interval: 500 }).toBe(true);
    expect(await processOf('java', serving.dataFolder)).not.toBe(before);
  },
);
