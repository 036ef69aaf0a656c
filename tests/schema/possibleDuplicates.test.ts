import { describe, expect, it } from 'vitest';
import type { Document } from '../../server/domain/evidence.ts';
import { safeFrom } from '../../server/matching/oddsThatMatch.ts';
import { apiForTests } from '../support/api.ts';
import { documentOf } from '../support/documentOf.ts';

const person = (id: string, name: string): Document => documentOf('PERSON', id, { name, sortName: name });
const board = (id: string, name: string): Document => documentOf('BOARD', id, { name });
const api = await apiForTests([
  person('person_a', 'Ann Placeholderly'),
  person('person_b', 'Ann Placeholdrely'),
  person('person_c', 'Bob Exampleton'),
  board('board_a', 'Aber & Sample Forum'),
  board('board_b', 'Aber and Sample Forum'),
  board('board_c', 'Bryn Panel'),
]);
const query =
  'query($kind: MergeableKind!) { possibleDuplicates(kind: $kind) { totalCount edges { node { a { id ... on Person { name } } b { id } score safe namesakes reasons { code text against } } } } }';

interface Answer {
  possibleDuplicates: {
    totalCount: number;
    edges: { node: { a: { name?: string }; score: number; reasons: { code: string; text: string }[] } }[];
  };
}

/** A table, committed as it stands. */
async function bring(text: string): Promise<void> {
  const propose = 'mutation($text: String!) { proposeImport(input: { name: "table.csv", text: $text }) { id } }';
  const { proposeImport } = (await api.ask(propose, { text })) as { proposeImport: { id: string } };
  await api.ask('mutation($id: ID!) { commitImport(id: $id) { id } }', { id: proposeImport.id });
}
async function pairsOf(name: string): Promise<Answer['possibleDuplicates']['edges'][0]['node'][]> {
  const { possibleDuplicates } = (await api.ask(query, { kind: 'PERSON' })) as Answer;
  return possibleDuplicates.edges.map(({ node }) => node).filter(({ a }) => a.name?.includes(name));
}

describe('what may stand there twice', () => {
  it('is listed with reasons in the language of the reader', async () => {
    const { possibleDuplicates } = (await api.ask(query, { kind: 'PERSON' }, { 'accept-language': 'cy' })) as Answer;
    expect(possibleDuplicates.totalCount).toBe(1);
    expect(possibleDuplicates.edges[0]?.node).toMatchObject({ a: { id: 'person_a' }, b: { id: 'person_b' } });
    expect(possibleDuplicates.edges[0]?.node.reasons[0]?.text).toContain('sillafu');
  });

  it('is listed of boards likewise', async () => {
    const { possibleDuplicates } = (await api.ask(query, { kind: 'BOARD' })) as Answer;
    expect(possibleDuplicates.edges.map(({ node }) => node.reasons.map(({ code }) => code))).toEqual([['wordsSame']]);
  });

  it('is not listed any more once somebody said that they are two', async () => {
    await api.ask('mutation { keepApart(kind: PERSON, a: "person_a", b: "person_b") { id } }');
    const { possibleDuplicates } = (await api.ask(query, { kind: 'PERSON' })) as Answer;
    expect(possibleDuplicates.totalCount).toBe(0);
  });
});

describe('a pair of which another bears the name too', () => {
  it('is never one of those that are safe to accept at once', async () => {
    const rows = ['Ceridwen Mockfordly', 'Ceridwen Mockfodrly'].flatMap((name) =>
      ['Bryn Panel', 'Aber Circle'].map((on) => `${name},${on},Aber Office`),
    );
    await bring(['person,board,on_behalf_of', ...rows].join('\n'));
    expect(await pairsOf('Ceridwen')).toEqual([expect.objectContaining({ safe: true, namesakes: false })]);
    await bring('id,person\nanother,Ceridwen Mockfordly\n');
    const found = await pairsOf('Ceridwen');
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(found.map(() => expect.objectContaining({ safe: false, namesakes: true })));
  });
});

describe('a pair of two names that each are one of its own', () => {
  it('is listed with the reason, and never safe to accept at once, however likely', async () => {
    const rows = ['Llywelyn Fillerby', 'Llewelyn Fillerby'].flatMap((name) =>
      ['Bryn Panel', 'Aber Circle'].map((on) => `${name},${on},Aber Cottage`),
    );
    await bring(['person,board,on_behalf_of', ...rows].join('\n'));
    const [pair] = await pairsOf('Fillerby');
    expect(pair?.score).toBeGreaterThan(safeFrom);
    expect(pair).toMatchObject({ safe: false, namesakes: false });
    expect(pair?.reasons.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Ll[ye]welyn and Ll[ye]welyn are each a name of their own\.$/),
    );
  });
});

describe('the id of a record that was merged', () => {
  it('means the kept one, whatever is asked or done with it', async () => {
    await api.ask('mutation { mergeBoards(keep: "board_a", absorb: "board_b") { id } }');
    const asked = await api.ask(
      `{ node(id: "board_b") { id } boards(where: { ids: ["board_b"] }) { edges { node { id } } }
        overlap(a: "board_c", b: "board_b") { a { id } b { id } } }`,
    );
    expect(asked).toMatchObject({ node: { id: 'board_a' }, boards: { edges: [{ node: { id: 'board_a' } }] } });
    expect(JSON.stringify(asked)).not.toContain('board_b');
    await api.ask('mutation { keepApart(kind: BOARD, a: "board_b", b: "board_c") { id } }');
    const again = await api.post('mutation { mergeBoards(keep: "board_a", absorb: "board_b") { id } }');
    expect(again.errors[0]?.extensions.code).toBe('CONFLICT');
  });
});
