import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textIfThere } from '../../../server/store/local/textIfThere.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardwalk-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is read, and one that is not there is null', async () => {
  await writeFile(join(folder, 'password'), 'secret\n');
  expect(await textIfThere(join(folder, 'password'))).toBe('secret\n');
  expect(await textIfThere(join(folder, 'other'))).toBeNull();
});

test('what is there and cannot be read is not taken for nothing, else a password would be replaced', async () => {
  await expect(textIfThere(folder)).rejects.toMatchObject({ code: 'EISDIR' });
});
