// A table with headings of its own is read as the one before it was, once that one was imported.
import { expect, test } from 'vitest';
import { importBatch } from '../../server/changes/importBatch.ts';
import { readInput } from '../../server/changes/proposeImport.ts';
import { readTableHints } from '../../server/changes/tableHints.ts';
import type { Mapping } from '../../server/domain/mapping.ts';
import { readKeptMappings } from '../../server/store/keptMappings.ts';
import { readRevision } from '../../server/store/revision.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
const mapping: Mapping = { format: 'seats', columns: { person: ['Alpha'], board: ['Beta'] }, fixed: { role: 'chair' } };

async function bring(text: string, mappings: Mapping[] = []) {
  const files = [{ name: 'list.csv', bytes: new TextEncoder().encode(text) }];
  const hints = await store.read(readTableHints);
  const input = await readInput({ files, format: null, dated: '2021', review: null, problems: [], mappings, hints });
  const { change } = await importBatch(store, input, { who: 'a test', why: 'list.csv' });
  return { change, how: input.files[0]?.tables?.[0] };
}

test('a mapping is kept with the import, and found again by the headings in any order', async () => {
  const first = await bring('Alpha,Beta,Gamma\nAnn Sample,Aber Forum,1\n', [mapping]);
  expect(first).toMatchObject({ change: { what: 'import' }, how: { by: 'GIVEN' } });
  const revision = await store.read(readRevision);
  const second = await bring('gamma,BETA,Alpha\n2,Aber Forum,Bob Placeholder\n');
  // What was said of every row of the first is not said of the second.
  expect(second.how).toMatchObject({ by: 'KEPT', mapping: { columns: mapping.columns, fixed: {} } });
  expect(await store.read(readRevision)).toBe(revision + 1);
  expect(await store.read(readKeptMappings)).toHaveLength(1);
});

test('the boards that are known say which column is theirs', async () => {
  await bring('person,board\nAnn Sample,Bryn Oversight\nAnn Sample,Crug Oversight\n');
  const { how } = await bring('x,y\nCat Example,Bryn Oversight\nDai Example,Crug Oversight\n');
  expect(how).toMatchObject({ by: 'SUGGESTED', mapping: { columns: { person: ['x'], board: ['y'] } } });
});
