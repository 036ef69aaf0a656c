import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const { forum, safety, violence, oldPanel, circle } = ids;
const names = (boards: readonly string[]) => ({ boards: { edges: boards.map((name) => ({ node: { name } })) } });

test('a board says everything that its record holds', async () => {
  const query = `query($id: ID!) { node(id: $id) { __typename id ... on Board {
    name nameCy acronym aliases kind tier status statutoryBasis purpose meetingsPerYear minutesPerMeeting from to lastChecked
  } } }`;
  expect(await api.ask(query, { id: forum })).toEqual({
    node: {
      __typename: 'Board',
      id: forum,
      name: 'Harbour Forum',
      nameCy: 'Fforwm yr Harbwr',
      acronym: 'HF',
      aliases: ['Forum of the Harbour'],
      kind: 'forum',
      tier: 'REGIONAL',
      status: 'active',
      statutoryBasis: null,
      purpose: 'To keep the harbour safe.',
      meetingsPerYear: 4,
      minutesPerMeeting: 120,
      from: null,
      to: null,
      lastChecked: null,
    },
  });
});

test('its ties lead both ways', async () => {
  const ties = `query($id: ID!) { node(id: $id) { ... on Board {
    areas { name } themes { name } partOf { name } subGroups { name } reportsTo { name } reportedToBy { name }
    succeededBy { name } succeeds { name } mayBeSameAs { name } sameBodyAs { name }
  } } }`;
  const none = { areas: [], themes: [], partOf: null, subGroups: [], reportsTo: [], reportedToBy: [] };
  const alone = { ...none, succeededBy: [], succeeds: [], mayBeSameAs: [], sameBodyAs: null };
  expect(await api.ask(ties, { id: forum })).toEqual({
    node: {
      ...alone,
      areas: [{ name: 'Aber Region' }],
      themes: [{ name: 'Health' }, { name: 'Violence' }],
      reportedToBy: [{ name: 'Safety Board' }],
      mayBeSameAs: [{ name: 'Health Circle' }],
      sameBodyAs: { name: 'Harbour Forum' },
    },
  });
  expect(await api.ask(ties, { id: safety })).toEqual({
    node: {
      ...alone,
      areas: [{ name: 'North Aber' }],
      themes: [{ name: 'Safety' }],
      subGroups: [{ name: 'Violence Subgroup' }],
      reportsTo: [{ name: 'Harbour Forum' }],
      succeeds: [{ name: 'Old Panel' }],
    },
  });
  expect(await api.ask(ties, { id: violence })).toEqual({
    node: { ...alone, themes: [{ name: 'Violence' }], partOf: { name: 'Safety Board' } },
  });
  expect(await api.ask(ties, { id: oldPanel })).toEqual({
    node: { ...alone, succeededBy: [{ name: 'Safety Board' }] },
  });
  expect(await api.ask(ties, { id: circle })).toEqual({ node: { ...alone, mayBeSameAs: [{ name: 'Harbour Forum' }] } });
});

test('what it has in scope: people, organisations, meetings, overlaps, a measure', async () => {
  const query = `query($id: ID!) { node(id: $id) { ... on Board {
    people { name } peopleCount organisations { name } meetings { date } overlaps { b { name } a { name } sharedPeople }
    measure(id: "peopleCount")
  } } }`;
  expect(await api.ask(query, { id: forum })).toEqual({
    node: {
      people: [{ name: 'Dan Dummy' }, { name: 'Bob Example' }, { name: 'Ann Sample' }],
      peopleCount: 3,
      organisations: [{ name: 'Aber Council' }, { name: 'Aber Health' }],
      meetings: [{ date: '2021-03-04' }, { date: '2021-06-03' }],
      overlaps: [
        { a: { name: expect.any(String) }, b: { name: expect.any(String) }, sharedPeople: 2 },
        { a: { name: expect.any(String) }, b: { name: expect.any(String) }, sharedPeople: 1 },
      ],
      measure: 3,
    },
  });
});

test('boards are listed by name, by people, by tier, by person-hours', async () => {
  const list = (order: string) => api.ask(`{ boards(orderBy: ${order}) { edges { node { name } } } }`);
  const byName = ['Harbour Forum', 'Health Circle', 'Old Panel', 'Safety Board', 'Violence Subgroup'];
  expect(await list('NAME')).toEqual(names(byName));
  expect(await list('PEOPLE')).toEqual(
    names(['Harbour Forum', 'Safety Board', 'Health Circle', 'Old Panel', 'Violence Subgroup']),
  );
  expect(await list('TIER')).toEqual(
    names(['Harbour Forum', 'Safety Board', 'Health Circle', 'Old Panel', 'Violence Subgroup']),
  );
  const hours = (await api.ask(
    '{ boards(orderBy: HOURS) { edges { node { hours: measure(id: "personHoursPerYear") } } } }',
  )) as { boards: { edges: { node: { hours: number | null } }[] } };
  const found = hours.boards.edges.map(({ node }) => node.hours ?? -1);
  expect(found.filter((count) => count > 0).length).toBeGreaterThan(0);
  expect(found).toContain(-1);
  expect(found).toEqual(found.toSorted((a, b) => b - a));
});

test('in Welsh they stand by their Welsh names', async () => {
  const list = await api.ask('{ boards { edges { node { name } } } }', {}, { 'accept-language': 'cy' });
  expect(list).toEqual(names(['Harbour Forum', 'Health Circle', 'Old Panel', 'Safety Board', 'Violence Subgroup']));
});

test('only those that exist then are listed', async () => {
  const then = (asOf: string) =>
    api.ask('query($asOf: PartialDate) { boards(scope: { asOf: $asOf }) { totalCount } }', { asOf });
  expect(await then('2014')).toEqual({ boards: { totalCount: 4 } });
  expect(await then('2016')).toEqual({ boards: { totalCount: 5 } });
  expect(await then('2019')).toEqual({ boards: { totalCount: 4 } });
});

test('they are found by text without accents, by id, by holder', async () => {
  const list = (where: object) =>
    api.ask('query($where: BoardFilter) { boards(where: $where) { edges { node { name } } } }', { where });
  expect(await list({ text: 'FFORWM' })).toEqual(names(['Harbour Forum']));
  expect(await list({ text: 'hf' })).toEqual(names(['Harbour Forum']));
  expect(await list({ text: 'no such' })).toEqual(names([]));
  expect(await list({ ids: [safety, 'board_none'] })).toEqual(names(['Safety Board']));
  expect(await list({ holder: ids.ann })).toEqual(names(['Harbour Forum', 'Health Circle', 'Safety Board']));
  expect(await list({ holder: ids.health })).toEqual(names(['Harbour Forum', 'Safety Board']));
  expect(await list({ holder: ids.chiefOfficer })).toEqual(names(['Safety Board']));
  expect(await list({ holder: ids.ann, text: 'safety' })).toEqual(names(['Safety Board']));
});

test('they are found by theme and ground, what is within them included, by law, and by what is not known of them', async () => {
  const list = (where: object, scope: object = {}) =>
    api.ask(
      'query($where: BoardFilter, $scope: Scope) { boards(where: $where, scope: $scope) { edges { node { name } } } }',
      { where, scope },
    );
  expect(await list({ themes: [ids.safetyTheme] })).toEqual(
    names(['Harbour Forum', 'Safety Board', 'Violence Subgroup']),
  );
  expect(await list({ themes: [ids.violenceTheme] })).toEqual(names(['Harbour Forum', 'Violence Subgroup']));
  expect(await list({ areas: [ids.region] })).toEqual(names(['Harbour Forum', 'Safety Board']));
  expect(await list({ areas: [ids.north] })).toEqual(names(['Safety Board']));
  expect(await list({ themes: [ids.violenceTheme], areas: [ids.region] })).toEqual(names(['Harbour Forum']));
  expect(await list({ statutory: true })).toEqual(names(['Safety Board']));
  expect(await list({ statutory: false })).toEqual(
    names(['Harbour Forum', 'Health Circle', 'Old Panel', 'Violence Subgroup']),
  );
  for (const [lacks, count] of Object.entries({
    THEMES: 'boardsWithoutTheme',
    AREAS: 'boardsWithoutArea',
    TIER: 'boardsWithoutTier',
    CADENCE: 'boardsWithoutCadence',
    PEOPLE: 'boardsWithoutPeople',
  })) {
    const found = (await api.ask(
      `query($where: BoardFilter) { boards(where: $where) { totalCount } landscape { quality { ${count} } } }`,
      { where: { lacks } },
    )) as { boards: { totalCount: number }; landscape: { quality: Record<string, number> } };
    expect([lacks, found.boards.totalCount]).toEqual([lacks, found.landscape.quality[count]]);
  }
  expect(await list({ lacks: 'AREAS' })).toEqual(names(['Health Circle', 'Old Panel', 'Violence Subgroup']));
});
