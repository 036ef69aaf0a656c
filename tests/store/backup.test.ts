import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { int } from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../server/changes/backUp.ts';
import { bringUpToDate } from '../../server/changes/bringUpToDate.ts';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { restoreBackup } from '../../server/changes/restoreBackup.ts';
import { saveView } from '../../server/changes/saveView.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import { readChanges } from '../../server/store/changeLog.ts';
import { beginLoading } from '../../server/store/loadDump.ts';
import { migrate, migrationsApplied } from '../../server/store/migrate.ts';
import { readRevision } from '../../server/store/revision.ts';
import { driverForTests, storeForTests, testDatabase } from '../support/database.ts';
import { graphOf } from '../support/graph.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
const driver = driverForTests();
const { database } = testDatabase();
const run = (text: string, parameters = {}) => driver.executeQuery(text, parameters, { database });
let folder = '';
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardwalk-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => run('MATCH (landscape:Landscape) REMOVE landscape.restoring, landscape.restoringSeen'));

const texts = {
  'boards.csv': 'board,tier,themes,part_of,meetings_per_year\nAber Forum,local,Noise,Aber Board,4\n',
  'attendance.csv': 'board,date,person,quote\nAber Forum,2021-06-24,Siân Sample,Siân was there\n',
};
const later = { 'seats.csv': 'person,board,role\nSiân Sample,Aber Forum,chair\n' };

/** Records, a log with an undo in it, a saved view, and what no version knows yet. */
async function fill(): Promise<void> {
  await importTexts(store, texts);
  const change = changeOf(await importTexts(store, later));
  await undoChange(store, change.id, 'Eve Tester');
  await saveView(store, { name: 'Noise', address: '?q=noise', places: [{ id: 'x', x: 1, y: 2 }], by: 'Eve Tester' });
  const unknown = {
    id: 'later_1',
    count: int(7),
    share: 2,
    counts: [int(1), int(2)],
    none: [],
    said: ['a', 'b'],
    is: true,
  };
  await run('CREATE (:Later:Unknown $later)-[:TIED_TO {count: $seven}]->(:Later {id: $two})', {
    later: unknown,
    seven: int(7),
    two: 'later_2',
  });
}

describe('a backup', { timeout: 120_000 }, () => {
  it('restored into an empty database gives the same, to the last property, and can be worked on', async () => {
    await fill();
    const before = await graphOf(store);
    const head = await backUp(store, file('all.backup'));
    expect(head.nodes).toMatchObject({
      Person: 1,
      Change: 3,
      SavedView: 1,
      Later: 1,
      'Later:Unknown': 1,
      Landscape: 1,
    });
    await resetLandscape(store);
    const revision = await readRevision(store);
    expect(await restoreBackup(store, file('all.backup'))).toEqual(head);
    expect(await graphOf(store)).toEqual(before);
    // No process may take what it remembers for current.
    expect(await readRevision(store)).toBeGreaterThan(revision);
    const [undo] = await readChanges(store, 1, null);
    await undoChange(store, undo?.id ?? '', 'Eve Tester');
    expect((await readChanges(store, 1, null))[0]).toMatchObject({ what: 'undo', undoes: undo?.id });
  });

  it('of an empty database restores to an empty one', async () => {
    await backUp(store, file('none.backup'));
    const before = await graphOf(store);
    await restoreBackup(store, file('none.backup'));
    expect(await graphOf(store)).toEqual(before);
  });

  it('is for its owner alone, and replaces nothing unasked', async () => {
    await backUp(store, file('mine.backup'));
    expect((await stat(file('mine.backup'))).mode & 0o777).toBe(0o600);
    await writeFile(file('taken'), 'minutes');
    await expect(backUp(store, file('taken'))).rejects.toMatchObject({ code: 'BAD_INPUT', reason: 'fileThere' });
    expect(await readFile(file('taken'), 'utf8')).toBe('minutes');
    await backUp(store, file('taken'), { overwrite: true });
    await restoreBackup(store, file('taken'));
    expect((await readdir(folder)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('made while imports run is of one revision', async () => {
    const imports = Array.from({ length: 6 }, (_, at) =>
      importTexts(store, { [`${at}.csv`]: `person,board\nPerson ${at}a,Board ${at}\nPerson ${at}b,Board ${at}\n` }),
    );
    const heads = await Promise.all([1, 2, 3].map((at) => backUp(store, file(`during${at}.backup`))));
    await Promise.all(imports);
    for (const [at, { nodes }] of heads.entries()) {
      // Each import makes two people, two seats, a board and a source, and is a change.
      const changes = nodes.Change ?? 0;
      expect([nodes.Person ?? 0, nodes.Seat ?? 0, nodes.Source ?? 0]).toEqual([2 * changes, 2 * changes, changes]);
      await resetLandscape(store);
      await restoreBackup(store, file(`during${at + 1}.backup`));
    }
  });
});

describe('restoring is refused', { timeout: 120_000 }, () => {
  it('where there is any data, whatever it is, and touches none of it', async () => {
    await backUp(store, file('empty.backup'));
    await run("CREATE (:Payroll {name: 'ours'})");
    const before = await graphOf(store);
    await expect(restoreBackup(store, file('empty.backup'))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      reason: 'databaseNotEmpty',
      values: { count: 1, labels: 'Payroll 1' },
    });
    expect(await graphOf(store)).toEqual(before);
    await run('MATCH (n:Payroll) DELETE n');
    await restoreBackup(store, file('empty.backup'));
  });

  it('while another process restores; what it left is cleared when that process is gone', async () => {
    await fill();
    const before = await graphOf(store);
    await backUp(store, file('again.backup'));
    await resetLandscape(store);
    const half = await beginLoading(store);
    const loose = { type: 'HOLDS', from: 0, to: 0, properties: {}, integers: [] };
    await half.node({ labels: ['Person'], properties: { id: 'person_half' }, integers: [] });
    await half.tie(loose);
    const unfinished = { code: 'DATABASE_UNAVAILABLE', reason: 'restoreUnfinished' };
    await expect(readRevision(store)).rejects.toMatchObject(unfinished);
    await expect(importTexts(store, texts)).rejects.toMatchObject(unfinished);
    await expect(backUp(store, file('half.backup'))).rejects.toMatchObject(unfinished);
    const { records } = await run('MATCH (landscape:Landscape) RETURN landscape.restoring AS mark');
    const other = String(records[0]?.get('mark')).replace(` ${process.pid} `, ` ${process.ppid} `);
    await run('MATCH (landscape:Landscape) SET landscape.restoring = $other', { other });
    const underWay = { code: 'CONFLICT', reason: 'restoreUnderWay' };
    await expect(restoreBackup(store, file('again.backup'))).rejects.toMatchObject(underWay);
    await expect(resetLandscape(store)).rejects.toMatchObject(underWay);
    const gone = other.replace(` ${process.ppid} `, ' 4194999 ');
    await run('MATCH (landscape:Landscape) SET landscape.restoring = $gone', { gone });
    await expect(
      half.node({ labels: ['Person'], properties: {}, integers: [] }).then(() => half.tie(loose)),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'restoreTakenOver',
    });
    await restoreBackup(store, file('again.backup'));
    expect(await graphOf(store)).toEqual(before);
  });

  it('while one on another machine is heard of, and no longer than that', async () => {
    await backUp(store, file('elsewhere.backup'));
    const half = await beginLoading(store);
    half.release();
    await run("MATCH (landscape:Landscape) SET landscape.restoring = '2021-06-24T10:00:00Z 1 another-machine'");
    const underWay = { code: 'CONFLICT', reason: 'restoreUnderWay', values: { pid: '1', host: 'another-machine' } };
    await expect(restoreBackup(store, file('elsewhere.backup'))).rejects.toMatchObject(underWay);
    await expect(resetLandscape(store)).rejects.toMatchObject(underWay);
    await run('MATCH (landscape:Landscape) SET landscape.restoringSeen = timestamp() - 61000');
    await restoreBackup(store, file('elsewhere.backup'));
    const { records } = await run('MATCH (landscape:Landscape) RETURN keys(landscape) AS keys');
    expect(records[0]?.get('keys')).not.toContain('restoringSeen');
    await importTexts(store, texts);
  });

  it('of a half there is also a way out without the file', async () => {
    await beginLoading(store);
    await resetLandscape(store);
    expect(await readRevision(store)).toBeGreaterThan(0);
    await importTexts(store, texts);
  });
});

describe('a newer version', { timeout: 120_000 }, () => {
  const lack = () => run("MATCH (m:Migration {name: '0003-person-id'}) DELETE m");

  it('keeps what the database held before it brings in its migrations, the last five of them', async () => {
    await importTexts(store, texts);
    const before = await graphOf(store);
    const made: (string | null)[] = [];
    for (let update = 0; update < 6; update += 1) {
      await lack();
      made.push(await bringUpToDate(store, file('data/backups')));
    }
    expect(await migrationsApplied(store)).toBe(true);
    expect(await readdir(file('data/backups'))).toEqual(made.slice(-5).map((path) => path?.split('/').at(-1)));
    await resetLandscape(store);
    await restoreBackup(store, made.at(-1) ?? '');
    expect(await graphOf(store)).toEqual(before);
    expect(await migrationsApplied(store)).toBe(true);
  });

  it('backs up no empty database, and nothing when it has nothing to bring in', async () => {
    await lack();
    expect(await bringUpToDate(store, file('none/backups'))).toBeNull();
    await importTexts(store, texts);
    expect(await bringUpToDate(store, file('none/backups'))).toBeNull();
  });

  it('brings in nothing where it cannot keep what there is', async () => {
    await importTexts(store, texts);
    await lack();
    await writeFile(file('blocked'), '');
    await expect(bringUpToDate(store, file('blocked/backups'))).rejects.toMatchObject({ reason: 'backupUnwritable' });
    expect(await migrationsApplied(store)).toBe(false);
    await migrate(store);
  });

  it('brings up to date what an older one had backed up', async () => {
    await importTexts(store, texts);
    await lack();
    await backUp(store, file('older.backup'));
    await migrate(store);
    await resetLandscape(store);
    const applied = async () =>
      (await run("MATCH (m:Migration {name: '0003-person-id'}) RETURN elementId(m) AS m")).records[0]?.get('m');
    const known = await applied();
    await restoreBackup(store, file('older.backup'));
    expect(await migrationsApplied(store)).toBe(true);
    // Done again, on what was restored.
    expect(await applied()).not.toBe(known);
  });

  it('restores nothing of a version that is newer still', async () => {
    await run("CREATE (:Migration {name: '9999-later', checksum: 'x'})");
    await backUp(store, file('newer.backup'));
    await run("MATCH (m:Migration {name: '9999-later'}) DELETE m");
    await expect(restoreBackup(store, file('newer.backup'))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      reason: 'backupNewer',
    });
  });
});
