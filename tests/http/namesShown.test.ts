import { beforeEach, describe, expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { type Api, apiOf, put } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
let api: Api;
beforeEach(async () => {
  await put(store, harbour);
  api = apiOf(store);
});

async function ask(query: string, address = '?names=roles', language = 'en'): Promise<unknown> {
  const answer = await api.fetch(`/graphql${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

const ann = `{ node(id: "${ids.ann}") { ... on Person { name sortName honorific aliases } } }`;
const named = {
  data: { node: { name: 'Ann Sample', sortName: 'Sample, Ann', honorific: 'Dr', aliases: ['Annie Sample'] } },
};
const role = 'Chair of Harbour Forum';
const byRole = { data: { node: { name: role, sortName: role, honorific: null, aliases: [] } } };

test('the address says whether people have names, and each manner has its own answers', async () => {
  expect(await ask(ann, '')).toEqual(named);
  expect(await ask(ann)).toEqual(byRole);
  expect(await ask(ann, '?names=all')).toEqual(named);
  expect(await ask(ann, '')).toEqual(named);
  expect(await ask(ann)).toEqual(byRole);
});

test('a word that is not understood shows less, not more', async () => {
  expect(await ask(ann, '?names=role')).toEqual(byRole);
  expect(await ask(ann, '?names=all&names=roles')).toEqual(byRole);
  expect(await ask(ann, '?names=ROLES')).toEqual(byRole);
});

test.each(['?NAMES=roles', '?Names=Roles', '?names=all&NAMES=roles', '?+names=roles'])(
  'the wish is heard however its word is spelt: %s',
  async (address) => {
    expect(await ask(ann, address)).toEqual(byRole);
  },
);

test('a question in the address itself is answered alike', async () => {
  const answer = await api.fetch(`/graphql?names=roles&query=${encodeURIComponent(ann)}`);
  expect(await answer.json()).toEqual(byRole);
});

test('nobody is found by name, but by role; bodies are found as ever', async () => {
  const search = (text: string) =>
    `{ search(text: "${text}") { label matched } people(where: { text: "${text}" }) { totalCount } }`;
  expect(await ask(search('Ann Sample'), '')).toMatchObject({
    data: { search: [{ label: 'Ann Sample' }], people: { totalCount: 1 } },
  });
  expect(await ask(search('Ann Sample'))).toEqual({ data: { search: [], people: { totalCount: 0 } } });
  expect(await ask('{ search(text: "Head of Housing") { label node { __typename } } }')).toEqual({
    data: {
      search: [
        { label: 'Head of Housing', node: { __typename: 'Post' } },
        { label: 'Head of Housing', node: { __typename: 'Person' } },
      ],
    },
  });
  expect(await ask('{ search(text: "Ann Sample", kinds: [PERSON]) { label } }')).toEqual({ data: { search: [] } });
});

test('who is known by a seat alone is called by it, in the language asked for, and several of one seat are numbered', async () => {
  await importTexts(store, { 'seats.csv': 'person,board\nEda Invented,Lamp Circle\nIvo Invented,Lamp Circle\n' });
  const names = async (language: string) => {
    const told = JSON.stringify(await ask('{ people { edges { node { name } } } }', '?names=roles', language));
    return Array.from(told.matchAll(/"name":"([^"]+)"/g), ([, name]) => name);
  };
  expect(await names('en')).toEqual([
    'Chair of Harbour Forum',
    'Chief Officer, Aber Health',
    'Head of Housing',
    'Member of Harbour Forum',
    'Member of Lamp Circle (1)',
    'Member of Lamp Circle (2)',
    'Observer at Safety Board',
  ]);
  expect(await names('cy')).toEqual([
    'Aelod, Fforwm yr Harbwr',
    'Aelod, Lamp Circle (1)',
    'Aelod, Lamp Circle (2)',
    'Cadeirydd, Fforwm yr Harbwr',
    'Chief Officer, Aber Health',
    'Head of Housing',
    'Sylwedydd, Safety Board',
  ]);
});

describe('what people have written', () => {
  test('is withheld where it may name somebody, and shown where not', async () => {
    await importTexts(store, {
      'actions.csv':
        'board,date,number,text\nHarbour Forum,2020-01-15,1,Ann Sample to write\nHarbour Forum,2020-01-15,2,Write the plan\n',
    });
    const texts = '{ actions(where: { board: "BOARD" }) { edges { node { text } } } }'.replace('BOARD', ids.forum);
    const told = JSON.stringify(await ask(texts));
    expect(JSON.stringify(await ask(texts, ''))).toContain('Ann Sample to write');
    expect(told).toContain('Withheld: may name people.');
    expect(told).toContain('Write the plan');
    expect(told).not.toContain('Ann Sample');
    expect(JSON.stringify(await ask(texts, '?names=roles', 'cy'))).toContain('Ataliwyd: gall enwi pobl.');
  });

  test('who made a change or saved a view is nobody in particular', async () => {
    await importTexts(store, { 'boards.csv': 'board\nThe Ann Sample Board\n' });
    await api.ask('mutation { saveView(name: "For Ann Sample", address: "", places: [], by: "Una Officer") { id } }');
    const log = '{ changes(first: 1) { edges { node { who why } } } views { name savedBy } }';
    expect(await ask(log, '')).toEqual({
      data: {
        changes: { edges: [{ node: { who: 'a test', why: 'boards.csv' } }] },
        views: [{ name: 'For Ann Sample', savedBy: 'Una Officer' }],
      },
    });
    expect(await ask(log)).toEqual({
      data: {
        changes: { edges: [{ node: { who: 'somebody', why: 'boards.csv' } }] },
        views: [{ name: 'Withheld: may name people.', savedBy: 'somebody' }],
      },
    });
  });
});

test('nothing is undone where the refusal might name somebody', async () => {
  const { id } = changeOf(await importTexts(store, { 'boards.csv': 'board\nThe Example Board\n' }));
  const undo = `mutation { undoChange(id: "${id}") { id } }`;
  expect(await ask(undo)).toMatchObject({ errors: [{ extensions: { code: 'NOT_ALLOWED' } }] });
  expect(await ask(undo, '')).toMatchObject({ data: { undoChange: { id: expect.any(String) } } });
});
