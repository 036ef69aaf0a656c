import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
/** A field or tie of a record counts once, however many say it; the harbour has no two that say one. */
const facts = harbour.flatMap(({ record }) =>
  record.evidence.map(({ certainty }) => ({ stated: certainty === 'STATED' })),
);
const typeOf = (id: string) => api.ask('query($id: ID!) { node(id: $id) { __typename id } }', { id });

test('every record of the landscape opens by its id', async () => {
  for (const { kind, record } of harbour) {
    const type = kind.charAt(0) + kind.slice(1).toLowerCase();
    expect(await typeOf(record.id)).toEqual({ node: { __typename: type, id: record.id } });
  }
});

test('an id that nobody bears is null, whatever it looks like', async () => {
  for (const id of ['', 'board_0123456789', 'action_x', 'source_x', '\0', '../../etc', '{}', 'x'.repeat(10_000)]) {
    expect(await typeOf(id)).toEqual({ node: null });
  }
});

test('a search forgives typing errors and accents, in names, aliases, acronyms and Welsh names', async () => {
  const search = async (text: string, more = '') => {
    const query = `query($text: String!) { search(text: $text${more}) { label matched score node { id } } }`;
    const hits = (
      (await api.ask(query, { text })) as { search: { label: string; matched: string; node: { id: string } }[] }
    ).search;
    return hits.map(({ label, matched, node }) => ({ label, matched, id: node.id }));
  };
  expect((await search('bob exmaple'))[0]).toEqual({ label: 'Bob Example', matched: 'Bob Example', id: ids.bob });
  expect((await search('sian'))[0]).toMatchObject({ label: 'Siân Placeholder', id: ids.sian });
  expect((await search('Annie'))[0]).toMatchObject({ label: 'Ann Sample', matched: 'Annie Sample' });
  expect((await search('hf'))[0]).toMatchObject({ label: 'Harbour Forum', matched: 'HF', id: ids.forum });
  expect((await search('cyngor'))[0]).toMatchObject({ label: 'Aber Council', matched: 'Cyngor Aber' });
  expect((await search('harbour forum', ', kinds: [ORGANISATION]')).map(({ id }) => id)).toEqual([ids.forumBody]);
  expect(await search('aber', ', first: 1')).toHaveLength(1);
  expect(await search('zzzzzzzz')).toEqual([]);
  expect(await search('"(+-&&||!{}[]^~*?:\\/')).toEqual([]);
});

test('the summary counts what is in scope, and how well its dates are covered', async () => {
  const query = `query($scope: Scope) { summary(scope: $scope) {
    boards people organisations seats meetings overlaps revision firstDate lastDate coverage { quarter count } stated inferred lastChange
  } }`;
  const { summary } = (await api.ask(query)) as { summary: { coverage: { quarter: string; count: number }[] } };
  // Counted alike wherever it is said.
  const { landscape } = (await api.ask('{ landscape { quality { inferredFacts } } }')) as {
    landscape: { quality: { inferredFacts: number } };
  };
  const { quality } = landscape;
  expect(quality.inferredFacts).toBeGreaterThan(1);
  expect(summary).toMatchObject({
    boards: 5,
    people: 4,
    organisations: 2,
    meetings: 3,
    overlaps: 3,
    revision: expect.any(Number),
    firstDate: '2016',
    lastDate: '2022',
    stated: facts.filter(({ stated }) => stated).length,
    inferred: quality.inferredFacts,
    lastChange: null,
  });
  expect(summary.coverage).toHaveLength(28);
  expect(summary.coverage[0]).toEqual({ quarter: '2016-01', count: 1 });
  expect(summary.coverage.find(({ quarter }) => quarter === '2021-01')).toEqual({ quarter: '2021-01', count: 2 });
  expect(await api.ask(query, { scope: { tiers: ['LOCAL'] } })).toMatchObject({
    summary: { boards: 1, overlaps: 0, meetings: 1 },
  });
});

test('measures are listed in both languages', async () => {
  const query = '{ measures { id title definition unit least greatest degenerate citation of } }';
  const { measures } = (await api.ask(query)) as { measures: { id: string; title: string }[] };
  expect(measures.find(({ id }) => id === 'jaccard')).toMatchObject({
    least: 0,
    greatest: 1,
    degenerate: '0',
    of: 'PAIR',
  });
  const welsh = (await api.ask(query, {}, { 'accept-language': 'cy' })) as {
    measures: { id: string; title: string }[];
  };
  expect(welsh.measures.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
  expect(welsh.measures.map(({ title }) => title)).not.toEqual(measures.map(({ title }) => title));
});
