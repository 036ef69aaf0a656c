// What other processes and people do while a stored proposal is made, read or committed.
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { erasePerson } from '../../server/changes/erasePerson.ts';
import { commitImport } from '../../server/changes/imports/commitImport.ts';
import { createImport } from '../../server/changes/imports/createImport.ts';
import { discardImport } from '../../server/changes/imports/discardImport.ts';
import { mapImport } from '../../server/changes/imports/mapImport.ts';
import { openImports } from '../../server/changes/imports/openImports.ts';
import { readOpenImport } from '../../server/changes/imports/readOpenImport.ts';
import { readReport } from '../../server/changes/imports/report.ts';
import { saveView } from '../../server/changes/saveView.ts';
import { undoChange } from '../../server/changes/undoChange.ts';
import { readChanges } from '../../server/store/changeLog.ts';
import { readImport, readImportContent, readImports } from '../../server/store/imports.ts';
import type { Store } from '../../server/store/openStore.ts';
import { readNames } from '../../server/store/readNames.ts';
import { driverForTests, storeForTests, testDatabase } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
const driver = driverForTests();
// On a busy machine a database that has just begun is slow to plan what it is first asked.
const timeout = 120_000;
const seats = 'person,board,role\nAnn Sample,Aber Forum,chair\nBob Example,Aber Forum,member\n';

const given = { name: 'seats.csv', format: null, base64: null, mappings: [], dated: null, by: 'Ann' };

/** Brought in, read and compared. */
async function proposed(text: string): Promise<string> {
  const stored = await createImport(store, { ...given, text });
  await openImports(store).compared(stored);
  return stored.id;
}
const people = async (): Promise<string[]> => (await readNames(store, 'PERSON')).map(({ name }) => name).sort();

/** The store of another process; before each writing, something else happens first. */
function overtakenBy(waiting: (() => Promise<unknown>)[]): Store {
  return {
    ...store,
    write: async (work) => {
      await waiting.shift()?.();
      return store.write(work);
    },
  };
}

/** Commits in another process, where somebody does something between comparing and writing. */
async function overtaken(id: string, other: () => Promise<unknown>, acceptFrom: number | null = null) {
  const waiting: (() => Promise<unknown>)[] = [];
  const racing = overtakenBy(waiting);
  await openImports(racing).compared(await readOpenImport(store, id));
  waiting.push(other);
  return commitImport(racing, { id, decisions: [], acceptFrom }, { who: 'Ann', why: null });
}

test('what finds nothing new is written where what it found is undone meanwhile', { timeout }, async () => {
  const done = changeOf(await importTexts(store, { 'seats.csv': seats }));
  const id = await proposed(seats);
  const { report } = await overtaken(id, () => undoChange(store, done.id, 'Bob'));
  expect(readReport(report ?? '')).toMatchObject({ created: 6 });
  expect(await people()).toEqual(['Ann Sample', 'Bob Example']);
});

test('accepted is only who was asked for, and nobody whom a change meanwhile makes likely', { timeout }, async () => {
  const id = await proposed('person,board\nS Saltmarsh,Aber Forum\n');
  const other = () => importTexts(store, { 'more.csv': 'person,board\nSiân Saltmarsh,Aber Forum\n' });
  await expect(overtaken(id, other, 0)).rejects.toMatchObject({ reason: 'importUndecided' });
  expect(await people()).toEqual(['Siân Saltmarsh']);
});

test('what is read otherwise or given up meanwhile is not committed, and a file given up leaves nothing', {
  timeout,
}, async () => {
  const mapping = [{ format: 'seats', columns: { person: ['person'], board: ['board'] }, fixed: {} }];
  const id = await proposed(seats);
  const refused = overtaken(id, () => mapImport(store, id, mapping));
  await expect(refused).rejects.toMatchObject({ code: 'CONFLICT', reason: 'importMapped' });
  const stored = await readOpenImport(store, id);
  await expect(overtaken(id, () => discardImport(store, id))).rejects.toMatchObject({ reason: 'importClosed' });
  await expect(openImports({ ...store }).compared(stored)).rejects.toMatchObject({ reason: 'importClosed' });
  expect(await readImport(store, id)).toMatchObject({ state: 'DISCARDED' });
  for (const sort of ['file', 'text', 'seen'] as const) expect(await readImportContent(store, id, sort)).toBeNull();
  expect(await readChanges(store, 1, null)).toEqual([]);
});

test('a file that comes in while somebody is erased goes with them, and is not kept without what it holds', {
  timeout,
}, async () => {
  changeOf(await importTexts(store, { 'seats.csv': seats }));
  const [ann] = await readNames(store, 'PERSON');
  const wait = async () => undefined;
  // Room is made, the proposal and its file are written; then it is said to be whole.
  const erase = () => erasePerson(store, { id: ann?.id ?? '', author: { who: 'Eve', why: '' }, folder: tmpdir() });
  const coming = createImport(overtakenBy([wait, wait, wait, wait, erase]), { ...given, text: seats });
  await expect(coming).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await readImports(store)).toEqual([]);
});

test('more than the database can write at once is said before anybody decides', { timeout }, async () => {
  const small: Store = {
    ...store,
    rows: async (file, parameters, row) =>
      file === 'read/transaction-memory' ? [row.parse({ value: '0.04MiB' })] : store.rows(file, parameters, row),
  };
  const stored = await createImport(small, { ...given, text: seats });
  const { proposal } = await openImports(small).compared(stored);
  const told = { rule: 'tooMuchToWrite', severity: 'ERROR', values: { records: 6, most: 4 } };
  expect(proposal.problems).toContainEqual(expect.objectContaining(told));
});

test('while a backup is restored nothing is written beside it', { timeout }, async () => {
  const mark = (restoring: string | null) =>
    driver.executeQuery(
      "MERGE (l:Landscape {key: 'landscape'}) ON CREATE SET l.revision = 0 SET l.restoring = $restoring",
      { restoring },
      testDatabase(),
    );
  await mark('2026-01-01T00:00:00Z 1 elsewhere');
  const view = { name: 'A view', address: '?z=1', places: [], by: 'Ann' };
  await expect(createImport(store, { ...given, text: seats })).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await expect(saveView(store, view)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await mark(null);
  await saveView(store, view);
});
