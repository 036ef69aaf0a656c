// Whoever listens for changes goes on hearing of them when the database was gone in between.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { processOf } from '../support/processes.ts';
import { isReady, project, type Serving, serve } from '../support/serving.ts';

const minute = 60_000;
let serving: Serving;
beforeAll(async () => {
  serving = await serve('none');
}, 2 * minute);
afterAll(() => serving.stop());

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

test('landscapeChanged outlives a killed database: the same connection tells of the next change', {
  timeout: 3 * minute,
}, async () => {
  const { told, ended, leave } = listen();
  await expect.poll(() => told.length, { timeout: minute }).toBe(1);
  const before = await processOf('java', serving.dataFolder);
  process.kill(before, 'SIGKILL');
  await expect.poll(() => isReady(serving.address), { timeout: minute, interval: 100 }).toBe(false);
  await expect.poll(() => isReady(serving.address), { timeout: 2 * minute, interval: 500 }).toBe(true);
  expect(await processOf('java', serving.dataFolder)).not.toBe(before);
  expect({ told: told.length, ended: ended() }).toEqual({ told: 1, ended: false });

  await importElsewhere();
  await expect.poll(() => told.length, { timeout: minute }).toBe(2);
  expect(told[1]).toBeGreaterThan(told[0] ?? 0);
  leave();
  await expect.poll(ended).toBe(true);
});
