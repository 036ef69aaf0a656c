import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { emptyLandscape } from '../../server/changes/emptyLandscape.ts';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { isUntouched, seedLandscape, seedNames } from '../../server/changes/seedLandscape.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
const folder = fileURLToPath(new URL('../fixtures/seeds/', import.meta.url));

describe('a data set', () => {
  it('loads as one change, each file in the format of its name', async () => {
    const { change } = await seedLandscape(store, 'harbour', { who: 'a test', folder });
    expect(change).toMatchObject({ what: 'import', why: 'seed harbour', who: 'a test' });
    expect(await countRecords(store)).toMatchObject({ BOARD: 2, PERSON: 2, SEAT: 2, SOURCE: 1 });
  });

  it('loads once', async () => {
    await seedLandscape(store, 'harbour', { who: 'a test', folder });
    const again = await seedLandscape(store, 'harbour', { who: 'a test', folder });
    expect(again.change).toBeNull();
  });

  it('is for a database that nobody has written to: one that was emptied on purpose stays empty', async () => {
    expect(await isUntouched(store)).toBe(true);
    await seedLandscape(store, 'harbour', { who: 'a test', folder });
    await emptyLandscape(store, { who: 'a test', why: 'a test' });
    expect([await countRecords(store), await isUntouched(store)]).toMatchObject([{ BOARD: 0 }, false]);
    await resetLandscape(store);
    expect(await isUntouched(store)).toBe(true);
  });

  it.each(['nowhere', '../seeds/harbour', 'harbour/', '..', ''])(
    'called %j is not there, and those that are are named',
    async (name) => {
      await expect(seedLandscape(store, name, { who: 'a test', folder })).rejects.toThrow(
        expect.objectContaining({ code: 'NOT_FOUND', reason: 'noSuchSeed', values: { name, names: 'harbour' } }),
      );
    },
  );

  it('of Wales comes with Boardwalk', async () => {
    expect(await seedNames()).toContain('wales');
  });
});
