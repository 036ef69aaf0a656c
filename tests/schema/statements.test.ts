import { expect, test } from 'vitest';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

/** The harbour twenty-five times over: 125 boards, each with its seats and their evidence. */
const crowd = Array.from({ length: 25 }, (_, i) => copyOf(harbour, String(i))).flat();
const api = await apiForTests(crowd);

const wide = `{ boards(first: 100) { totalCount edges { node {
  name areas { name } themes { name } reportsTo { name } peopleCount people { name load { effectiveBoards } } organisations { name }
  meetings { date attendances { person { name } organisation { name } } actions { text owners { name } } }
  evidence { quote source { title } }
  seats { role person { name } organisation { name } post { name } spells { from to } evidence { locator quote source { title } about { id } } }
} } } }`;

test('a page of a hundred boards with seats and evidence takes a dozen statements at most', async () => {
  await api.ask('{ boards(first: 1) { totalCount } }');
  api.statements();
  const { boards } = (await api.ask(wide)) as {
    boards: { totalCount: number; edges: { node: { seats: { evidence: object[] }[] } }[] };
  };
  expect(boards.totalCount).toBe(125);
  expect(boards.edges).toHaveLength(100);
  expect(boards.edges.flatMap(({ node }) => node.seats).every(({ evidence }) => evidence.length > 0)).toBe(true);
  expect(api.statements()).toBeLessThanOrEqual(12);
});

test('as many as a page of one: none is asked row by row', async () => {
  const count = async (first: number) => {
    await api.ask(wide.replace('first: 100', `first: ${first}`));
    return api.statements();
  };
  await count(100);
  expect(await count(90)).toBe(await count(80));
});

test('what was read is kept until the landscape changes: then one look at the revision is all', async () => {
  const figures =
    '{ summary { boards people overlaps } network { total { edges } } people(orderBy: LOAD) { totalCount } }';
  await api.ask(figures);
  api.statements();
  // In other words, since an answer to the same ones is kept whole.
  await api.ask(figures.replace('overlaps', 'overlaps seats'));
  expect(api.statements()).toBe(1);
});

function copyOf(documents: readonly Document[], name: string): Document[] {
  const ids = new Set(documents.map(({ record }) => record.id));
  const pattern = /([a-z]+)_[0-9a-f]{20}/g;
  const text = JSON.stringify(documents)
    .replace(/"key":"(\w+)"/g, `"key":"$1 ${name}"`)
    .replace(pattern, (id) =>
      ids.has(id) ? recordId('BOARD', name, id).replace('board', id.split('_')[0] ?? '') : id,
    );
  return JSON.parse(text) as Document[];
}
