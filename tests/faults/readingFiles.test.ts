// What comes from outside is read in a thread that can be stopped: whatever the file does, the reader goes on.
import { expect, test } from 'vitest';
import { type ReadLimits, readFile } from '../../server/formats/readFile.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const good = { name: 'seats.csv', bytes: utf8('person,board\nAnn Sample,Aber Forum\n') };

async function rulesOf(file: { name: string; bytes: Uint8Array }, limits?: ReadLimits): Promise<unknown[]> {
  const { contents, problems } = await readFile({ file, format: null }, undefined, limits);
  expect(contents.length === 0).toBe(problems.some(({ severity }) => severity === 'ERROR'));
  return problems.map(({ rule }) => rule);
}

const long = { name: 'seats.csv', bytes: utf8(`person,board\n${'Ann Sample,Aber Forum\n'.repeat(300_000)}`) };

test('a file that takes too long is given up, and the next one is read', async () => {
  expect(await rulesOf(long, { seconds: 0.2, megabytes: 2_000 })).toEqual(['fileTakesLong']);
  expect(await rulesOf(good)).toEqual([]);
});

test('a file that takes too much memory is given up, and the next one is read', async () => {
  expect(await rulesOf(long, { seconds: 60, megabytes: 60 })).toEqual(['fileTakesMemory']);
  expect(await rulesOf(good)).toEqual([]);
});

test('several files are read in turn, and none takes the time of another', async () => {
  const read = [long, good, good].map((file) => rulesOf(file));
  expect(await Promise.all(read)).toEqual([[], [], []]);
});

test('a file that nobody waits for any more is given up', async () => {
  const leaving = new AbortController();
  const read = readFile({ file: long, format: null }, leaving.signal);
  leaving.abort(new Error('left'));
  await expect(read).rejects.toThrow('left');
  expect(await rulesOf(good)).toEqual([]);
});

test.each(['docx', 'pdf'])('a %s that is none is refused with what its reader says', async (kind) => {
  const bytes = utf8(kind === 'pdf' ? '%PDF-1.7\nrubbish' : 'PK\u0003\u0004rubbish');
  const { contents, problems } = await readFile({ file: { name: `minutes.${kind}`, bytes }, format: null });
  expect(contents).toEqual([]);
  expect(problems).toMatchObject([{ rule: 'documentBroken', values: { why: expect.stringMatching(/^\w[^[]+$/) } }]);
});
