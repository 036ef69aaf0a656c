import { expect, it } from 'vitest';
import { emptyLandscape } from '../../server/changes/emptyLandscape.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { readDocuments } from '../../server/store/readDocuments.ts';
import { readRecordIds } from '../../server/store/readRecordIds.ts';
import { allowing } from '../support/allowing.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
const author = { who: 'Ann Sample', why: 'Our own' };
const world = {
  'boards.csv': 'board,tier,themes,part_of\nAber Forum,local,Noise,Aber Board\n',
  'seats.csv': 'person,board,role\nAnn Sample,Aber Forum,chair\n',
  'attendance.csv': 'board,date,person\nAber Forum,2021-06-24,Ann Sample\n',
};

/** All that there is, with its evidence. */
async function everything(): Promise<unknown[]> {
  const ids = await readRecordIds(store);
  const all = recordKinds.map(async (kind) => [...(await readDocuments(store, kind, ids.get(kind) ?? [])).entries()]);
  return (await Promise.all(all)).flat().toSorted(([a], [b]) => a.localeCompare(b));
}

it('takes everything away as one change that can be taken back, and again', async () => {
  const made = changeOf(await importTexts(store, world));
  const before = await everything();
  const tight = allowing(store, '20.00KiB');
  const tooMany = { code: 'TOO_COMPLEX', reason: 'tooManyAtOnce', values: { most: 2 } };
  await expect(emptyLandscape(tight, author)).rejects.toMatchObject(tooMany);
  await expect(undoChange(tight, made.id, 'Ann Sample')).rejects.toMatchObject(tooMany);
  expect(await everything()).toEqual(before);
  const change = await emptyLandscape(store, author);
  expect(change).toMatchObject({ ...author, what: 'emptying', deleted: made.created, created: 0, updated: 0 });
  expect(Object.values(await countRecords(store)).every((count) => count === 0)).toBe(true);
  await expect(emptyLandscape(store, author)).rejects.toMatchObject({ code: 'BAD_INPUT', reason: 'emptyAlready' });

  const undo = await undoChange(store, change.id, 'Ann Sample');
  expect(await everything()).toEqual(before);
  await undoChange(store, undo.id, 'Ann Sample');
  expect(await everything()).toEqual([]);
});
