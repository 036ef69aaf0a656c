import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests, apiOf } from '../support/api.ts';

const api = await apiForTests(harbour);
const codes = async (query: string, variables: object = {}) =>
  (await api.post(query, { ...variables })).errors.map(({ extensions }) => extensions.code);

/** What is refused, with its code, and beside it what differs in that one thing and is answered. */
const refused: [code: string, wrong: string, right: string][] = [
  ['BAD_INPUT', '{ boards(first: 0) { totalCount } }', '{ boards(first: 1) { totalCount } }'],
  [
    'BAD_INPUT',
    '{ boards(scope: { asOf: "2021-02-31" }) { totalCount } }',
    '{ boards(scope: { asOf: "2021-02-28" }) { totalCount } }',
  ],
  [
    'BAD_INPUT',
    '{ boards(scope: { asOf: 2021 }) { totalCount } }',
    '{ boards(scope: { asOf: "2021" }) { totalCount } }',
  ],
  [
    'BAD_INPUT',
    '{ boards(scope: { asOf: "2021", from: "2020" }) { totalCount } }',
    '{ boards(scope: { to: "2021", from: "2020" }) { totalCount } }',
  ],
  [
    'BAD_INPUT',
    '{ boards(scope: { from: "2021", to: "2020" }) { totalCount } }',
    '{ boards(scope: { from: "2021", to: "2021-01" }) { totalCount } }',
  ],
  [
    'BAD_INPUT',
    '{ boards(scope: { presumeMonths: -1 }) { totalCount } }',
    '{ boards(scope: { presumeMonths: 0 }) { totalCount } }',
  ],
  [
    'BAD_INPUT',
    '{ boards(scope: { tiers: [VILLAGE] }) { totalCount } }',
    '{ boards(scope: { tiers: [LOCAL] }) { totalCount } }',
  ],
  [
    'NOT_FOUND',
    '{ boards(scope: { areas: ["area_x"] }) { totalCount } }',
    `{ boards(scope: { areas: ["${ids.north}"] }) { totalCount } }`,
  ],
  [
    'NOT_FOUND',
    '{ boards(scope: { themes: ["theme_x"] }) { totalCount } }',
    `{ boards(scope: { themes: ["${ids.healthTheme}"] }) { totalCount } }`,
  ],
  [
    'NOT_FOUND',
    '{ overlaps(where: { board: "x" }) { totalCount } }',
    `{ overlaps(where: { board: "${ids.forum}" }) { totalCount } }`,
  ],
  [
    'NOT_FOUND',
    '{ overlaps(where: { person: "x" }) { totalCount } }',
    `{ overlaps(where: { person: "${ids.ann}" }) { totalCount } }`,
  ],
  [
    'BAD_INPUT',
    '{ overlaps(where: { sharedPeople: -1 }) { totalCount } }',
    '{ overlaps(where: { sharedPeople: 1 }) { totalCount } }',
  ],
  [
    'NOT_FOUND',
    `{ overlap(a: "x", b: "${ids.forum}") { jaccard } }`,
    `{ overlap(a: "${ids.safety}", b: "${ids.forum}") { jaccard } }`,
  ],
  [
    'BAD_INPUT',
    `{ overlap(a: "${ids.forum}", b: "${ids.forum}") { jaccard } }`,
    `{ overlap(a: "${ids.forum}", b: "${ids.circle}") { jaccard } }`,
  ],
  [
    'NOT_FOUND',
    `{ path(from: "x", to: "${ids.forum}") { length } }`,
    `{ path(from: "${ids.ann}", to: "${ids.forum}") { length } }`,
  ],
  ['NOT_FOUND', '{ network(around: "x") { truncated } }', `{ network(around: "${ids.forum}") { truncated } }`],
  ['BAD_INPUT', '{ network(limit: 0) { truncated } }', '{ network(limit: 1) { truncated } }'],
  ['BAD_INPUT', '{ network(limit: 5001) { truncated } }', '{ network(limit: 5000) { truncated } }'],
  [
    'BAD_INPUT',
    `{ network(around: "${ids.forum}", steps: 6) { truncated } }`,
    `{ network(around: "${ids.forum}", steps: 5) { truncated } }`,
  ],
  ['BAD_INPUT', '{ search(text: " ") { label } }', '{ search(text: "a") { label } }'],
  ['BAD_INPUT', '{ search(text: "a", first: 51) { label } }', '{ search(text: "a", first: 50) { label } }'],
  [
    'NOT_FOUND',
    `{ node(id: "${ids.forum}") { ... on Board { measure(id: "jaccard") } } }`,
    `{ node(id: "${ids.forum}") { ... on Board { measure(id: "peopleCount") } } }`,
  ],
  ['BAD_INPUT', '{ boards { nonsense } }', '{ boards { totalCount } }'],
  ['BAD_INPUT', '{ boards { totalCount }', '{ boards { totalCount } }'],
  [
    'BAD_INPUT',
    'query A { boards { totalCount } } query B { boards { totalCount } }',
    'query A { boards { totalCount } }',
  ],
];

test.for(refused)('%s: %s', async ([code, wrong, right]) => {
  const { errors, status } = await api.post(wrong);
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code }]);
  expect(errors[0]?.message.length).toBeGreaterThan(20);
  expect(status).toBeLessThan(500);
  expect(await codes(right)).toEqual([]);
});

test('a date in a variable is checked like one in the text', async () => {
  const query = 'query($asOf: PartialDate) { boards(scope: { asOf: $asOf }) { totalCount } }';
  const { errors } = await api.post(query, { asOf: '31/02/2021' });
  expect(errors).toMatchObject([{ message: expect.stringContaining('31/02/2021'), extensions: { code: 'BAD_INPUT' } }]);
  expect(await codes(query, { asOf: '2021-02-28' })).toEqual([]);
});

test('errors speak the language of the request', async () => {
  const query = '{ boards(first: 0) { totalCount } }';
  const [english, welsh] = [await api.post(query), await api.post(query, {}, { 'accept-language': 'cy-GB,en;q=0.5' })];
  expect(english.errors[0]?.message).toBe('first is 0; it must lie between 1 and 100.');
  expect(welsh.errors[0]?.message).toBe('Gwerth first yw 0; rhaid iddo fod rhwng 1 a 100.');
});

test('a fault of ours shows an id, which the log has with its cause', async () => {
  const broken = apiOfBrokenStore();
  const { errors, status } = await broken.post('{ boards { totalCount } }');
  expect(status).toBe(500);
  expect(errors).toMatchObject([{ message: expect.not.stringContaining('pipe'), extensions: { code: 'INTERNAL' } }]);
  const id = /under (\w+)\./.exec(errors[0]?.message ?? '')?.[1];
  const line = broken.logged.find((each) => each.includes(String(id)));
  expect(line).toContain('a pipe burst');
});

function apiOfBrokenStore() {
  return apiOf({ ...api.store, rows: () => Promise.reject(new Error('a pipe burst')) });
}
