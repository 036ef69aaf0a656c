// What goes out of the one database and into another makes the same landscape there: every record, every tie, all evidence.
import { afterAll, beforeEach, expect, it } from 'vitest';
import { canonical } from '../../server/changes/canonical.ts';
import { importBatch } from '../../server/changes/importBatch.ts';
import { readInput } from '../../server/changes/proposeImport.ts';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { seedLandscape } from '../../server/changes/seedLandscape.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { type RecordKind, recordKinds } from '../../server/domain/vocabulary.ts';
import { openStore } from '../../server/store/openStore.ts';
import { readDocuments } from '../../server/store/readDocuments.ts';
import { apiOf } from '../support/api.ts';
import { emptyDatabase, openDriver, testDatabase } from '../support/database.ts';

const store = await openStore(testDatabase());
const driver = openDriver();
const api = apiOf(store);
afterAll(async () => {
  await emptyDatabase(driver);
  await Promise.all([driver.close(), store.close()]);
});

beforeEach(async () => {
  await emptyDatabase(driver);
  await seedLandscape(store, 'wales', { who: 'seed' });
});

/** Every record as the database holds it, by kind. */
async function everything(): Promise<Record<string, string[]>> {
  const all = recordKinds.map(async (kind): Promise<[RecordKind, string[]]> => {
    const label = kind[0] + kind.slice(1).toLowerCase();
    const { records } = await driver.executeQuery(`MATCH (n:${label}) RETURN n.id AS id`, {}, testDatabase());
    const documents = await readDocuments(
      store,
      kind,
      records.map((record) => String(record.get('id'))),
    );
    return [kind, Array.from(documents.values(), (record) => canonical({ kind, record } as Document)).sort()];
  });
  return Object.fromEntries(await Promise.all(all));
}

it.each([
  ['csv', 'landscape.zip'],
  ['xlsx', 'landscape.xlsx'],
])('as %s', async (format, name) => {
  const before = await everything();
  expect(recordKinds.filter((kind) => before[kind]?.length === 0)).toEqual([]);
  const bytes = new Uint8Array(await (await api.fetch(`/export/${format}`)).arrayBuffer());
  await resetLandscape(store);
  const input = await readInput({ files: [{ name, bytes }], format: null, dated: null, review: null, problems: [] });
  const { proposal } = await importBatch(store, input, { who: 'a test', why: name });
  expect(proposal.problems).toEqual([]);
  expect(await everything()).toEqual(before);
});
