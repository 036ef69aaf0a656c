import { expect, test } from 'vitest';
import { type RecordKind, recordKinds } from '../../server/domain/vocabulary.ts';
import { clearLandscape } from '../../server/store/clearLandscape.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { deleteDocuments } from '../../server/store/deleteDocuments.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { readDocuments, readDocumentsOf, type TiedBy, type TiedKind } from '../../server/store/readDocuments.ts';
import { readUsers } from '../../server/store/readUsers.ts';
import { raiseRevision, readRevision } from '../../server/store/revision.ts';
import { driverForTests, storeForTests, testDatabase } from '../support/database.ts';
import { board, full, idsOf, meeting, person, put, said, seat, source, sparse, sparseTwins } from './world.ts';

const store = await storeForTests();
const driver = driverForTests();
const { database } = testDatabase();

async function captionOf(id: string): Promise<unknown> {
  const text = 'MATCH (n {id: $id}) RETURN n.name AS name';
  return (await driver.executeQuery(text, { id }, { database })).records[0]?.get('name');
}

test.each([
  ['with every field, tie and piece of evidence, in their order', full],
  ['with nothing but what it must have', sparse],
])('a document of every kind comes back as it was put, %s', { timeout: 120_000 }, async (_, documents) => {
  await put(store, documents.toReversed());
  for (const kind of recordKinds) {
    const wanted = documents.filter((document) => document.kind === kind).map(({ record }) => record);
    expect(wanted.length).toBeGreaterThan(0);
    const found = await readDocuments(store, kind, idsOf(documents, kind));
    expect([...found.values()]).toEqual(wanted);
  }
});

test('a document that is not there is left out', async () => {
  await put(store, [person('person_a')]);
  expect([...(await readDocuments(store, 'PERSON', ['person_a', 'person_z', 'person_a'])).keys()]).toEqual([
    'person_a',
  ]);
  expect((await readDocuments(store, 'BOARD', ['person_a'])).size).toBe(0);
});

test.each([
  ['everything in place of nothing', sparseTwins, full],
  ['nothing in place of everything', full, sparseTwins],
] as const)('a document put again is replaced whole: %s', async (_, first, second) => {
  await put(store, first);
  await put(store, second);
  for (const { kind, record } of second) {
    expect((await readDocuments(store, kind, [record.id])).get(record.id)).toEqual(record);
  }
});

test('replacing a board leaves its seats and meetings tied to it', async () => {
  await put(store, full);
  await put(store, [board('board_a', { name: 'Another name' })]);
  expect((await readDocumentsOf(store, 'SEAT', 'BOARD', ['board_a'])).get('board_a')).toHaveLength(3);
  expect((await readDocumentsOf(store, 'MEETING', 'BOARD', ['board_a'])).get('board_a')).toHaveLength(1);
});

test('what names a record that is not there is refused, and nothing of it is kept', async () => {
  const documents = [board('board_a'), seat('seat_a', { board: 'board_a', person: 'person_z' })];
  await expect(put(store, documents)).rejects.toThrow('a record is missing');
  expect((await countRecords(store)).BOARD).toBe(0);
  await put(store, [...documents, person('person_z')]);
  expect((await countRecords(store)).BOARD).toBe(1);
});

test('evidence of a source that is not there is refused', async () => {
  const documents = [person('person_a', { evidence: [said('source_z')] })];
  await expect(put(store, documents)).rejects.toThrow('a record is missing');
  await put(store, [...documents, source('source_z')]);
  expect((await countRecords(store)).PERSON).toBe(1);
});

test('every node has a caption for a reader of the graph', async () => {
  await put(store, full);
  const { records } = await driver.executeQuery(
    'MATCH (n) WHERE n.id IS NOT NULL AND coalesce(n.name, "") = "" RETURN n.id',
    {},
    { database },
  );
  expect(records).toEqual([]);
  expect(await captionOf('seat_a')).toBe('Alun Michael, co chair, Policing Partnership Board');
  expect(await captionOf('seat_post')).toBe('Commissioner, member, Policing Partnership Board');
  expect(await captionOf('tenure_a')).toBe('Alun Michael, Commissioner');
  expect(await captionOf('meeting_a')).toBe('Policing Partnership Board, 2021-06-24');
  expect(await captionOf('attendance_a')).toBe('Bethan Jones, in attendance, Policing Partnership Board, 2021-06-24');
  expect(await captionOf('action_a')).toBe('Write the terms of reference down, and bring them to the ne…');
});

test('a new name shows in the captions made of it', async () => {
  await put(store, full);
  await put(store, [person('person_a', { name: 'Alun Edward Michael' }), board('board_a', { name: 'The Board' })]);
  expect(await captionOf('seat_a')).toBe('Alun Edward Michael, co chair, The Board');
  expect(await captionOf('attendance_a')).toBe('Bethan Jones, in attendance, The Board, 2021-06-24');
  await put(store, [meeting('meeting_a', { board: 'board_a', date: '2021-07' })]);
  expect(await captionOf('attendance_a')).toBe('Bethan Jones, in attendance, The Board, 2021-07');
});

test('a date has the days that it may mean beside it', async () => {
  await put(store, full);
  const days = 'MATCH (n {id: $id}) RETURN [n.fromDay, n.toDay] AS days';
  const of = async (id: string) => (await driver.executeQuery(days, { id }, { database })).records[0]?.get('days');
  expect(await of('board_a')).toEqual(['2018-01-01', '2024-02-29']);
  expect(await of('source_a')).toEqual(['2019-01-01', '2019-12-31']);
  expect(await of('board_upper')).toEqual([null, null]);
});

test('records are found by what they are tied to, and an id that has none gives an empty list', async () => {
  await put(store, [...full, ...sparse]);
  const of = async <K extends TiedKind>(kind: K, by: TiedBy<K>, id: string) =>
    (await readDocumentsOf(store, kind, by, [id])).get(id)?.map((record) => record.id);
  expect(await of('SEAT', 'BOARD', 'board_a')).toEqual(['seat_a', 'seat_organisation', 'seat_post']);
  expect(await of('SEAT', 'PERSON', 'person_a')).toEqual(['seat_a']);
  expect(await of('SEAT', 'ORGANISATION', 'organisation_set')).toEqual(['seat_organisation']);
  expect(await of('SEAT', 'POST', 'post_a')).toEqual(['seat_post']);
  expect(await of('SEAT', 'BOARD', 'board_upper')).toEqual([]);
  expect(await of('MEETING', 'BOARD', 'board_a')).toEqual(['meeting_a']);
  expect(await of('TENURE', 'PERSON', 'person_a')).toEqual(['tenure_a']);
  expect(await of('TENURE', 'POST', 'post_a')).toEqual(['tenure_a']);
  expect(await of('TENURE', 'ORGANISATION', 'organisation_x')).toEqual(['tenure_x']);
  expect(await of('ATTENDANCE', 'MEETING', 'meeting_a')).toEqual(['attendance_a']);
  expect(await of('ATTENDANCE', 'PERSON', 'person_b')).toEqual(['attendance_a']);
  expect(await of('ACTION', 'MEETING', 'meeting_a')).toEqual(['action_a']);
  expect(await of('ACTION', 'PERSON', 'person_b')).toEqual(['action_a']);
});

test('records tell who names them', async () => {
  await put(store, full);
  const users = async (kind: RecordKind, ids: readonly string[]) =>
    (await readUsers(store, kind, ids)).map((user) => user.id).sort();
  expect(await users('PERSON', ['person_a'])).toEqual(['action_a', 'attendance_a', 'meeting_a', 'seat_a', 'tenure_a']);
  expect(await users('ORGANISATION', ['organisation_a'])).toEqual([
    'attendance_a',
    'board_a',
    'post_a',
    'seat_a',
    'tenure_a',
  ]);
  expect(await users('ORGANISATION', ['organisation_set'])).toEqual(['organisation_a', 'seat_organisation']);
  expect(await users('BOARD', ['board_upper', 'board_later'])).toEqual(['board_a']);
  expect(await users('POST', ['post_a'])).toEqual(['seat_a', 'seat_post', 'tenure_a']);
  expect(await users('MEETING', ['meeting_a'])).toEqual(['action_a', 'attendance_a']);
  expect(await users('THEME', ['theme_wide'])).toEqual(['board_a', 'theme_a']);
  expect(await users('AREA', ['area_wide'])).toEqual(['area_a', 'board_a', 'organisation_a']);
  expect(await users('SOURCE', ['source_b'])).toEqual(['attendance_a', 'person_a', 'seat_a']);
  expect(await users('SEAT', ['seat_a'])).toEqual([]);
});

test('documents are deleted with their own ties, the rest stays', async () => {
  await put(store, full);
  await store.write((tx) => deleteDocuments(tx, new Map([['SEAT', idsOf(full, 'SEAT')]])));
  expect(await countRecords(store)).toMatchObject({ SEAT: 0, PERSON: 2, BOARD: 3 });
});

test('a whole landscape is deleted at once', async () => {
  await put(store, full);
  await store.write((tx) => deleteDocuments(tx, new Map(recordKinds.map((kind) => [kind, idsOf(full, kind)]))));
  expect(Object.values(await countRecords(store)).every((count) => count === 0)).toBe(true);
});

test('a record that others name is not deleted, and nothing else of that transaction is', async () => {
  await put(store, full);
  const ids = new Map<RecordKind, string[]>([
    ['ACTION', ['action_a']],
    ['BOARD', ['board_a']],
  ]);
  const work = store.write((tx) => deleteDocuments(tx, ids));
  await expect(work).rejects.toBeInstanceOf(Error);
  expect(await countRecords(store)).toMatchObject({ BOARD: 3, ACTION: 1 });
});

test('clearing leaves no record, and the revision goes on from where it was', async () => {
  const before = await store.write(raiseRevision);
  await put(store, full);
  await store.write(clearLandscape);
  expect(Object.values(await countRecords(store)).every((count) => count === 0)).toBe(true);
  expect(await readRevision(store)).toBe(before);
  await store.write((tx) => putDocuments(tx, full));
  expect((await countRecords(store)).SEAT).toBe(3);
});
