// A small landscape with a record of every kind, every field and tie filled; and one with nothing filled that may be empty.
import type { Document, Documented, Evidence } from '../../server/domain/evidence.ts';
import type { Id, RecordOf } from '../../server/domain/records.ts';
import type { RecordKind } from '../../server/domain/vocabulary.ts';
import type { Store } from '../../server/store/openStore.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { documentOf } from '../support/documentOf.ts';

const checked = { lastChecked: '2024-02-29' };

export const said = (source: Id, more: Partial<Evidence> = {}): Evidence => ({
  source,
  fact: null,
  locator: null,
  quote: null,
  certainty: 'STATED',
  ...more,
});

type More<K extends RecordKind> = Partial<Documented<RecordOf[K]>>;

export const source = (id: Id, more: More<'SOURCE'> = {}): Document =>
  documentOf('SOURCE', id, { key: id, title: `Title of ${id}`, ...more });
export const area = (id: Id, more: More<'AREA'> = {}): Document => documentOf('AREA', id, { name: id, ...more });
export const theme = (id: Id, more: More<'THEME'> = {}): Document => documentOf('THEME', id, { name: id, ...more });
export const person = (id: Id, more: More<'PERSON'> = {}): Document =>
  documentOf('PERSON', id, { name: id, sortName: id, ...more });
export const organisation = (id: Id, more: More<'ORGANISATION'> = {}): Document =>
  documentOf('ORGANISATION', id, { name: id, ...more });
export const post = (id: Id, more: More<'POST'> = {}): Document => documentOf('POST', id, { name: id, ...more });
export const board = (id: Id, more: More<'BOARD'> = {}): Document => documentOf('BOARD', id, { name: id, ...more });
export const seat = (id: Id, more: More<'SEAT'> & { board: Id }): Document => documentOf('SEAT', id, more);
export const tenure = (id: Id, more: More<'TENURE'> & { person: Id }): Document => documentOf('TENURE', id, more);
export const meeting = (id: Id, more: More<'MEETING'> & { board: Id }): Document =>
  documentOf('MEETING', id, { date: '2021-06-24', ...more });
export const attendance = (id: Id, more: More<'ATTENDANCE'> & { meeting: Id; person: Id }): Document =>
  documentOf('ATTENDANCE', id, more);
export const action = (id: Id, more: More<'ACTION'> & { meeting: Id }): Document =>
  documentOf('ACTION', id, { text: `Text of ${id}`, ...more });

/** Every field and every tie of every kind, lists in an order that is not that of their ids. */
export const full: readonly Document[] = [
  source('source_b', { ...checked, title: 'Minutes', date: '2021-06-24', url: 'https://example.org/minutes' }),
  source('source_a', { date: '2019' }),
  area('area_wide'),
  area('area_other'),
  area('area_a', {
    ...checked,
    nameCy: 'Ardal',
    code: 'W06000015',
    kind: 'council area',
    within: ['area_wide', 'area_other'],
  }),
  theme('theme_wide'),
  theme('theme_a', { ...checked, nameCy: 'Trais', broader: 'theme_wide' }),
  organisation('organisation_body'),
  organisation('organisation_set', { kind: 'collective' }),
  organisation('organisation_all', { kind: 'collective' }),
  organisation('organisation_a', {
    ...checked,
    name: 'Community Safety Unit',
    nameCy: 'Uned Diogelwch',
    acronym: 'CSU',
    aliases: ['Safety', 'Community unit'],
    kind: 'team',
    unit: true,
    partOf: 'organisation_body',
    memberOf: ['organisation_set', 'organisation_all'],
    areas: ['area_wide', 'area_a'],
  }),
  person('person_b', { name: 'Bethan Jones' }),
  person('person_a', {
    ...checked,
    name: 'Alun Michael',
    sortName: 'Michael, Alun',
    honorific: 'Rt Hon',
    aliases: ['Mr Michael', 'Commissioner Michael'],
    evidence: [
      said('source_b', { fact: 'honorific', locator: 'l. 9', quote: 'Rt Hon Alun Michael' }),
      said('source_a', { fact: 'aliases', certainty: 'INFERRED' }),
      said('source_b'),
    ],
  }),
  post('post_a', { ...checked, name: 'Commissioner', aliases: ['PCC'], organisation: 'organisation_a' }),
  board('board_upper'),
  board('board_later'),
  board('board_a', {
    ...checked,
    name: 'Policing Partnership Board',
    nameCy: 'Bwrdd Partneriaeth Plismona',
    acronym: 'PPB',
    aliases: ['Partnership Board'],
    kind: 'board',
    tier: 'NATIONAL',
    status: 'active',
    statutoryBasis: 'none',
    purpose: 'To bring together',
    meetingsPerYear: 4,
    minutesPerMeeting: 90.5,
    from: '2018',
    to: '2024-02',
    areas: ['area_wide', 'area_a'],
    themes: ['theme_wide', 'theme_a'],
    partOf: 'board_upper',
    reportsTo: ['board_upper', 'board_later'],
    succeededBy: ['board_later', 'board_upper'],
    mayBeSameAs: ['board_later'],
    sameBodyAs: 'organisation_a',
    evidence: [said('source_a', { fact: 'themes:theme_a', certainty: 'INFERRED' })],
  }),
  tenure('tenure_a', {
    ...checked,
    person: 'person_a',
    post: 'post_a',
    organisation: 'organisation_a',
    from: '2012-11',
    to: '2024-05-09',
    seen: ['2021-06-24', '2019'],
    planned: true,
  }),
  seat('seat_a', {
    ...checked,
    board: 'board_a',
    person: 'person_a',
    post: 'post_a',
    onBehalfOf: 'organisation_a',
    role: 'CO_CHAIR',
    title: 'Co-Chair',
    from: '2018',
    to: '2024-02-01',
    seen: ['2021-06-24', '2019-06'],
    planned: true,
    evidence: [
      said('source_b', { locator: 'l. 12', quote: 'in the chair' }),
      said('source_a', { certainty: 'INFERRED' }),
    ],
  }),
  seat('seat_post', { board: 'board_a', post: 'post_a' }),
  seat('seat_organisation', { board: 'board_a', organisation: 'organisation_set' }),
  meeting('meeting_a', {
    ...checked,
    board: 'board_a',
    title: 'Ninth meeting',
    date: '2021-06-24',
    start: '13:30',
    end: '16:00',
    place: 'Town Hall',
    chair: 'person_a',
    planned: true,
  }),
  attendance('attendance_a', {
    ...checked,
    meeting: 'meeting_a',
    person: 'person_b',
    onBehalfOf: 'organisation_a',
    deputyFor: 'person_a',
    status: 'IN_ATTENDANCE',
    evidence: [said('source_b', { locator: 'l. 20' })],
  }),
  action('action_a', {
    ...checked,
    meeting: 'meeting_a',
    number: '3',
    text: 'Write the terms of reference down, and bring them to the next meeting of the board',
    owners: ['person_b', 'person_a'],
    due: '2021-09',
  }),
];

/** One of each kind with nothing but what it must have. */
export const sparse: readonly Document[] = [
  source('source_x'),
  area('area_x'),
  theme('theme_x'),
  organisation('organisation_x'),
  person('person_x'),
  post('post_x'),
  board('board_x'),
  tenure('tenure_x', { person: 'person_x', organisation: 'organisation_x' }),
  seat('seat_x', { board: 'board_x', person: 'person_x' }),
  meeting('meeting_x', { board: 'board_x' }),
  attendance('attendance_x', { meeting: 'meeting_x', person: 'person_x' }),
  action('action_x', { meeting: 'meeting_x' }),
];

/** The records of `full` that end in `_a`, with nothing but what they must have. */
export const sparseTwins: readonly Document[] = JSON.parse(JSON.stringify(sparse).replaceAll('_x"', '_a"'));

export const put = (store: Store, documents: readonly Document[]): Promise<void> =>
  store.write((tx) => putDocuments(tx, documents));

export const idsOf = (documents: readonly Document[], kind: RecordKind): Id[] =>
  documents.filter((document) => document.kind === kind).map(({ record }) => record.id);
