import { expect, test } from 'vitest';
import type { Landscape } from '../../server/domain/landscape.ts';
import type { Reading } from '../../server/store/openStore.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { readLandscape } from '../../server/store/readLandscape.ts';
import { readNames } from '../../server/store/readNames.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import { seatTuples } from '../../server/store/seatTuple.ts';
import { storeForTests } from '../support/database.ts';
import { board, full, organisation, person, post, put, said, seat, source, sparse } from './world.ts';

const store = await storeForTests();

const lists = [
  'boards',
  'people',
  'organisations',
  'posts',
  'tenures',
  'seats',
  'meetings',
  'attendances',
  'themes',
  'areas',
] as const;
const kinds = {
  boards: 'BOARD',
  people: 'PERSON',
  organisations: 'ORGANISATION',
  posts: 'POST',
  tenures: 'TENURE',
  seats: 'SEAT',
  meetings: 'MEETING',
  attendances: 'ATTENDANCE',
  themes: 'THEME',
  areas: 'AREA',
} as const;
const inOrder = (records: Iterable<{ id: string }>) => [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

test.each(lists)('the landscape holds the %s as they were put', async (list) => {
  const documents = [...full, ...sparse];
  await put(store, documents);
  const landscape: Landscape = await readLandscape(store);
  const wanted = documents
    .filter(({ kind }) => kind === kinds[list])
    .map(({ record: { evidence: _, ...record } }) => record);
  expect(inOrder(landscape[list])).toMatchObject(inOrder(wanted));
  expect(landscape[list]).toHaveLength(wanted.length);
});

test('what its evidence amounts to stands beside a record', async () => {
  await put(store, [
    source('source_old', { date: '2019-06' }),
    source('source_new', { date: '2021' }),
    source('source_undated'),
    person('person_a'),
    board('board_a', {
      evidence: [
        said('source_new', { fact: 'purpose' }),
        said('source_old', { fact: 'tier', certainty: 'INFERRED' }),
        said('source_old', { fact: 'purpose', certainty: 'INFERRED' }),
        said('source_undated', { certainty: 'INFERRED' }),
      ],
    }),
    seat('seat_a', { board: 'board_a', person: 'person_a', evidence: [said('source_old', { certainty: 'INFERRED' })] }),
    seat('seat_b', { board: 'board_a', person: 'person_a' }),
  ]);
  const { boards, seats } = await readLandscape(store);
  expect(boards).toMatchObject([{ certainty: 'STATED', sourceDates: ['2019-06', '2021'], inferredFacts: ['tier'] }]);
  expect(inOrder(seats)).toMatchObject([
    { certainty: 'INFERRED', sourceDates: ['2019-06'], inferredFacts: [] },
    { certainty: 'INFERRED', sourceDates: [], inferredFacts: [] },
  ]);
  expect([...seats][0]).not.toHaveProperty('evidence');
});

test('an empty database has an empty landscape', async () => {
  const { revision, ...rest } = await readLandscape(store);
  expect(revision).toBeGreaterThanOrEqual(0);
  expect(Object.values(rest).every((records) => records.length === 0)).toBe(true);
});

test('a write between two of its statements makes it read again', async () => {
  await put(store, [person('person_a')]);
  let writes = 0;
  const disturbed: Reading = {
    ...store,
    stream: async (file, parameters, row, into) => {
      if (file === 'read/landscape-seats' && writes++ === 0) {
        await store.write(async (tx) => {
          await raiseRevision(tx);
          await putDocuments(tx, [person('person_b')]);
        });
      }
      return store.stream(file, parameters, row, into);
    },
  };
  const landscape = await readLandscape(disturbed);
  expect(landscape.people.map(({ id }) => id).sort()).toEqual(['person_a', 'person_b']);
  expect(writes).toBe(2);
});

test('within a writing transaction, what it wrote is read', async () => {
  const landscape = await store.write(async (tx) => {
    await putDocuments(tx, [person('person_a')]);
    return readLandscape(tx);
  });
  expect(landscape.people).toMatchObject([{ id: 'person_a' }]);
});

test('names are read with what tells namesakes apart', async () => {
  await put(store, [
    source('source_a', { key: '003', title: 'Minutes' }),
    organisation('organisation_a', { nameCy: 'Heddlu', acronym: 'GP', aliases: ['Police'] }),
    post('post_a', { name: 'Chief', aliases: ['Head'], organisation: 'organisation_a' }),
    person('person_a', { name: 'Ann', aliases: ['A.'] }),
  ]);
  const none = { absorbed: [], nameCy: null, acronym: null, aliases: [], organisation: null, key: null };
  expect(await readNames(store, 'SOURCE')).toEqual([{ ...none, id: 'source_a', name: 'Minutes', key: '003' }]);
  expect(await readNames(store, 'POST')).toEqual([
    { ...none, id: 'post_a', name: 'Chief', aliases: ['Head'], organisation: 'organisation_a' },
  ]);
  expect(await readNames(store, 'ORGANISATION')).toMatchObject([
    { nameCy: 'Heddlu', acronym: 'GP', aliases: ['Police'] },
  ]);
  expect(await readNames(store, 'PERSON')).toEqual([{ ...none, id: 'person_a', name: 'Ann', aliases: ['A.'] }]);
  expect(await readNames(store, 'BOARD')).toEqual([]);
});

test('a seat of another shape is refused, whichever part of it is wrong', () => {
  const good: unknown[] = [
    'seat_a',
    null,
    'MEMBER',
    'Chair',
    '2019',
    null,
    ['2020-01'],
    false,
    [['HOLDS', 'Person', 'person_a']],
    [],
  ];
  const said = ['STATED', null, '2019'];
  expect(seatTuples.safeParse([good, good.with(9, [said])]).success).toBe(true);
  const wrong: [place: number, value: unknown][] = [
    [0, null],
    [1, 2019],
    [2, 'GUEST'],
    [3, 1],
    [4, 2019],
    [5, true],
    [6, '2020-01'],
    [6, [2020]],
    [7, 'no'],
    [8, [['HOLDS', 'Person']]],
    [8, [['HOLDS', 'Person', 1]]],
    [9, [['MAYBE', null, null]]],
  ];
  for (const [place, value] of wrong) expect(seatTuples.safeParse([good.with(place, value)]).success).toBe(false);
  expect(seatTuples.safeParse([good.slice(1)]).success).toBe(false);
});
