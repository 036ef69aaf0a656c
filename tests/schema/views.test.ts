import { expect, test } from 'vitest';
import { resetLandscape } from '../../server/changes/resetLandscape.ts';
import { apiOf } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
const api = apiOf(store);
const save = `mutation($name: String!, $address: String!, $places: [SavedPlaceInput!]!, $by: String = "Ann") {
  saveView(name: $name, address: $address, places: $places, by: $by) { id name savedAt }
}`;
const list = '{ views { id name address savedBy places { id x y } } }';
const places = [
  { id: 'board_1', x: 10.4, y: -20 },
  { id: 'group:area:2', x: 0, y: 1e6 },
];
const quay = { name: ' The quay, “by law” ', address: '?of=reporting&off=none', places };

async function saved(over: object = {}): Promise<{ id: string; name: string }> {
  const { saveView } = (await api.ask(save, { ...quay, ...over })) as { saveView: { id: string; name: string } };
  return saveView;
}
async function refusal(query: string, variables: object, headers = {}): Promise<[string | undefined, string]> {
  const { errors } = await api.post(query, { ...variables }, headers);
  return [errors[0]?.extensions.code, errors[0]?.message ?? ''];
}

test('a view is kept with its places under its name, opened by its id, and taken away', async () => {
  expect(await api.ask(list)).toEqual({ views: [] });
  const { id, name } = await saved();
  expect(name).toBe('The quay, “by law”');
  const kept = {
    id,
    name,
    address: quay.address,
    savedBy: 'Ann',
    places: [
      { id: 'board_1', x: 10, y: -20 },
      { id: 'group:area:2', x: 0, y: 1e6 },
    ],
  };
  await saved({ name: 'Another' });
  expect(await api.ask(list)).toMatchObject({ views: [{ name: 'Another' }, kept] });
  expect(await api.ask('query($id: ID!) { view(id: $id) { name savedBy } }', { id })).toEqual({
    view: { name, savedBy: 'Ann' },
  });
  expect(await api.ask('mutation($id: ID!) { deleteView(id: $id) }', { id })).toEqual({ deleteView: id });
  expect(await api.ask(list)).toMatchObject({ views: [{ name: 'Another' }] });
});

test('saving raises no revision and is not in the log: the landscape stays as it is', async () => {
  const before = await api.ask('{ changes { totalCount } summary { lastChange } }');
  const [{ revision }] = await revisions();
  await saved();
  expect(await revisions()).toEqual([{ revision }]);
  expect(await api.ask('{ changes { totalCount } summary { lastChange } }')).toEqual(before);
});

test('a name is taken once, whatever its case; taken away and saved again it has the same link', async () => {
  const { id } = await saved();
  const [code, sentence] = await refusal(save, { ...quay, name: 'THE QUAY, “by law”' });
  expect(code).toBe('CONFLICT');
  expect(sentence).toContain('THE QUAY, “by law”');
  await api.ask('mutation($id: ID!) { deleteView(id: $id) }', { id });
  expect((await saved()).id).toBe(id);
});

test.each([
  ['no name', { name: '   ' }, /1 to 80 characters/],
  ['a name without letters', { name: '…' }, /with a letter or a figure/],
  ['a name of two lines', { name: 'one\ntwo' }, /on one line/],
  ['a long name', { name: 'a'.repeat(81) }, /1 to 80 characters/],
  ['an address of another page', { address: 'https://elsewhere.example' }, /query string/],
  ['an address with a space', { address: '?of=a b' }, /query string/],
  ['a long address', { address: `?${'a'.repeat(8000)}` }, /at most 8,000 characters/],
  [
    'too many places',
    { places: Array.from({ length: 2001 }, (_, i) => ({ id: `b${i}`, x: 0, y: 0 })) },
    /at most 2,000/,
  ],
  ['nobody who saves it', { by: ' ' }, /Say who does this/],
  ['a name of two lines of who saves it', { by: 'Ann\nBen' }, /on one line/],
  ['half a character in who saves it', { by: 'Ann\uD83D' }, /on one line/],
  ['a long name of who saves it', { by: 'a'.repeat(201) }, /1 to 200 characters/],
  ['a place too far out to be drawn', { places: [{ id: 'b', x: 0, y: -1e300 }] }, /at most 1,000,000 px/],
])('%s is refused in a sentence', async (_, over, sentence) => {
  const [code, message] = await refusal(save, { ...quay, ...over });
  expect(code).toBe('BAD_INPUT');
  expect(message).toMatch(sentence);
  expect(await api.ask(list)).toEqual({ views: [] });
});

test('a view that there is not is NOT_FOUND, in Welsh too', async () => {
  const id = 'view_00000000000000000000';
  expect(await refusal('query($id: ID!) { view(id: $id) { name } }', { id })).toEqual([
    'NOT_FOUND',
    expect.stringContaining(id),
  ]);
  const welsh = await refusal('mutation($id: ID!) { deleteView(id: $id) }', { id }, { 'accept-language': 'cy' });
  expect(welsh).toEqual(['NOT_FOUND', expect.stringMatching(/^Nid oes golwg/)]);
});

test('emptying the landscape takes the views of it away', async () => {
  await saved();
  await resetLandscape(store);
  expect(await api.ask(list)).toEqual({ views: [] });
});

async function revisions(): Promise<[{ revision: number }]> {
  const { summary } = (await api.ask('{ summary { revision } }')) as { summary: { revision: number } };
  return [summary];
}
