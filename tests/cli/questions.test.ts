import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { put } from '../support/api.ts';
import { boardwalk, told } from '../support/commandLine.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
beforeEach(() => put(store, harbour));

interface Pairs {
  totalCount: number;
  overlaps: { a: { name: string }; b: { name: string }; sharedPeople: number }[];
}
const pairs = async (...words: string[]) => {
  const { document } = await told(['overlaps', ...words]);
  const { overlaps } = document as Pairs;
  return new Map(overlaps.map(({ a, b, sharedPeople }) => [[a.name, b.name].sort().join(' + '), sharedPeople]));
};

describe('questions on the command line', { timeout: 120_000 }, () => {
  it('take the words of the scope as flags', async () => {
    const forumAndSafety = 'Harbour Forum + Safety Board';
    expect([...(await pairs('--undated', 'exclude', '--areas', ids.region))]).toEqual([[forumAndSafety, 2]]);
    // Bob's seats hold that day; Dan's as an observer, of June 2019, only when presumed for longer.
    const met = ['--as-of', '4 March 2021', '--seats', 'member', 'observer'];
    expect((await pairs(...met)).get(forumAndSafety)).toBe(1);
    expect((await pairs(...met, '--presume-months', '24')).get(forumAndSafety)).toBe(2);
  });

  it('refuse a word that no scope knows, and a number that is none', async () => {
    expect(await told(['overlaps', '--tiers', 'galactic'])).toMatchObject({
      code: 1,
      document: { error: { code: 'BAD_INPUT', message: expect.stringContaining('state, national, regional, local') } },
    });
    expect(await told(['load', '--presume-months', '1.5'])).toMatchObject({
      code: 1,
      document: { error: { code: 'BAD_INPUT', message: expect.stringContaining('presumeMonths') } },
    });
  });

  it('give the whole in figures, and what matters most of it', async () => {
    const { document } = await told(['landscape', '--as-of', '2021-03-04']);
    expect(document).toMatchObject({ boards: 4, people: 3, boardsWithHours: 1, findings: [] });
    const { stdout } = await boardwalk(['landscape', '--as-of', '2021-03-04', '--language', 'cy']);
    expect(stdout).toMatch(/^Byrddau: 4 · pobl: 3 · seddi: \d+ .*\n.*\n.*\nNid oes dim yn sefyll allan/);
  });

  it('say who carries most, and where somebody sits', async () => {
    const { document } = await told(['load', '--first', '1']);
    expect(document).toMatchObject({ totalCount: 4, people: [{ name: 'Ann Sample', boards: 3, hoursPerYear: 8 }] });
    const { stdout } = await boardwalk(['person', 'annie']);
    expect(stdout.split('\n')).toEqual([
      'Ann Sample',
      '  Harbour Forum (chair, 2019-01-01–, stated)',
      // Seen there after the seat as chair had lapsed.
      '  Harbour Forum (member, inferred)',
      '  Health Circle (member, stated)',
      '  Safety Board (member, stated)',
      '',
    ]);
  });

  it('write what they are asked for into a file, whole or not at all, and never over another', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'boardwalk-export-'));
    const file = join(folder, 'seats.csv');
    const written = await told(['export', 'csv/seats', '--out', file, '--areas', ids.region, '--names', 'roles']);
    expect(written).toMatchObject({ code: 0, document: { file, format: 'csv/seats', records: { MEETING: 3 } } });
    expect(await readFile(file, 'utf8')).not.toContain('Ann Sample');
    const again = await boardwalk(['export', 'csv/seats', '--out', file]);
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--overwrite') });
    const { code } = await boardwalk(['export', 'csv/seats', '--out', file, '--overwrite']);
    expect([code, await readdir(folder)]).toEqual([0, ['seats.csv']]);
    expect(await readFile(file, 'utf8')).toContain('Ann Sample');
    const nowhere = await boardwalk(['export', 'xlsx', '--out', join(folder, 'none', 'a.xlsx'), '--language', 'cy']);
    expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Ni ellid ysgrifennu.*ENOENT/) });
    await rm(folder, { recursive: true });
  });

  it('write a paper for a board, of what is chosen, in both languages', async () => {
    const words = ['--contents', 'load', 'method', '--both-languages', '--names', 'roles'];
    const { code, stdout } = await boardwalk(['export', 'report-html', ...words]);
    expect(code).toBe(0);
    expect(stdout).toContain('<span lang="en">Who carries the load</span>');
    expect(stdout).not.toMatch(/Ann Sample|<span lang="en">Overlaps/);
    const refused = await boardwalk(['export', 'report-docx']);
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--out FILE') });
  });

  it('print an export that is text, and refuse one that is not', async () => {
    const { code, stdout } = await boardwalk(['export', 'popolo', '--tiers', 'local']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ organizations: expect.arrayContaining([expect.anything()]) });
    for (const words of [['xlsx'], ['popolo', '--json'], ['pdf', '--out', 'a.pdf']])
      expect(await boardwalk(['export', ...words])).toMatchObject({ code: 1 });
  });
});
