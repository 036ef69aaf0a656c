import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
// Two sayings of one fact are one fact.
const factsOf = (id: string) =>
  harbour.flatMap(({ record }) => [
    ...new Set(record.evidence.filter(({ source }) => source === id).map(({ fact }) => fact)),
  ]).length;
const named = (...list: string[]) => list.map((name) => ({ name }));

test('a theme says everything, and knows the boards of what is narrower', async () => {
  const query = `query($id: ID!, $scope: Scope) { node(id: $id) { __typename id ... on Theme {
    name nameCy broader { name } narrower { name } boards(scope: $scope) { name } boardCount(scope: $scope) lastChecked evidence { locator }
  } } }`;
  expect(await api.ask(query, { id: ids.safetyTheme })).toEqual({
    node: {
      __typename: 'Theme',
      id: ids.safetyTheme,
      name: 'Safety',
      nameCy: 'Diogelwch',
      broader: null,
      narrower: named('Violence'),
      boards: named('Harbour Forum', 'Safety Board', 'Violence Subgroup'),
      boardCount: 3,
      lastChecked: null,
      evidence: [{ locator: 'l. 20' }],
    },
  });
  expect(await api.ask(query, { id: ids.violenceTheme, scope: { tiers: ['REGIONAL'] } })).toMatchObject({
    node: { broader: { name: 'Safety' }, boards: named('Harbour Forum'), boardCount: 1 },
  });
});

test('an area says everything, and knows the boards of the ground within it', async () => {
  const query = `query($id: ID!) { node(id: $id) { __typename id ... on Area {
    name nameCy code kind within { name } contains { name } boards { name } lastChecked evidence { locator }
  } } }`;
  expect(await api.ask(query, { id: ids.region })).toEqual({
    node: {
      __typename: 'Area',
      id: ids.region,
      name: 'Aber Region',
      nameCy: 'Rhanbarth Aber',
      code: 'X1',
      kind: 'region',
      within: [],
      contains: named('North Aber', 'South Aber'),
      boards: named('Harbour Forum', 'Safety Board'),
      lastChecked: null,
      evidence: [],
    },
  });
  expect(await api.ask(query, { id: ids.north })).toMatchObject({
    node: { within: named('Aber Region'), boards: named('Safety Board') },
  });
});

test('all themes and areas; with a scope, those of a board in it', async () => {
  const list = (args: string) =>
    api.ask(`{ themes${args} { edges { node { name } } } areas${args} { edges { node { name } } } }`);
  const edges = (names: string[]) => ({ edges: names.map((name) => ({ node: { name } })) });
  expect(await list('')).toEqual({
    themes: edges(['Health', 'Safety', 'Violence']),
    areas: edges(['Aber Region', 'North Aber', 'South Aber']),
  });
  expect(await list('(scope: { tiers: [LOCAL] })')).toEqual({
    themes: edges(['Safety']),
    areas: edges(['North Aber']),
  });
});

test('themes and areas stand by how many boards in scope they have, what lies within them included', async () => {
  const list = async (args: string) => {
    const query = `{ themes${args} { edges { node { name boards { id } } } } areas${args} { edges { node { name boards { id } } } } }`;
    const answer = (await api.ask(query)) as Record<string, { edges: { node: { name: string; boards: object[] } }[] }>;
    return Object.values(answer).map(({ edges }) => edges.map(({ node }) => node.boards.length));
  };
  const falling = (counts: number[]) => counts.toSorted((a, b) => b - a);
  for (const scope of ['', 'scope: { asOf: "2021" }, ']) {
    const [themes = [], areas = []] = await list(`(${scope}orderBy: BOARDS)`);
    expect([themes, areas]).toEqual([falling(themes), falling(areas)]);
    expect(Math.max(...themes)).toBeGreaterThan(Math.min(...themes));
  }
});

test('sources are those that something in scope rests on, in the order asked for', async () => {
  const list = async (args: string) => {
    const { sources } = (await api.ask(`{ sources${args} { totalCount edges { node { key } } } }`)) as {
      sources: { totalCount: number; edges: { node: { key: string } }[] };
    };
    return sources.edges.map(({ node }) => node.key);
  };
  expect(await list('(orderBy: LATEST)')).toEqual(['minutes', 'list', 'undated']);
  expect((await list('(orderBy: FACTS)')).at(-1)).toBe('undated');
  const all = await list('(scope: {})');
  const early = await list('(scope: { to: "2019-12" })');
  expect(all).toContain('minutes');
  expect(early).toContain('list');
  expect(all.length).toBeGreaterThanOrEqual(early.length);
  expect(await list('(scope: { kinds: ["nothing of the kind"] })')).toEqual([]);
});

test('themes, areas and sources are found by text and by id', async () => {
  const found = async (where: object) => {
    const query = `query($theme: ThemeFilter, $area: AreaFilter, $source: SourceFilter) {
      themes(where: $theme) { edges { node { name } } } areas(where: $area) { edges { node { name } } }
      sources(where: $source) { edges { node { key } } }
    }`;
    const answer = await api.ask(query, { theme: where, area: where, source: where });
    return Object.values(answer as Record<string, { edges: { node: object }[] }>).map(({ edges }) =>
      edges.flatMap(({ node }) => Object.values(node)),
    );
  };
  expect(await found({ text: 'DIOGEL' })).toEqual([['Safety'], [], []]);
  expect(await found({ text: 'aber' })).toEqual([[], ['Aber Region', 'North Aber', 'South Aber'], []]);
  expect(await found({ text: 'leaflet' })).toEqual([[], [], ['undated']]);
  expect(await found({ ids: [ids.healthTheme, ids.south, ids.list] })).toEqual([['Health'], ['South Aber'], ['list']]);
  expect(await found({ text: 'm', ids: [ids.minutes, ids.undated] })).toEqual([[], [], ['minutes']]);
});

test('sources are listed by title, with the facts that they bear out', async () => {
  const list = await api.ask('{ sources { totalCount edges { node { id key title date url factCount } } } }');
  expect(list).toEqual({
    sources: {
      totalCount: 3,
      edges: [
        { node: { id: ids.undated, key: 'undated', title: 'A leaflet', date: null, url: null, factCount: 1 } },
        {
          node: {
            id: ids.list,
            key: 'list',
            title: 'List of members',
            date: '2019-06',
            url: 'https://list.example/',
            factCount: factsOf(ids.list),
          },
        },
        {
          node: {
            id: ids.minutes,
            key: 'minutes',
            title: 'Minutes of the Forum',
            date: '2021-03-04',
            url: null,
            factCount: factsOf(ids.minutes),
          },
        },
      ],
    },
  });
});

test('evidence of a tie names the tie and leads to what it is tied to', async () => {
  const query = `query($id: ID!) { node(id: $id) { ... on Board {
    evidence { fact about { __typename id } locator quote certainty source { key } }
  } } }`;
  expect(await api.ask(query, { id: ids.forum })).toEqual({
    node: {
      evidence: [
        { fact: null, about: null, locator: 'l. 3', quote: null, certainty: 'STATED', source: { key: 'list' } },
        {
          fact: 'themes',
          about: { __typename: 'Theme', id: ids.violenceTheme },
          locator: 'l. 4',
          quote: 'a forum against violence',
          certainty: 'STATED',
          source: { key: 'list' },
        },
      ],
    },
  });
});
