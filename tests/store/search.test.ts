import { beforeEach, expect, test } from 'vitest';
import type { RecordKind } from '../../server/domain/vocabulary.ts';
import { search } from '../../server/store/search.ts';
import { storeForTests } from '../support/database.ts';
import { area, board, organisation, person, put, seat, theme } from './world.ts';

const store = await storeForTests();

beforeEach(() =>
  put(store, [
    person('person_alun', { name: 'Alun Michael', aliases: ['Commissioner Michael'] }),
    person('person_michaela', { name: 'Michaela Allen' }),
    person('person_sian', { name: 'Siân Ellis' }),
    person('person_obrien', { name: "Dara O'Brien" }),
    person('person_llewelyn', { name: 'Dafydd Llywelyn' }),
    board('board_ppb', {
      name: 'Policing Partnership Board for Wales',
      nameCy: 'Bwrdd Partneriaeth Plismona Cymru',
      acronym: 'PPBW',
    }),
    board('board_safer', { name: 'Safer Communities Programme Board' }),
    board('board_gwent', { name: 'Gwent Public Services Board', aliases: ['Safer Communities'] }),
    organisation('organisation_gwent', { name: 'Gwent Police', nameCy: 'Heddlu Gwent' }),
    theme('theme_violence', { name: 'Serious violence' }),
    area('area_rct', { name: 'Rhondda Cynon Taf' }),
    seat('seat_a', { board: 'board_ppb', person: 'person_alun' }),
  ]),
);

const found = async (text: string, kinds: RecordKind[] | null = null, first = 10) =>
  (await search(store, text, kinds, first)).map(({ id }) => id);

test.each([
  ['alun michael', 'person_alun', 'as it is written'],
  ['alun micheal', 'person_alun', 'misspelt'],
  ['micheal', 'person_alun', 'by a misspelt surname'],
  ['sian', 'person_sian', 'without its accent'],
  ['SIÂN', 'person_sian', 'in capitals'],
  ['elli', 'person_sian', 'unfinished'],
  ['obrien', 'person_obrien', 'without its apostrophe'],
  ['o’brien', 'person_obrien', 'with another apostrophe'],
  ['llewelyn', 'person_llewelyn', 'by another spelling'],
  ['ppbw', 'board_ppb', 'by its acronym'],
  ['bwrdd plismona', 'board_ppb', 'by words of its Welsh name'],
  ['heddlu', 'organisation_gwent', 'by the Welsh name'],
  ['commissioner michael', 'person_alun', 'by an alias'],
  ['serious violense', 'theme_violence', 'when it is a theme'],
  ['rhondda cynon', 'area_rct', 'when it is an area'],
])('%s finds %s first, %s', async (text, id) => {
  expect((await found(text))[0]).toBe(id);
});

test('a name comes before an alias of the same words, and is called exact', async () => {
  await put(store, [
    person('person_dara', { name: 'Dara' }),
    person('person_other', { name: 'Someone', aliases: ['Dara'] }),
  ]);
  const hits = await search(store, 'dara', null, 10);
  expect(hits.map(({ id }) => id)).toEqual(['person_dara', 'person_other', 'person_obrien']);
  expect(hits[0]).toMatchObject({ kind: 'PERSON', label: 'Dara', matched: 'Dara' });
  expect(hits[1]).toMatchObject({ label: 'Someone', matched: 'Dara' });
  for (const { score } of hits) expect(score > 0 && score <= 1).toBe(true);
});

test('a hit says which of its names matched', async () => {
  expect(await search(store, 'PPBW', null, 1)).toMatchObject([
    { matched: 'PPBW', label: 'Policing Partnership Board for Wales' },
  ]);
});

test('an acronym of three letters is not taken for a word that is nearly so', async () => {
  expect(await found('rtc')).toEqual([]);
  expect(await found('taf')).toEqual(['area_rct']);
  expect(await found('tef')).toEqual([]);
});

test('every word has to be there', async () => {
  expect(await found('alun')).toEqual(['person_alun']);
  expect(await found('alun gwent')).toEqual([]);
});

test('kinds narrow it, and so does the number asked for', async () => {
  expect(await found('gwent')).toEqual(['organisation_gwent', 'board_gwent']);
  expect(await found('gwent', ['BOARD'])).toEqual(['board_gwent']);
  expect(await found('gwent', ['SEAT', 'PERSON'])).toEqual([]);
  expect(await found('gwent', null, 1)).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['spaces', '   '],
  ['punctuation', '+-&|!(){}[]^"~*?:\\/'],
  ['a NUL character', '\0'],
  ['half a character', '\ud83d'],
  ['an open bracket', 'zzzz('],
  ['words of Lucene', 'AND OR NOT zzzz'],
  ['a field of Lucene', 'zzzz:zzzz'],
  ['a very long text', 'zzzz '.repeat(20_000)],
  ['a very long word', 'z'.repeat(100_000)],
])('%s finds nothing and breaks nothing', async (_, text) => {
  expect(await found(text)).toEqual([]);
});

test.each(['alun\0 michael', '"alun" (michael)', 'alun* && michael~', 'alun/michael'])(
  'what stands around the words of %j is left aside',
  async (text) => {
    expect((await found(text))[0]).toBe('person_alun');
  },
);
