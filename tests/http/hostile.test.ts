import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const nested = (depth: number, inner = 'id') =>
  `{ boards { edges { node { ${'partOf { '.repeat(depth)}${inner}${' }'.repeat(depth)} } } } }`;
const send = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  api.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const documents: [what: string, query: string, code: string][] = [
  ['braces without end', '{'.repeat(3_000), 'BAD_INPUT'],
  ['brackets without end', `{ boards(where: ${'['.repeat(3_000)}) { totalCount } }`, 'TOO_COMPLEX'],
  ['a document of many words', `{ ${'a '.repeat(10_000)} }`, 'TOO_COMPLEX'],
  ['a page of a thousand million', '{ boards(first: 1000000000) { totalCount } }', 'BAD_INPUT'],
  ['a fragment within itself', 'query { ...A } fragment A on Query { ...A }', 'BAD_INPUT'],
  ['fragments within each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'BAD_INPUT'],
  ['two hundred levels', nested(200), 'TOO_COMPLEX'],
  ['twenty-one levels', nested(18), 'TOO_COMPLEX'],
  [
    'lists within lists',
    '{ boards(first: 100) { edges { node { people { boards { people { boards { id } } } } } } } }',
    'TOO_COMPLEX',
  ],
  [
    'many names for one field',
    `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: summary { boards }`).join(' ')} }`,
    'TOO_COMPLEX',
  ],
  ['nothing', '', 'BAD_INPUT'],
  ['control characters', '\u0000\u0001', 'BAD_INPUT'],
  ['a number that no Int holds', '{ boards(first: 99999999999999999999) { totalCount } }', 'BAD_INPUT'],
  ['a number beyond all', '{ network(minimumWeight: 1e999) { truncated } }', 'BAD_INPUT'],
];

test.for(documents)('%s', async ([, query, code]) => {
  const { errors, status } = await api.post(query);
  expect(status).toBeLessThan(500);
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set([code]));
  expect(JSON.stringify(errors)).not.toMatch(/\\n +at |node_modules|\.ts:/);
});

const variables: [what: string, given: Record<string, unknown>][] = [
  ['one is missing', {}],
  ['one is an object', { id: {} }],
  ['one is nested', { id: [[['x']]] }],
  ['an input has a field too many', { id: 'x', scope: JSON.parse('{"__proto__":{"asOf":"2019"}}') }],
];

test.for(variables)('variables of which %s are refused by name', async ([, given]) => {
  const query = 'query($id: ID!, $scope: Scope) { node(id: $id) { id } boards(scope: $scope) { totalCount } }';
  const { errors, status } = await api.post(query, given);
  expect(status).toBeLessThan(500);
  expect(errors).toMatchObject([{ message: expect.stringContaining('$'), extensions: { code: 'BAD_INPUT' } }]);
  expect((await api.post(query, { id: 'x', scope: { asOf: '2019' } })).errors).toEqual([]);
});

test('variables in an address are refused unless they are JSON', async () => {
  const get = (given: string) =>
    api.fetch(`/graphql?query=${encodeURIComponent('{ measures { id } }')}&variables=${encodeURIComponent(given)}`);
  expect((await get('{}')).status).toBe(200);
  const refused = await get('nope');
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
});

test('what stays within the limits is answered', async () => {
  expect((await api.post(nested(15))).errors).toEqual([]);
  expect((await api.post('{ node(id: "\\u0000") { id } }')).data).toEqual({ node: null });
  const aliases = Array.from({ length: 50 }, (_, i) => `a${i}: node(id: "${ids.forum}") { id }`).join(' ');
  expect((await api.post(`{ ${aliases} }`)).errors).toEqual([]);
});

test('a page of a hundred with its seats and their evidence is never too complex', async () => {
  const seats = `seats { role title board { name } person { name } organisation { name } post { name } onBehalfOf { name }
    spells { from to presumed } evidence { fact locator quote certainty about { id } source { title date url } } }`;
  for (const list of ['boards', 'people', 'organisations']) {
    expect(
      (await api.post(`{ ${list}(first: 100) { totalCount edges { node { id name ${seats} } } } }`)).errors,
    ).toEqual([]);
  }
});

test('introspection is answered whole', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { data, errors } = await api.post(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
  expect(errors).toEqual([]);
  expect(data).toHaveProperty('__schema');
});

const bodies: [what: string, body: string, headers?: Record<string, string>][] = [
  ['no JSON', '{'],
  ['an empty body', ''],
  ['null', 'null'],
  ['a number', '7'],
  ['a list', '[{"query":"{ measures { id } }"}]'],
  ['an unknown parameter', '{"query":"{ measures { id } }","nonsense":1}'],
  ['variables that are a list', '{"query":"{ measures { id } }","variables":[]}'],
  ['a query that is a number', '{"query":7}'],
  ['a body that is too large', JSON.stringify({ query: `{ measures { id } } # ${'x'.repeat(2 ** 20)}` })],
  ['another content type', '{ measures { id } }', { 'content-type': 'image/png' }],
];

test.for(bodies)('a body with %s is refused in words, below 500', async ([, body, headers]) => {
  const answer = await send(body, headers);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(await answer.text()).not.toMatch(/INTERNAL|node_modules/);
});

const large = 'x'.repeat(2 ** 21);
const larger: [what: string, isTooLarge: boolean, query: string][] = [
  [
    'which bring a file in',
    false,
    'mutation ($text: String!) { proposeImport(input: {name: "…", text: $text}) { id } }',
  ],
  [
    'which say so in a comment',
    true,
    'query ($id: ID!, $text: ID) { node(id: $id) { id } other: node(id: $text) { id } } # proposeImport',
  ],
  [
    'which ask for something besides',
    true,
    'mutation ($id: ID!, $text: String!) { proposeImport(input: {name: "…", text: $text}) { id } undoChange(id: $id) { id } }',
  ],
  [
    'of which another operation would',
    true,
    'query A($id: ID!, $text: ID) { node(id: $id) { id } } mutation B($text: String!) { proposeImport(input: {name: "…", text: $text}) { id } }',
  ],
];

test.for(larger)('two megabytes of variables %s: too large is %j', async ([, isTooLarge, asked]) => {
  const operation = asked.includes('query A') ? { operationName: 'A' } : {};
  const answer = await send(JSON.stringify({ query: asked, variables: { id: 'x', text: large }, ...operation }));
  expect(answer.status === 413).toBe(isTooLarge);
  expect(await answer.text()).toContain('BAD_INPUT');
});

test('a plain one, and one by GET, are answered; a change by GET is not', async () => {
  expect((await send('{"query":"{ measures { id } }"}')).status).toBe(200);
  const get = (query: string) =>
    api.fetch(`/graphql?query=${encodeURIComponent(query)}`, { headers: { accept: 'application/json' } });
  expect((await get('{ measures { id } }')).status).toBe(200);
  expect((await get('mutation { undoChange(id: "x") { id } }')).status).toBe(405);
});

const query = `/graphql?query=${encodeURIComponent('{ measures { id } }')}`;
type Init = Omit<RequestInit, 'headers'> & { headers?: Readonly<Record<string, string>> };
const bare: [status: number, path: string, init: Init, words: string][] = [
  [404, '/graphql/x', {}, '/graphql/x'],
  [404, '/health/x', {}, '/health/x'],
  [406, query, { headers: { accept: 'image/png' } }, 'image/png'],
  [415, '/graphql', { method: 'POST', body: 'x', headers: { 'content-type': 'image/png' } }, 'image/png'],
];

test.for(bare)(
  'a refusal by status %i at %s says why, in the language asked for',
  async ([status, path, init, words]) => {
    const [english, welsh] = await Promise.all(
      ['en', 'cy'].map((language) =>
        api.fetch(path, { ...init, headers: { ...init.headers, 'accept-language': language } }),
      ),
    );
    expect([english?.status, welsh?.status]).toEqual([status, status]);
    const told = await english?.json();
    const code = status === 404 ? 'NOT_FOUND' : 'BAD_INPUT';
    expect(told).toEqual({ error: { code, message: expect.stringContaining(words) } });
    expect(await welsh?.json()).not.toEqual(told);
  },
);
