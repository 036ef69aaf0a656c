// The minutes from which a part of the seed was written say, when they are read, what the seed says of them.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { proposalFor } from '../support/importing.ts';

const file = 'policing-partnership-board-2021-06-24.txt';
const source = '001_3289a33596f7b0c2.txt';
const folder = new URL('../../seed/wales/', import.meta.url);
const text = readFileSync(new URL(`../fixtures/minutes/${file}`, import.meta.url), 'utf8');
const { records } = await proposalFor({ [file]: text });

type Cells = Record<string, string>;
const seed = (table: string): Cells[] => parse<Cells>(readFileSync(new URL(`${table}.csv`, folder)), { columns: true });
const ofSource = (table: string): Cells[] =>
  seed(table).filter((row) => row.source === source && row.certainty === 'stated');
const fields = (kind: string): Cells[] =>
  records.filter((record) => record.kind === kind).map((record) => record.fields);
const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** The document writes one name otherwise than the seed does, which has it from elsewhere too. */
const spelt = (name: string): string => (name === 'Tracy Cooper' ? 'Tracey Cooper' : name);
const others = new Map(
  seed('organisations').flatMap(({ organisation = '', acronym = '', aliases = '' }) =>
    [organisation, acronym, ...aliases.split(';')]
      .filter((name) => name.trim() !== '')
      .map((name) => [name.trim().toLowerCase(), organisation] as const),
  ),
);

test('everybody, with the status', () => {
  const read = fields('ATTENDANCE').map(({ date, person = '', status }) => `${date} ${spelt(person)} ${status}`);
  const said = ofSource('attendance').map(({ date, person, status }) => `${date} ${person} ${status?.toUpperCase()}`);
  expect(unique(read)).toEqual(unique(said));
  expect(records.filter(({ action }) => action === 'REVIEW')).toEqual([]);
});

test('the organisation of everybody for whom the document names one', () => {
  const read = new Map(
    fields('ATTENDANCE').map(({ person = '', organisation = '' }) => [
      spelt(person),
      others.get(organisation.toLowerCase()) ?? organisation,
    ]),
  );
  const named = ofSource('attendance').filter(({ organisation }) => organisation !== '');
  expect(named.length).toBeGreaterThan(20);
  expect(
    named
      .filter(({ person = '', organisation }) => read.get(person) !== organisation)
      .map(({ person = '', organisation }) => [person, organisation, read.get(person)]),
  ).toEqual([]);
});

test('every action with its owners', () => {
  const read = fields('ACTION').map(({ number, text: words, owner }) => [number, words, owner]);
  const said = ofSource('actions').filter(({ owner }) => owner !== '');
  expect(read).toEqual(said.map(({ number, text: words, owner }) => [number, words, owner]));
});

test('the meeting, its chair, and those to come', () => {
  const read = fields('MEETING').toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const board = 'Policing Partnership Board for Wales';
  expect(read).toEqual([
    { board, date: '2021-06-24', place: 'Virtual meeting', chair: 'Mark Drakeford' },
    { board, date: '2021-09-23', start: '13:30', end: '15:30', planned: 'yes' },
    { board, date: '2021-12-02', start: '13:30', end: '15:30', planned: 'yes' },
  ]);
  const said = ofSource('meetings').filter((row) => row.board === board);
  for (const { date, start, end, chair } of said.filter(
    ({ planned, chair: who, place }) => planned === 'yes' || who !== '' || place !== '',
  ))
    expect(read).toContainEqual(
      expect.objectContaining({ date, ...(start && { start }), ...(end && { end }), ...(chair && { chair }) }),
    );
});
