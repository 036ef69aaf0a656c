import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createImport } from '../../server/changes/imports/createImport.ts';
import { openImports } from '../../server/changes/imports/openImports.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { harbour } from '../fixtures/harbour.ts';
import { put } from '../support/api.ts';
import { boardwalk, told } from '../support/commandLine.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardwalk-keeping-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('backs up, restores, shows all that is held on somebody, and erases them', { timeout: 180_000 }, async () => {
  await put(store, harbour);
  const counts = await countRecords(store);
  const settings = { INIT_CWD: folder, BOARDWALK_DATA: folder };
  const backup = join(folder, 'backups/mine.backup');
  expect(await told(['backup', 'none/mine.backup'], settings)).toMatchObject({
    code: 1,
    document: {
      error: { code: 'BAD_INPUT', message: expect.stringMatching(/none\/mine\.backup could not be written/) },
    },
  });
  await mkdir(join(folder, 'backups'));
  expect(await told(['backup', 'backups/mine.backup'], settings)).toMatchObject({
    code: 0,
    document: { file: backup },
  });
  expect(await told(['restore', backup])).toMatchObject({
    code: 1,
    document: { error: { code: 'BAD_INPUT', message: expect.stringContaining('reset --yes') } },
  });
  await told(['reset', '--yes']);
  const restored = await boardwalk(['restore', backup, '--language', 'cy']);
  expect(restored).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^Adferwyd o .*mine\.backup/) });
  expect(await countRecords(store)).toEqual(counts);

  const near = await boardwalk(['person', 'Anne Sampel']);
  expect(near).toMatchObject({ code: 0, stdout: expect.stringContaining('Nearly so: Ann Sample.') });
  const held = await told(['person', 'Ann Sample', '--out', 'ann.json'], settings);
  expect(held).toMatchObject({ code: 0, document: { backups: { naming: [backup], unread: [] } } });
  const text = await readFile(join(folder, 'ann.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ person: { name: 'Ann Sample', evidence: expect.any(Array) } });
  expect((await stat(join(folder, 'ann.json'))).mode & 0o777).toBe(0o600);
  expect(await told(['person', 'Ann Sample', '--out', 'ann.json'], settings)).toMatchObject({
    code: 1,
    document: { error: { code: 'BAD_INPUT', message: expect.stringContaining('--overwrite') } },
  });
  expect(await told(['person', 'Ann Sample', '--out', 'ann.json', '--overwrite'], settings)).toMatchObject({ code: 0 });

  expect(await told(['erase-person', 'Ann'])).toMatchObject({ code: 1, document: { error: { code: 'NOT_FOUND' } } });
  expect(await told(['erase-person', 'Ann Sample'])).toMatchObject({ code: 0, document: { change: null } });
  expect((await told(['person', 'Ann Sample'])).document).toMatchObject({ people: [{ name: 'Ann Sample' }] });
  const erased = await boardwalk(['erase-person', 'Ann Sample', '--yes', '--reason', 'asked for'], settings);
  expect(erased).toMatchObject({ code: 0, stderr: '' });
  expect(erased.stdout).toContain(`Backups that still hold the person: ${backup}`);
  expect(erased.stdout).toContain('kept elsewhere cannot be known');
  expect((await told(['person', 'Ann Sample'])).document).toMatchObject({ people: [], elsewhere: [] });
  expect(await countRecords(store)).toEqual(counts);

  const given = { name: 'x.csv', format: null, base64: null, mappings: [], dated: null, by: 'Eve Tester' };
  const stored = await createImport(store, { ...given, text: 'person,board\nCat Placeholder,Aber Circle\n' });
  await openImports(store).compared(stored);
  expect((await told(['person', 'Cat Placeholder'])).document).toMatchObject({
    people: [],
    elsewhere: [{ id: expect.stringMatching(/^person_/), name: 'Cat Placeholder' }],
  });
  expect(await told(['erase-person', 'Cat Placeholder', '--yes'], settings)).toMatchObject({
    code: 0,
    document: { imports: 1, importFiles: ['x.csv'] },
  });
});
