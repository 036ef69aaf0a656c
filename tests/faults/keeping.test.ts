// What is kept survives: files that are no whole backups are refused, and whoever is killed in the middle of a change leaves all of it or
// nothing. One embedded database for all of it.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { backUp } from '../../server/changes/backUp.ts';
import { discardImport } from '../../server/changes/imports/discardImport.ts';
import { mergeRecords } from '../../server/changes/mergeRecords.ts';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { restoreBackup } from '../../server/changes/restoreBackup.ts';
import { readFound } from '../../server/domain/importFound.ts';
import { readChanges } from '../../server/store/changeLog.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { readImports } from '../../server/store/imports.ts';
import { freePort } from '../../server/store/local/freePort.ts';
import { type OpenDatabase, openDatabase } from '../../server/store/local/openDatabase.ts';
import { defaultVersion } from '../../server/store/local/releases.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openStore, type Store } from '../../server/store/openStore.ts';
import { readNames } from '../../server/store/readNames.ts';
import { graphOf } from '../support/graph.ts';
import { importTexts } from '../support/importing.ts';
import { processOf } from '../support/processes.ts';
import { launch, project, untilReady } from '../support/serving.ts';

const minute = 60_000;
let dataFolder = '';
let opened: OpenDatabase;
let store: Store;
let driver: Driver;
const file = (name: string): string => join(dataFolder, name);

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'boardwalk-test-'));
  opened = await openDatabase({ server: null, dataFolder, localVersion: defaultVersion }, () => undefined);
  store = await openStore(opened);
  driver = neo4j.driver(opened.uri, neo4j.auth.basic(opened.username, opened.password));
  await migrate(store);
  port = await freePort();
}, 2 * minute);
afterAll(async () => {
  await driver.close();
  await store.close();
  await opened.close();
  await rm(dataFolder, { recursive: true, force: true });
});

describe('what is no whole backup', { timeout: 2 * minute }, () => {
  let bytes: Buffer;
  beforeAll(async () => {
    await importTexts(store, { 'seats.csv': 'person,board\nAnn Sample,Aber Board\nBob Example,Aber Forum\n' });
    await backUp(store, file('whole'));
    bytes = await readFile(file('whole'));
    await resetLandscape(store);
  }, minute);

  const restoring = async (name: string, content: Uint8Array) => {
    await writeFile(file(name), content);
    return restoreBackup(store, file(name));
  };
  const isEmpty = async () => Object.values(await countRecords(store)).every((count) => count === 0);

  it('is refused wherever it is cut, and nothing is written', async () => {
    for (const length of [0, 1, 10, 200, bytes.length / 2, bytes.length - 9, bytes.length - 1])
      await expect(restoring('cut', bytes.subarray(0, length))).rejects.toMatchObject({
        code: 'BAD_INPUT',
        reason: expect.stringMatching(/^(?:noBackup|backupCut)$/),
      });
    await expect(restoring('cut', bytes.subarray(0, bytes.length - 9))).rejects.toMatchObject({ reason: 'backupCut' });
    expect(await isEmpty()).toBe(true);
  });

  it('is refused whichever byte is another, and nothing is written', async () => {
    // The name, time and system that a compressed file may carry tell nothing of what is in it.
    for (let at = 10; at < bytes.length; at += 97) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      await expect(restoring('flipped', flipped)).rejects.toMatchObject({
        code: 'BAD_INPUT',
        reason: expect.stringMatching(/^(?:noBackup|backupCut|backupAltered)$/),
      });
    }
    expect(await isEmpty()).toBe(true);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'noBackup'],
    ['a table', Buffer.from('person,board\nAnn Sample,A\n'), 'noBackup'],
    ['a compressed table', gzipSync('person,board\nAnn Sample,A\n'), 'noBackup'],
    ['compressed JSON of something else', gzipSync('{"format":1}\n{"labels":["Person"]}\n'), 'noBackup'],
    ['a gigabyte of nothing', gzipSync(Buffer.alloc(2 ** 29)), 'noBackup'],
  ])('is %s', async (_, content, reason) => {
    await expect(restoring('foreign', content)).rejects.toMatchObject({ code: 'BAD_INPUT', reason });
  });

  it('is one that was written anew by hand, in whatever way', async () => {
    const lines = gunzipSync(bytes).toString().trimEnd().split('\n');
    const edited = (edit: (line: string) => string) => gzipSync(`${lines.map(edit).join('\n')}\n`);
    const altered = { code: 'BAD_INPUT', reason: 'backupAltered' };
    await expect(
      restoring(
        'edited',
        edited((line) => line.replace('Ann Sample', 'Ann Simple')),
      ),
    ).rejects.toMatchObject(altered);
    await expect(restoring('edited', gzipSync([...lines, lines[1]].join('\n')))).rejects.toMatchObject(altered);
    await expect(
      restoring('edited', gzipSync([...lines.slice(0, 3), ...lines.slice(4)].join('\n'))),
    ).rejects.toMatchObject(altered);
    const later = edited((line) => line.replace('"format":1', '"format":2'));
    await expect(restoring('edited', later)).rejects.toMatchObject({ reason: 'backupNewer' });
    expect(await isEmpty()).toBe(true);
    await restoring(
      'edited',
      edited((line) => line),
    );
    expect(await isEmpty()).toBe(false);
    await resetLandscape(store);
  });

  it('is a folder, a file that is not there, and one that cannot be kept for want of room', async () => {
    await mkdir(file('folder'));
    const unreadable = { code: 'BAD_INPUT', reason: 'backupUnreadable' };
    await expect(restoreBackup(store, file('folder'))).rejects.toMatchObject(unreadable);
    await expect(restoreBackup(store, file('none'))).rejects.toMatchObject(unreadable);
    const unwritable = { code: 'BAD_INPUT', reason: 'fileNotWritten' };
    await expect(backUp(store, file('none/backup'))).rejects.toMatchObject(unwritable);
    await expect(backUp(store, '/proc/backup')).rejects.toMatchObject(unwritable);
    // A file may have so many blocks of 512 bytes: as good as a full disk.
    const node = [process.execPath, 'server/cli/main.ts', 'backup', file('full')].join(' ');
    const environment = { ...process.env, BOARDWALK_DATA: dataFolder };
    const full = spawn('bash', ['-c', `ulimit -f 1; exec ${node}`], { cwd: project, env: environment });
    const [said, [code]] = await Promise.all([text(full.stderr), once(full, 'close')]);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('could not be written') });
    expect((await readdir(dataFolder)).filter((name) => name.startsWith('full'))).toEqual([]);
  });
});

/** Two spellings of one person on many boards: what touches them takes a while. */
const many = (name: string, prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name},${prefix} ${at},Ann Sample said so\n`).join('');
const world = () => `person,board,quote\n${many('Ann Sample', 'Board', 400)}${many('Annie Sample', 'Forum', 400)}`;

/** Waits until the database works on a statement whose head says this, and does what is to happen then. */
async function during(work: Promise<unknown>, words: string, then: () => void): Promise<void> {
  let isOver = false;
  void work
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
    });
  const session = driver.session({ database: 'neo4j' });
  try {
    while (!isOver) {
      const { records } = await session.run('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery');
      if (records.some((record) => String(record.get('currentQuery')).includes(words))) return then();
      await sleep(10);
    }
  } finally {
    await session.close();
  }
  throw new Error(`It was over before the database was seen at: ${words}`);
}

let port = 0;
const environment = () => ({
  ...process.env,
  BOARDWALK_DATA: dataFolder,
  BOARDWALK_SEED: 'none',
  LANG: 'en_GB.UTF-8',
  PORT: String(port),
});

/** A command of its own, to be killed. */
function command(...words: readonly string[]): {
  child: ChildProcess;
  ended: Promise<{ code: number | null; said: string }>;
} {
  const child = spawn(process.execPath, ['server/cli/main.ts', ...words], { cwd: project, env: environment() });
  const ended = Promise.all([text(child.stderr), once(child, 'close')]).then(([said, [code]]) => ({ code, said }));
  return { child, ended };
}

/** The server itself, on the database of these tests. */
async function serving() {
  const place = { address: `http://127.0.0.1:${port}`, port, dataFolder, environment: environment() };
  const server = launch(place, [process.execPath, 'server/main.ts']);
  await untilReady(server);
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const body = JSON.stringify({ query, variables });
    return (await fetch(`${place.address}/graphql`, { method: 'POST', headers, body })).json();
  };
  const erase = (id: string) => ask('mutation ($id: ID!) { erasePerson(id: $id, reason: "asked for") { id } }', { id });
  return { process: server.process, said: server.said, ended: once(server.process, 'close'), ask, erase };
}

async function killDatabase(): Promise<void> {
  process.kill(await processOf('java', dataFolder), 'SIGKILL');
}

/** Asks until the database is there again. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  let answer: T | undefined;
  const come = async () => {
    answer = await ask().catch(() => undefined);
    return answer !== undefined;
  };
  await expect.poll(come, { timeout: minute, interval: 300 }).toBe(true);
  return answer as T;
}

async function check(): Promise<{ whole: boolean; lastChange: { what: string; why: string } | null }> {
  const { stdout } = await promisify(execFile)(process.execPath, ['server/cli/main.ts', 'check', '--json'], {
    cwd: project,
    env: environment(),
  });
  return JSON.parse(stdout);
}

const openOnes = async () => (await readImports(store)).filter(({ state }) => state === 'OPEN');
/** How many rows were found in each that is open; null: nobody has come to its end yet. */
const found = async () => (await openOnes()).map((each) => each.found && readFound(each.found).rows);

describe('killed in the middle', { timeout: 4 * minute }, () => {
  beforeAll(async () => {
    await resetLandscape(store);
    await writeFile(file('seats.csv'), world());
  }, minute);

  test('of an import, the client leaves nothing, and check says so', async () => {
    const { child, ended } = command('import', file('seats.csv'), '--yes');
    await during(ended, 'Ties seats', () => child.kill('SIGKILL'));
    await ended;
    await expect.poll(() => countRecords(store).then(({ BOARD }) => BOARD), { timeout: minute }).toBe(0);
    expect(await check()).toMatchObject({ whole: true, lastChange: null });
    await importTexts(store, { 'seats.csv': world() });
    expect(await check()).toMatchObject({ whole: true, lastChange: { what: 'import', why: 'seats.csv' } });
  });

  test('of a merge, the database leaves all or nothing', async () => {
    const before = await graphOf(store);
    const people = await readNames(store, 'PERSON');
    const [keep = '', absorb = ''] = ['Ann Sample', 'Annie Sample'].map(
      (name) => people.find((each) => each.name === name)?.id,
    );
    const author = { who: 'Eve Tester', why: '' };
    const merging = mergeRecords(store, { kind: 'PERSON', keep, absorb }, author);
    await during(merging, 'Ties seats', () => void killDatabase());
    await expect(merging).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(await again(() => graphOf(store))).toEqual(before);
    await mergeRecords(store, { kind: 'PERSON', keep, absorb }, author);
    expect((await readChanges(store, 1, null))[0]).toMatchObject({ what: 'merge' });
  });

  test('of a commit and of an erasure, the server leaves all or nothing, and says at its next start which', async () => {
    const text = `person,board,quote\n${many('Cat Placeholder', 'Group', 400)}`;
    const first = await serving();
    const proposed = (await first.ask('mutation ($input: ImportInput!) { proposeImport(input: $input) { id } }', {
      input: { name: 'groups.csv', text },
    })) as { data: { proposeImport: { id: string } } };
    const { id } = proposed.data.proposeImport;
    // Read and compared: from then on nothing is written unasked.
    await expect.poll(found, { timeout: minute, interval: 100 }).toEqual([400]);
    const open = await graphOf(store);
    const commit = 'mutation ($id: ID!) { commitImport(id: $id, by: "Eve Tester") { state report { created } } }';
    const committing = first.ask(commit, { id });
    await during(committing, 'Ties seats', () => first.process.kill('SIGKILL'));
    await expect(committing).rejects.toThrow('fetch failed');
    await expect.poll(() => graphOf(store), { timeout: minute, interval: 300 }).toEqual(open);

    const killed = await serving();
    expect(killed.said()).toContain('Last change written: merge (–) by Eve Tester');
    const state = await killed.ask('query ($id: ID!) { importProposal(id: $id) { state } }', { id });
    expect(state).toMatchObject({ data: { importProposal: { state: 'OPEN' } } });
    expect(await killed.ask(commit, { id })).toMatchObject({ data: { commitImport: { state: 'COMMITTED' } } });
    const before = await graphOf(store);
    const ann = (await readNames(store, 'PERSON')).find(({ name }) => name === 'Ann Sample');
    const erasing = killed.erase(ann?.id ?? '');
    await during(erasing, 'Gives nodes of whatever label', () => killed.process.kill('SIGKILL'));
    await expect(erasing).rejects.toThrow('fetch failed');
    await expect.poll(() => graphOf(store), { timeout: minute, interval: 300 }).toEqual(before);
    const next = await serving();
    expect(next.said()).toContain('Last change written: import (groups.csv) by Eve Tester');
    await next.erase(ann?.id ?? '');
    next.process.kill();
    await next.ended;
    expect((await graphOf(store)).filter((each) => each.includes('Sample'))).toEqual([]);
    expect(await check()).toMatchObject({ lastChange: { what: 'erasure' } });
  });

  test('of reading a file, the server leaves it to the next one, which takes it up unasked', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => `Cat Placeholder ${at},Aber Circle\n`).join('');
    const input = { name: 'many.csv', text: `person,board\n${rows}` };
    const killed = await serving();
    await killed.ask('mutation($input: ImportInput!) { proposeImport(input: $input) { id } }', { input });
    killed.process.kill('SIGKILL');
    await killed.ended;
    expect(await found()).toEqual([null]);
    const next = await serving();
    await expect.poll(found, { timeout: minute, interval: 300 }).toEqual([5_000]);
    next.process.kill();
    await next.ended;
    for (const { id } of await openOnes()) await discardImport(store, id);
  });

  test('of a restore, the client leaves what nobody takes for the whole, and restoring again gives all of it', async () => {
    const before = await graphOf(store);
    await backUp(store, file('all.backup'));
    await resetLandscape(store);

    const killed = command('restore', file('all.backup'));
    await during(killed.ended, 'Makes relationships as a backup has them', () => killed.child.kill('SIGKILL'));
    await killed.ended;
    await expect(check()).rejects.toMatchObject({ code: 2, stdout: expect.stringContaining('restore FILE') });
    const server = spawn(process.execPath, ['server/main.ts'], { cwd: project, env: environment() });
    const [said, [code]] = await Promise.all([text(server.stderr), once(server, 'close')]);
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining('the database is not whole') });
    await restoreBackup(store, file('all.backup'));
    expect(await graphOf(store)).toEqual(before);
  });
});
