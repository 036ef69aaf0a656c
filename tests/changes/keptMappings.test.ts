// A table with headings of its own is read as the one before it was, once that one was imported.
import { expect, test } from 'vitest';
import { importBatch } from '../../server/changes/importBatch.ts';
import { readInput } from '../../server/changes/proposeImport.ts';
import { readTableHints } from '../../server/changes/tableHints.ts';
import type { Mapping } from '../../server/domain/mapping.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { everyNode } from '../../server/store/dumpDatabase.ts';
import { readKeptMappings } from '../../server/store/keptMappings.ts';
import { readRevision } from '../../server/store/revision.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
const mapping: Mapping = { format: 'seats', columns: { person: ['Alpha'], board: ['Beta'] }, fixed: { role: 'chair' } };

async function bring(text: string, of: { name?: string; mappings?: Mapping[]; takesLikely?: boolean } = {}) {
  const { name = 'list.csv', mappings = [], takesLikely = false } = of;
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const hints = await store.read(readTableHints);
  const said = { format: null, dated: '2021', review: null, mappings, takesLikely };
  const input = await readInput({ files, problems: [], hints, ...said });
  const { change } = await importBatch(store, input, { who: 'a test', why: 'list.csv' });
  return { change, how: input.files[0]?.tables?.[0] };
}

test('a mapping is kept with the import, and found again by the headings in any order', async () => {
  const first = await bring('Alpha,Beta,Gamma\nAnn Sample,Aber Forum,1\n', { mappings: [mapping] });
  expect(first).toMatchObject({ change: { what: 'import' }, how: { by: 'GIVEN' } });
  const revision = await store.read(readRevision);
  const second = await bring('gamma,BETA,Alpha\n2,Aber Forum,Bob Placeholder\n');
  // What was said of every row of the first is not said of the second.
  expect(second.how).toMatchObject({ by: 'KEPT', mapping: { columns: mapping.columns, fixed: {} } });
  expect(await store.read(readRevision)).toBe(revision + 1);
  expect(await store.read(readKeptMappings)).toHaveLength(1);
  const names = new Map<string, unknown>();
  await everyNode(store, ({ labels, properties }) => void names.set(labels.join(), properties.name));
  expect(names.get('KeptMapping')).toBe('seats: Alpha, Beta');
  expect([...names].filter(([, name]) => typeof name !== 'string')).toEqual([]);
});

test('two bodies with the same headings keep each its own', async () => {
  const there = { ...mapping, columns: { person: ['Beta'], board: ['Alpha'] } };
  await bring('Alpha,Beta\nAnn Sample,Aber Forum\n', { mappings: [mapping] });
  await bring('Alpha,Beta\nBryn Forum,Bob Placeholder\n', { mappings: [there] });
  const [aber, bryn] = [
    await bring('Alpha,Beta\nCat Example,Aber Forum\n'),
    await bring('Alpha,Beta\nBryn Forum,Cat Example\n'),
  ];
  expect(aber.how).toMatchObject({ by: 'KEPT', mapping: { columns: mapping.columns } });
  expect(bryn.how).toMatchObject({ by: 'KEPT', mapping: { columns: there.columns } });
  // A third is asked.
  await expect(bring('Alpha,Beta\nDai Example,Crug Forum\n')).rejects.toMatchObject({
    code: 'BAD_INPUT',
    problems: [{ rule: 'mappingToAccept', severity: 'ERROR' }],
  });
  expect((await countRecords(store)).PERSON).toBe(3);
});

test('what is said of a place later holds there, wherever else the earlier is used', async () => {
  const other = { ...mapping, columns: { person: ['Alpha'], organisation: ['Gamma'], board: ['Beta'] } };
  await bring('Alpha,Beta,Gamma\nAnn Sample,Aber Forum,Aber Council\n', { name: 'Aber.csv', mappings: [mapping] });
  await bring('Alpha,Beta,Gamma\nAnn Sample,Aber Forum,Aber Council\n', { name: 'Aber.csv', mappings: [other] });
  await bring('Alpha,Beta,Gamma\nAnn Sample,Bryn Forum,3\n', { name: 'Bryn.csv', mappings: [mapping] });
  const { how } = await bring('Alpha,Beta,Gamma\nBob Placeholder,Aber Forum,Aber Council\n', { name: 'Aber.csv' });
  expect(how).toMatchObject({ by: 'KEPT', mapping: { columns: other.columns } });
});

test('what is only likely is written once somebody has said that it is meant, and not asked again', async () => {
  const table = 'person,committee_x\nAnn Sample,Aber Forum\n';
  await expect(bring(table)).rejects.toMatchObject({ problems: [{ rule: 'mappingToAccept' }] });
  expect((await countRecords(store)).PERSON).toBe(0);
  expect((await bring(table, { takesLikely: true })).change).toMatchObject({ what: 'import' });
  const next = await bring('person,committee_x\nBob Placeholder,Aber Forum\n');
  expect(next).toMatchObject({ change: { what: 'import' }, how: { by: 'KEPT' } });
});

test('the boards that are known say which column is theirs', async () => {
  await bring('person,board\nAnn Sample,Bryn Oversight\nAnn Sample,Crug Oversight\n');
  const { how } = await bring('x,y\nCat Example,Bryn Oversight\nDai Example,Crug Oversight\n', { takesLikely: true });
  expect(how).toMatchObject({ by: 'SUGGESTED', mapping: { columns: { person: ['x'], board: ['y'] } } });
});
