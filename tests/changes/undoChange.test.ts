import { describe, expect, it } from 'vitest';
import { canonical } from '../../server/changes/canonical.ts';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import { obstacleToUndoing, undoObstacle } from '../../server/changes/undoObstacle.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { readChange, readChanges } from '../../server/store/changeLog.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { readDocuments } from '../../server/store/readDocuments.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();

const first = {
  'boards.csv': 'board,tier,themes,part_of\nAber Forum,local,Noise,Aber Board\n',
  'seats.csv': 'person,board,role\nAnn Sample,Aber Forum,chair\n',
  'attendance.csv': 'board,date,person\nAber Forum,2021-06-24,Ann Sample\n',
};
const second = {
  'boards.csv': 'board,tier,themes,part_of\nAber Forum,regional,-,-\n',
  'people.csv': 'person,honorific\nAnn Sample,Cllr\n',
};

/** All that the changes touched, as it is now. */
async function everything(ids: ReadonlySet<string>): Promise<string[]> {
  const all: string[] = [];
  for (const kind of recordKinds)
    for (const record of (await readDocuments(store, kind, [...ids])).values())
      all.push(canonical({ kind, record } as Document));
  return all.sort();
}

const touchedBy = async (id: string): Promise<Set<string>> => {
  const change = await readChange(store, id);
  return new Set(
    change?.touched.flatMap(({ before, after }) => [before, after].flatMap((each) => each?.record.id ?? [])),
  );
};

describe('undoing', () => {
  it('leaves nothing of a first import', async () => {
    const change = changeOf(await importTexts(store, first));
    const undo = await undoChange(store, change.id, 'somebody');
    expect(Object.values(await countRecords(store)).every((count) => count === 0)).toBe(true);
    expect(undo).toMatchObject({
      what: 'undo',
      who: 'somebody',
      undoes: change.id,
      deleted: change.created,
      created: 0,
    });
    expect((await readChange(store, change.id))?.undoneBy).toBe(undo.id);
  });

  it('puts back changed records as they were, evidence and all', async () => {
    const change = changeOf(await importTexts(store, first));
    const ids = await touchedBy(change.id);
    const before = await everything(ids);
    const later = changeOf(await importTexts(store, second));
    expect(await everything(ids)).not.toEqual(before);
    await undoChange(store, later.id, 'somebody');
    expect(await everything(ids)).toEqual(before);
  });

  it('can be undone, and again', async () => {
    const change = changeOf(await importTexts(store, first));
    const ids = await touchedBy(change.id);
    const before = await everything(ids);
    const undo = await undoChange(store, change.id, 'somebody');
    await undoChange(store, undo.id, 'somebody');
    expect(await everything(ids)).toEqual(before);
    await undoChange(store, change.id, 'somebody');
    expect(await everything(ids)).toEqual([]);
  });

  it('is refused a second time, and names what undid it', async () => {
    const change = changeOf(await importTexts(store, first));
    const undo = await undoChange(store, change.id, 'somebody');
    await expect(undoChange(store, change.id, 'somebody')).rejects.toThrow(
      expect.objectContaining({ code: 'CONFLICT', reason: 'alreadyUndone', values: { id: change.id, by: undo.id } }),
    );
  });

  it('is refused when a record was changed since, and names it; the later change can be undone', async () => {
    const change = changeOf(await importTexts(store, first));
    const later = changeOf(await importTexts(store, second));
    const log = await readChanges(store, 10, null);
    await expect(undoChange(store, change.id, 'somebody')).rejects.toThrow(
      expect.objectContaining({
        code: 'CONFLICT',
        reason: 'changedSince',
        values: expect.objectContaining({ names: expect.stringContaining('Aber Forum') }),
      }),
    );
    expect(await readChanges(store, 10, null)).toEqual(log);
    await undoChange(store, later.id, 'somebody');
    await undoChange(store, change.id, 'somebody');
  });

  it('is refused when something later rests on a record that it would remove', async () => {
    const change = changeOf(await importTexts(store, first));
    const later = changeOf(await importTexts(store, { 'seats2.csv': 'person,board\nBob Example,Aber Forum\n' }));
    await expect(undoChange(store, change.id, 'somebody')).rejects.toThrow(
      expect.objectContaining({ code: 'CONFLICT', reason: 'usedSince' }),
    );
    await undoChange(store, later.id, 'somebody');
    await undoChange(store, change.id, 'somebody');
  });

  it('knows no change of another id', async () => {
    await expect(undoChange(store, 'change_none', 'somebody')).rejects.toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', reason: 'noSuchChange', values: { id: 'change_none' } }),
    );
  });
});

describe('a reset', () => {
  it('empties landscape and log, and says how much there was', async () => {
    const change = changeOf(await importTexts(store, first));
    const removed = await resetLandscape(store);
    expect(Object.values(removed).reduce((a, b) => a + b)).toBe(change.created);
    expect(Object.values(await countRecords(store)).every((count) => count === 0)).toBe(true);
    expect(await readChanges(store, 10, null)).toEqual([]);
  });
});

describe('what stands against undoing', () => {
  /** By what was touched since alone, and by looking at all of the change. */
  async function bothWays(id: string): Promise<unknown> {
    const change = await readChange(store, id);
    const found = await obstacleToUndoing(store, id);
    expect(found).toEqual(change && (await undoObstacle(store, change)));
    return found && [found.reason, found.records.length];
  }

  it('is found by what was touched since as by all of the change, and once a revision', async () => {
    const large = changeOf(await importTexts(store, first));
    expect(await bothWays(large.id)).toBeNull();
    const used = changeOf(await importTexts(store, { 'seats.csv': 'person,board\nBob Example,Aber Forum\n' }));
    expect(await bothWays(large.id)).toEqual(['usedSince', 1]);
    await undoChange(store, used.id, 'somebody');
    const altered = changeOf(await importTexts(store, second));
    expect(await bothWays(large.id)).toEqual(['changedSince', 2]);
    const undone = await undoChange(store, altered.id, 'somebody');
    expect(await bothWays(large.id)).toBeNull();
    expect(await bothWays(altered.id)).toEqual(['alreadyUndone', 0]);
    await undoChange(store, large.id, 'somebody');
    expect(await bothWays(undone.id)).toEqual(['changedSince', 2]);
    let parts = 0;
    const counting: typeof store = {
      ...store,
      read: (work) => {
        parts += 1;
        return store.read(work);
      },
    };
    await Promise.all([1, 2, 3].map(() => obstacleToUndoing(counting, altered.id)));
    expect(parts).toBe(1);
  });
});
