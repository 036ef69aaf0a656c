// What was read of a document, held beside its lines; what is asked, what is decided, what a commit would change.
import { describe, expect, it } from 'vitest';
import {
  countUndecided,
  type ImportRecord,
  itemsOf,
  likelyAnswers,
  lineOf,
  questionsOf,
  standingOf,
  undecidedOf,
} from '../../../client/views/data/check/items.ts';
import { chosenOf, type ImportTable, mappingOf, missing } from '../../../client/views/data/check/mapping.ts';
import { spansOf } from '../../../client/views/data/check/spans.ts';
import { willChange } from '../../../client/views/data/check/willChange.ts';
import { likelyText } from '../../../client/views/data/likelyText.ts';

const bare: ImportRecord = {
  key: 'person_1',
  kind: 'PERSON',
  label: 'Ann Sample',
  fields: {},
  action: 'CREATE',
  certainty: 'STATED',
  locator: 'minutes.txt l. 1',
  row: 1,
  lines: [1],
  quote: null,
  question: null,
  doubts: [],
  match: null,
  candidates: [],
};
const record = (parts: Partial<ImportRecord>): ImportRecord => ({ ...bare, ...parts });
const marked = (line: string, fields: ImportRecord['fields'], kind: ImportRecord['kind'] = 'ATTENDANCE'): string[] =>
  spansOf(line, [record({ kind, fields })]).map((span) => `${span.kind}: ${line.slice(span.from, span.to)}`);

describe('what is marked in a line', () => {
  it('is what was read, in its order', () => {
    expect(
      marked('Rhodri Placeholder, Probation Exampleton, for Tudur Marramsby', {
        person: 'Rhodri Placeholder',
        organisation: 'Probation Exampleton',
        deputy_for: 'Tudur Marramsby',
      }),
    ).toEqual(['person: Rhodri Placeholder', 'organisation: Probation Exampleton', 'person: Tudur Marramsby']);
  });

  it.each([
    ['Supt C. Tidewell (Chair), Aber Police', 'Carys Tidewell', 'Supt C. Tidewell'],
    ['Apologies from Mr ap Sample and others', 'Dafydd ap Sample', 'Mr ap Sample'],
    ['Siân O’Sample', 'Sian O’Sample', 'Siân O’Sample'],
    ['Tidewell, C.', 'Carys Tidewell', 'Tidewell'],
  ])('%s: somebody written in another way, with titles and initials', (line, person, words) => {
    expect(marked(line, { person })).toEqual([`person: ${words}`]);
  });

  it.each([
    ['Minutes of the meeting held on Thursday 11 June 2026, 10:00', 'Thursday 11 June 2026'],
    ['Cofnodion y cyfarfod ar 11 Mehefin 2026', '11 Mehefin 2026'],
    ['Held 11/06/2026 in Aber', '11/06/2026'],
    ['Date: 2026-06-11', '2026-06-11'],
    ['The 11th of June', 'The 11th of June'],
  ])('%s: a date in its own words', (line, words) => {
    expect(marked(line, { date: '2026-06-11' }, 'MEETING')).toEqual([`date: ${words}`]);
  });

  it('is nothing where the line says none of it, and no other day', () => {
    expect(marked('12 June 2026, Samplesborough', { date: '2026-06-11', person: 'Ann Sample' })).toEqual([]);
  });

  it('is the whole of an action', () => {
    const line = '  Action: A Sample to write.';
    expect(spansOf(line, [record({ kind: 'ACTION', fields: { owner: 'A Sample' } })])).toMatchObject([
      { from: 2, to: line.length, kind: 'action' },
    ]);
  });
});

const match = (candidate: string, score: number): ImportRecord['candidates'][number] => ({
  candidate,
  score,
  reasons: [],
  record: null,
});
const half = record({
  key: 'person_2',
  label: 'C Tidewell',
  action: 'REVIEW',
  question: 'person_2',
  candidates: [match('person_9', 0.93), match('person_8', 0.4)],
});
const there = record({
  key: 'attendance_2',
  kind: 'ATTENDANCE',
  action: 'REVIEW',
  question: 'person_2',
  fields: { person: 'C Tidewell' },
});
const known = record({ key: 'person_3', label: 'Ann Sample', action: 'LINK' });
const sat = record({ key: 'attendance_3', kind: 'ATTENDANCE', fields: { person: 'Ann Sample' } });
const all = [half, there, known, sat];

describe('a row of what was read', () => {
  it('is decided with whom it names', () => {
    expect(itemsOf([there, sat], all).map(({ about }) => about.key)).toEqual(['person_2', 'person_3']);
  });

  it('stands as it was decided, else as it was proposed', () => {
    const [asked, matched] = itemsOf([there, sat], all);
    const standings = (decided: Record<string, string>) =>
      [asked, matched].map((item) => item && standingOf(item, decided));
    expect(standings({})).toEqual(['asked', 'matched']);
    expect(standings({ person_2: 'person_9', person_3: 'LEAVE' })).toEqual(['chosen', 'left']);
    expect(standings({ person_2: 'NEW' })).toEqual(['new', 'matched']);
  });
});

describe('what is asked', () => {
  it('is asked once of all records that ask the same', () => {
    expect(questionsOf([half, there]).map(({ key }) => key)).toEqual(['person_2']);
    expect(undecidedOf([half, there], { person_2: 'NEW' })).toEqual([]);
  });

  it('counts as open as long as it has not come yet', () => {
    expect(countUndecided(1_200, [half, there], {})).toBe(1_200);
    expect(countUndecided(1_200, [half, there], { person_2: 'NEW' })).toBe(1_199);
    expect(countUndecided(1, [half, there], { person_2: 'NEW' })).toBe(0);
    expect(countUndecided(0, [half, there], {})).toBe(1);
  });

  it('may be accepted from a score on, and no lower', () => {
    expect(likelyAnswers([half, there], {}, 0.9)).toEqual({ person_2: 'person_9' });
    expect(likelyAnswers([half, there], {}, 0.95)).toEqual({});
    expect(likelyAnswers([half, there], { person_2: 'LEAVE' }, 0.9)).toEqual({});
    // Two that are as likely are namesakes: somebody must say which.
    const rivals = [match('person_9', 0.93), match('person_8', 0.92)];
    expect(likelyAnswers([{ ...half, candidates: rivals }], {}, 0.9)).toEqual({});
  });
});

it('is asked at the line of who was there, wherever the name fell first', () => {
  const chair = { ...half, row: 2 };
  expect(lineOf(chair, [chair, { ...there, row: 5 }])).toBe(5);
  expect(lineOf(chair, [chair])).toBe(2);
});

it('is never said to be certain', () => {
  expect([0.9999, 0.9966, 0.99, 0.934].map(likelyText)).toEqual(['99.9%', '99.6%', '99%', '93%']);
});

describe('what a commit would change', () => {
  const counts = [
    { kind: 'PERSON', action: 'REVIEW', count: 1 },
    { kind: 'ATTENDANCE', action: 'REVIEW', count: 1 },
    { kind: 'PERSON', action: 'LINK', count: 1 },
    { kind: 'ATTENDANCE', action: 'CREATE', count: 1 },
  ] as const;
  const changes = (decided: Record<string, string>) => Object.fromEntries(willChange(counts, all, decided));

  it('grows with what is decided, and shrinks with what is left out', () => {
    expect(changes({})).toEqual({ ATTENDANCE: 1 });
    expect(changes({ person_2: 'person_9' })).toEqual({ ATTENDANCE: 2 });
    expect(changes({ person_2: 'NEW' })).toEqual({ PERSON: 1, ATTENDANCE: 2 });
    expect(changes({ person_2: 'LEAVE', attendance_3: 'LEAVE' })).toEqual({});
  });
});

describe('how a table is read', () => {
  const column = (heading: string, filled: string | null): ImportTable['columns'][number] => ({
    heading,
    column: filled,
    suggested: filled,
    sample: [],
  });
  const table: ImportTable = {
    name: null,
    format: 'seats',
    by: 'SUGGESTED',
    isRead: true,
    fixed: {},
    examples: [],
    columns: [column('First name', 'person'), column('Surname', 'person'), column('Phone', null)],
  };
  const seats = { name: 'seats', columns: [], required: ['board'], oneOf: ['person', 'organisation'] };

  it('lacks what every row needs and no heading fills, unless it is said of every row', () => {
    const chosen = chosenOf(table);
    expect(missing(chosen, seats)).toEqual(['board']);
    expect(missing({ ...chosen, columns: [null, null, null] }, seats)).toEqual(['board', 'person', 'organisation']);
    expect(missing({ ...chosen, fixed: { board: 'Aber Board' } }, seats)).toEqual([]);
  });

  it('puts headings of one column together, in their order, and leaves out the rest', () => {
    expect(mappingOf(table, { ...chosenOf(table), fixed: { board: 'Aber Board', role: ' ' } })).toEqual({
      format: 'seats',
      columns: [{ column: 'person', headings: ['First name', 'Surname'] }],
      fixed: [{ column: 'board', value: 'Aber Board' }],
    });
  });
});
