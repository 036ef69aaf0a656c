import { expect, test } from 'vitest';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const fields = [
  'boards',
  'people',
  'organisations',
  'meetings',
  'actions',
  'themes',
  'areas',
  'sources',
  'overlaps',
  'changes',
];

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: object }[];
}
const page = async (field: string, first: number, after: string | null = null): Promise<Page> => {
  const inside = field === 'overlaps' ? 'a { id } b { id }' : 'id';
  const query = `query($first: Int, $after: String) { page: ${field}(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${inside} } }
  } }`;
  return ((await api.ask(query, { first, after })) as { page: Page }).page;
};

test('pages of one go through the whole of every list, each item once', async () => {
  for (const field of fields) {
    const all = await page(field, 100);
    const walked: object[] = [];
    for (let after: string | null = null, more = all.totalCount > 0; more; ) {
      const one: Page = await page(field, 1, after);
      expect(one.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(one.pageInfo.startCursor).toBe(one.edges[0]?.cursor);
      walked.push(...one.edges.map(({ node }) => node));
      after = one.pageInfo.endCursor;
      more = one.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(all.edges.map(({ node }) => node));
    expect(walked).toHaveLength(all.totalCount);
  }
});

test('a page beyond the end is empty', async () => {
  const all = await page('boards', 100);
  expect(await page('boards', 10, all.pageInfo.endCursor)).toEqual({
    totalCount: 5,
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    edges: [],
  });
});

test('a cursor that no page gave is BAD_INPUT in every list', async () => {
  for (const field of fields) {
    for (const after of ['', 'x', 'YXJyYXljb25uZWN0aW9uOi0x', 'YXJyYXljb25uZWN0aW9uOjEuNQ==', '\0', 'YWZ0ZXI6']) {
      const { errors } = await api.post(`query($after: String) { ${field}(after: $after) { totalCount } }`, { after });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
    }
  }
});

test('a page has 1 to 100 items, of overlaps up to 500', async () => {
  for (const field of fields) {
    const most = field === 'overlaps' ? 500 : 100;
    for (const first of [0, -1, most + 1, 1_000_000_000]) {
      const { errors } = await api.post(`{ ${field}(first: ${first}) { totalCount } }`);
      expect(errors).toMatchObject([
        { message: expect.stringContaining(`1 and ${most}`), extensions: { code: 'BAD_INPUT' } },
      ]);
    }
    for (const first of [1, most]) expect((await page(field, first)).edges.length).toBeLessThanOrEqual(first);
  }
});
