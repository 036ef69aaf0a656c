import { describe, expect, it } from 'vitest';
import type { Document } from '../../server/domain/evidence.ts';
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
  'query($kind: MergeableKind!) { possibleDuplicates(kind: $kind) { totalCount edges { node { a { id } b { id } score safe reasons { code text against } } } } }';

interface Answer {
  possibleDuplicates: { totalCount: number; edges: { node: { reasons: { code: string; text: string }[] } }[] };
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
    expect(again.errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});
