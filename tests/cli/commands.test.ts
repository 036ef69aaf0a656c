import { chmod, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRecords } from '../../server/store/countRecords.ts';
import { boardwalk, spawned, told } from '../support/commandLine.ts';
import { storeForTests, testDatabase } from '../support/database.ts';

const store = await storeForTests();
let folder = '';
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};
const isEmpty = async (): Promise<boolean> => Object.values(await countRecords(store)).every((count) => count === 0);
const plain = 'person,board\nAnn Sample,A\nBob Example,A\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardwalk-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('import', { timeout: 120_000 }, () => {
  it('proposes, writes with --yes, and says unchanged the second time', async () => {
    const path = await file('plain.csv', plain);
    const proposed = await told(['import', path]);
    expect(proposed).toMatchObject({ code: 0, document: { change: null, proposal: { rows: 2 } } });
    expect(await isEmpty()).toBe(true);

    const imported = await told(['import', path, '--yes', '--by', 'Eve Tester']);
    expect(imported).toMatchObject({
      code: 0,
      document: { change: { who: 'Eve Tester', why: 'plain.csv', created: 6 } },
    });
    expect(await countRecords(store)).toMatchObject({ PERSON: 2, BOARD: 1, SEAT: 2 });

    const again = await boardwalk(['import', path, '--yes']);
    expect(again).toMatchObject({ code: 0, stderr: '' });
    expect(again.stdout).toContain('Nothing was written');
  });

  it('finds files from where it was called, in the language of the shell', async () => {
    await file('here.csv', plain);
    const { code, stdout } = await boardwalk(['import', 'here.csv'], { INIT_CWD: folder, LANG: 'cy_GB.UTF-8' });
    expect(code).toBe(0);
    expect(stdout).toContain('Nid oes dim wedi’i ysgrifennu eto');
  });

  it.each([
    ['a bad date', 'person,board,from\nMay Sample,Y,31/02/2021\n', /row 2, column from: “31\/02\/2021”/],
    ['no board column', 'person,shoes\nMay Sample,Y\n', /“board” is missing/],
    ['an empty file', '', /empty/],
    ['a binary file', '\0\u0001', /not a text file/],
    ['a quotation mark never closed', 'person,board\n"May,Y\n', /row 2: A quotation mark/],
  ])('refuses %s in words, and writes nothing', async (_, text, words) => {
    const path = await file('bad.csv', text);
    const refused = await told(['import', path, '--format', 'seats', '--yes']);
    expect(refused).toMatchObject({
      code: 1,
      document: { error: { code: 'BAD_INPUT', message: expect.stringMatching(words) } },
    });
    const { code, stdout, stderr } = await boardwalk(['import', path, '--format', 'seats', '--yes']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await isEmpty()).toBe(true);
  });

  it('writes by headings that are only like ours once somebody has said that they are meant', async () => {
    const path = await file('likely.csv', 'person,committee_x\nMay Sample,Aber Forum\n');
    const proposed = await told(['import', path]);
    expect(proposed).toMatchObject({ code: 0, document: { change: null } });
    const refused = await told(['import', path, '--yes']);
    expect(refused).toMatchObject({
      code: 1,
      document: {
        error: { code: 'BAD_INPUT', message: expect.stringMatching(/board ← “committee_x”.*--mapping suggested/) },
      },
    });
    expect(await isEmpty()).toBe(true);
    expect((await told(['import', path, '--yes', '--mapping', 'suggested'])).code).toBe(0);
    expect(await countRecords(store)).toMatchObject({ BOARD: 1, PERSON: 1, SEAT: 1 });
  });

  it('refuses what is no file, what is too large and what may not be read', async () => {
    const large = await file('large.csv', plain);
    await truncate(large, 100_000_000);
    const locked = await file('locked.csv', plain);
    await chmod(locked, 0);
    const { document } = await told(['import', join(folder, 'none.csv'), folder, large]);
    expect(document).toMatchObject({
      error: {
        problems: [
          { rule: 'fileMissing' },
          { rule: 'fileIsFolder' },
          { rule: 'fileTooLarge', values: { megabytes: 100 } },
        ],
      },
    });
    // Whoever may read everything may read this too.
    const isRoot = process.getuid?.() === 0;
    expect((await told(['import', locked])).code).toBe(isRoot ? 0 : 1);
  });

  it('takes a date in words for --dated, and no other', async () => {
    const path = await file('plain.csv', plain);
    expect(await told(['import', path, '--dated', '24 June 2021'])).toMatchObject({
      code: 0,
      document: { proposal: { problems: [] } },
    });
    expect(await told(['import', path, '--dated', '31 June 2021'])).toMatchObject({
      code: 1,
      document: { error: { code: 'BAD_INPUT' } },
    });
  });
});

describe('undo, seed and reset', { timeout: 120_000 }, () => {
  it('take back, load and empty', async () => {
    const path = await file('plain.csv', plain);
    const imported = await told(['import', path, '--yes']);
    const { change } = imported.document as { change: { id: string } };
    expect(await boardwalk(['undo', change.id])).toMatchObject({ code: 0 });
    expect(await isEmpty()).toBe(true);
    expect(await told(['undo', change.id])).toMatchObject({ code: 1, document: { error: { code: 'CONFLICT' } } });

    expect(await told(['seed', 'nowhere'])).toMatchObject({ code: 1, document: { error: { code: 'NOT_FOUND' } } });
    expect(await told(['import', path, '--yes'])).toMatchObject({ code: 0 });
    expect(await told(['reset'])).toMatchObject({ code: 1, document: { error: { code: 'BAD_INPUT' } } });
    expect(await isEmpty()).toBe(false);
    expect(await told(['reset', '--yes'])).toMatchObject({ code: 0, document: { removed: { PERSON: 2 } } });
    expect(await isEmpty()).toBe(true);
  });
});

describe('what cannot run', { timeout: 60_000 }, () => {
  it('is a command on a database that refuses the password', async () => {
    const path = await file('plain.csv', plain);
    const { code, document } = await told(['import', path], { NEO4J_PASSWORD: 'wrong' });
    expect(code).toBe(2);
    expect(document).toMatchObject({
      error: { code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('NEO4J_PASSWORD') },
    });
  });

  it('is a command on a database that is down', async () => {
    const path = await file('plain.csv', plain);
    const { code, stderr } = await boardwalk(['import', path], { NEO4J_URI: 'bolt://127.0.0.1:9' });
    expect(code).toBe(2);
    expect(stderr).toContain('No database answers at bolt://127.0.0.1:9');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('is a command with a setting that makes no sense', async () => {
    expect(await told(['settings'], { PORT: 'front door' })).toMatchObject({
      code: 2,
      document: { error: { code: 'BAD_INPUT' } },
    });
    expect(await told(['settings'], { PORT: '4321' })).toMatchObject({ code: 0 });
  });
});

describe('the command line', { timeout: 60_000 }, () => {
  it('is a process that ends with 0, 1 or 2, and has one document and nothing else on its output', async () => {
    const path = await file('plain.csv', plain);
    const [done, refused, unable] = await Promise.all([
      spawned(['import', path, '--json']),
      spawned(['import', await file('empty.csv', ''), '--json']),
      spawned(['import', path, '--json'], { NEO4J_PASSWORD: 'wrong' }),
    ]);
    expect([done.code, refused.code, unable.code]).toEqual([0, 1, 2]);
    expect([done, refused, unable].map(({ stdout }) => Object.keys(JSON.parse(stdout)))).toEqual([
      ['proposal', 'change'],
      ['error'],
      ['error'],
    ]);
    expect(done.stderr + refused.stderr).toBe('');
  });

  it('never shows a password', async () => {
    const { stdout } = await boardwalk(['settings']);
    expect(stdout).toContain('NEO4J_PASSWORD=');
    expect(stdout).not.toContain(testDatabase().password);
  });

  it.each([[['import']], [['fly']], [['import', '--wings']], [['import', 'a.csv', '--review', 'perhaps']]])(
    'refuses %j in words',
    async (words) => {
      expect(await told(words)).toMatchObject({ code: 1, document: { error: { code: 'BAD_INPUT' } } });
    },
  );

  it('helps', async () => {
    const { code, stdout } = await boardwalk(['import', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--dated');
  });
});
