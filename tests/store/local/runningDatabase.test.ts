import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetRunning, readRunning, writeRunning } from '../../../server/store/local/runningDatabase.ts';

const running = { javaPid: 7, boltPort: 7687, keeperPid: 8, keeperPort: 7688, token: 'a token' };
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardwalk-running-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what was written is read, until it is forgotten', async () => {
  expect(await readRunning(folder)).toBeNull();
  await writeRunning(folder, running);
  expect(await readRunning(folder)).toEqual(running);
  await forgetRunning(folder);
  expect(await readRunning(folder)).toBeNull();
});

test.each(['', '{"javaPid":7', 'null', '[]', JSON.stringify({ ...running, boltPort: 'x' })])(
  'a file that holds %j tells of nothing that runs',
  async (text) => {
    await writeFile(join(folder, 'running.json'), text);
    expect(await readRunning(folder)).toBeNull();
  },
);
