import { describe, expect, it, test } from 'vitest';
import { blankRecord } from '../../server/domain/blankRecord.ts';
import { doubt } from '../../server/domain/doubt.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { problem, RefusedImport } from '../../server/domain/problem.ts';
import { term } from '../../server/domain/term.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { cautionsCy } from '../../server/wording/cautionsCy.ts';
import { cautionsEn } from '../../server/wording/cautionsEn.ts';
import { commandsCy } from '../../server/wording/commandsCy.ts';
import { commandsEn } from '../../server/wording/commandsEn.ts';
import { cy } from '../../server/wording/cy.ts';
import { doubtSentence } from '../../server/wording/doubtSentence.ts';
import { doubtsCy } from '../../server/wording/doubtsCy.ts';
import { doubtsEn } from '../../server/wording/doubtsEn.ts';
import { en } from '../../server/wording/en.ts';
import { findingsCy } from '../../server/wording/findingsCy.ts';
import { findingsEn } from '../../server/wording/findingsEn.ts';
import { languageOf } from '../../server/wording/language.ts';
import { matchReasonsCy } from '../../server/wording/matchReasonsCy.ts';
import { matchReasonsEn } from '../../server/wording/matchReasonsEn.ts';
import { meetingReasonsCy } from '../../server/wording/meetingReasonsCy.ts';
import { meetingReasonsEn } from '../../server/wording/meetingReasonsEn.ts';
import { phrase } from '../../server/wording/phrase.ts';
import { stepSentence } from '../../server/wording/planSentences.ts';
import { problemSentence } from '../../server/wording/problemSentence.ts';
import { problemsCy } from '../../server/wording/problemsCy.ts';
import { problemsEn } from '../../server/wording/problemsEn.ts';
import { qualityCy } from '../../server/wording/qualityCy.ts';
import { qualityEn } from '../../server/wording/qualityEn.ts';
import { reasonSentences } from '../../server/wording/reasonSentences.ts';
import { reasonsCy } from '../../server/wording/reasonsCy.ts';
import { reasonsEn } from '../../server/wording/reasonsEn.ts';
import { reportCy } from '../../server/wording/reportCy.ts';
import { reportEn } from '../../server/wording/reportEn.ts';
import { rolesCy } from '../../server/wording/rolesCy.ts';
import { rolesEn } from '../../server/wording/rolesEn.ts';
import { headline, sentence } from '../../server/wording/sentence.ts';
import { termIn } from '../../server/wording/termIn.ts';
import { termsCy } from '../../server/wording/termsCy.ts';
import { termsEn } from '../../server/wording/termsEn.ts';

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each([
  ['reasons', en, cy],
  ['problems', problemsEn, problemsCy],
  ['doubts', doubtsEn, doubtsCy],
  ['commands', commandsEn, commandsCy],
  ['verdicts', reasonsEn, reasonsCy],
  ['duplicated meetings', meetingReasonsEn, meetingReasonsCy],
  ['who is who', matchReasonsEn, matchReasonsCy],
  ['findings', findingsEn, findingsCy],
  ['cautions', cautionsEn, cautionsCy],
  ['roles', rolesEn, rolesCy],
  ['data quality', qualityEn, qualityCy],
  ['the paper for a board', reportEn, reportCy],
] as const)('the sentences of %s', (_, english, welsh) => {
  const pairs = Object.entries(english).map(
    ([name, text]) => [name, text, new Map(Object.entries(welsh)).get(name) ?? ''] as const,
  );

  it.each(pairs)('%s names the same values in both languages', (_name, inEnglish, inWelsh) => {
    expect(placeholders(inWelsh)).toEqual(placeholders(inEnglish));
    expect(inWelsh).not.toBe(inEnglish);
  });
});

describe('the terms', () => {
  it('name every field of every kind of record, and every kind', () => {
    const fields = recordKinds.flatMap((kind) => [kind, ...Object.keys(blankRecord(kind, ''))]);
    expect(fields.filter((field) => !Object.hasOwn(termsEn, field))).toEqual([]);
    expect(Object.keys(termsCy)).toEqual(Object.keys(termsEn));
  });

  it('are said in the words of the interface within a sentence', () => {
    const changes = `Ann, 12:00: ${[term('meetingsPerYear'), term('to')].join(', ')}`;
    const error = new BoardwalkError('CONFLICT', 'changedSinceSeen', { name: 'Aber Board', changes });
    expect(sentence(error, 'en')).toContain('(Ann, 12:00: Meetings a year, To)');
    expect(sentence(error, 'cy')).toContain('(Ann, 12:00: Cyfarfodydd y flwyddyn, Hyd)');
    expect(termIn('cy', 'deputy_for')).toBe('Dirprwy dros');
  });
});

it('of one that may be meant speaks of one', () => {
  const said = (count: number) => doubtSentence(doubt(null, 'candidates', { name: 'A. Sample', count }), 'en');
  expect([said(1), said(2)]).toEqual([expect.not.stringContaining('any of'), expect.stringContaining('any of 2')]);
});

describe('a sentence', () => {
  const error = new BoardwalkError('NOT_FOUND', 'noSuchChange', { id: 'change_1' });

  it('holds its values', () => {
    expect(sentence(error, 'en')).toBe(
      'There is no change with the id “change_1”. The import that made it printed its id.',
    );
    expect(sentence(error, 'cy')).toContain('change_1');
  });

  it('of a refused import names the first problems, fatal ones only', () => {
    const place = { file: 'list.csv', row: 3, field: 'from' };
    const fatal = problem(place, 'notADate', { value: '31/02/2021' });
    const refusal = new RefusedImport([
      problem({ ...place, field: null }, 'noRows', {}, 'WARNING'),
      ...Array(9).fill(fatal),
    ]);
    const said = sentence(refusal, 'en');
    expect(said).toContain('list.csv, row 3, column from: “31/02/2021” is not a date that exists.');
    expect(said.match(/31\/02/g)).toHaveLength(5);
    expect(said).not.toContain('no row below');
    expect(headline(refusal, 'en')).toBe('Nothing was written. Problems to be put right first: 9.');
  });

  it('says where a problem is in the language of the reader', () => {
    const found = problem({ file: 'list.csv', row: 3, field: 'from' }, 'notADate', { value: 'x' });
    expect(problemSentence(found, 'cy')).toMatch(/^list\.csv, rhes 3, colofn from: Nid yw/);
    const read = { format: 'seats', columns: 'person ← “Enw”, board = “Fforwm Aber”', missing: 'organisation / post' };
    const incomplete = problem({ file: 'list.csv', row: null, field: null }, 'mappingIncomplete', read);
    expect(problemSentence(incomplete, 'cy')).toMatch(
      /fel seddi \((?:unigolyn|person) ← “Enw”, bwrdd = “Fforwm Aber”\), .* sefydliad \/ swydd\./,
    );
  });
});

describe('a number in a sentence', () => {
  const refused = new BoardwalkError('BAD_INPUT', 'tooManyRecords', { records: 1_234_567, most: 90_000 });
  const place = { file: 'list.csv', row: null, field: null };

  it('has its thousands apart, in both languages', () => {
    expect(sentence(refused, 'en')).toContain(
      'make or change 1,234,567 records; the memory of this database holds about 90,000',
    );
    expect(sentence(refused, 'cy')).toContain(
      'newid 1,234,567 o gofnodion; mae cof y gronfa ddata hon yn dal tua 90,000',
    );
    expect(problemSentence(problem(place, 'openEnded', { count: 1987 }), 'en')).toContain('without a date: 1,987.');
    expect(phrase('notes', 'cy', { count: 1987 })).toBe('I’w nodi: 1,987');
    expect(phrase('notes', 'en', { count: 987 })).toBe('To note: 987');
  });

  it('keeps all of its digits', () => {
    const range = new BoardwalkError('BAD_INPUT', 'notInRange', {
      name: 'first',
      value: 1.000_25,
      least: 1,
      most: 100,
    });
    expect(sentence(range, 'en')).toBe('first is 1.00025; it must lie between 1 and 100.');
  });

  it('is as it stands where it says which', () => {
    const taken = new BoardwalkError('BAD_INPUT', 'portTaken', { host: '127.0.0.1', port: 4000, free: 4001 });
    expect(sentence(taken, 'en')).toContain(
      'Port 4000 of 127.0.0.1 is taken by another program. Port 4001 is free: PORT=4001',
    );
  });
});

describe('the language', () => {
  it.each([
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['cy_GB.UTF-8', 'cy'],
    ['cy, en;q=0.5', 'cy'],
    ['en-GB', 'en'],
    ['cyr', 'en'],
    [undefined, 'en'],
  ])('of %s is %s', (text, language) => expect(languageOf(text)).toBe(language));
});

test('a reason holds its figures, a share as a percentage', () => {
  const alike = { code: 'ALIKE', values: { shared: 8, either: 12 } } as const;
  const chance = { code: 'SIGNIFICANT', values: { sharedPeople: 12, expectedPeople: 1.66 } } as const;
  expect(reasonSentences([alike, chance], 'en')).toEqual([
    'They are nearly the same people: 8 of the 12 who sit on either sit on both.',
    'They share 12 people, where chance would give 1.7.',
  ]);
  expect(reasonSentences([alike], 'cy')[0]).toContain('o’r 12 o bobl');
  const people = { code: 'SAME_PEOPLE', values: { shared: 2, size: 3, containment: 2 / 3 } } as const;
  expect(reasonSentences([people], 'en')).toEqual(['People at both: 2 of the 3 at the smaller meeting (67%).']);
});

test.each([
  ['en', 'Merge Quay, Tide and Owain Group into Harbour.'],
  ['cy', 'Uno Quay, Tide ac Owain Group i mewn i Harbour.'],
] as const)('a step says what goes into what, names one after the other: %s', (language, said) => {
  const action = { kind: 'MERGE', absorb: ['Quay', 'Tide', 'Owain Group'], keep: 'Harbour' } as const;
  const how = { meetingsPerYear: null, minutesPerMeeting: null };
  expect(stepSentence({ ...action, ...how }, { nameOf: (id) => id, language })).toBe(said);
});
