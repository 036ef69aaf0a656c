import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const names = (list: readonly string[]) => ({ organisations: { edges: list.map((name) => ({ node: { name } })) } });
const safety = 'Safety Board';
const [council, health, all, forum, housing] = [
  'Aber Council',
  'Aber Health',
  'All Councils',
  'Harbour Forum',
  'Housing',
];

test('an organisation says everything that its record holds, and its ties lead both ways', async () => {
  const query = `query($id: ID!) { node(id: $id) { __typename id ... on Organisation {
    name nameCy acronym aliases kind unit partOf { name } units { name } memberOf { name } members { name } areas { name }
    sameBodyAs { name } posts { name } lastChecked evidence { locator }
  } } }`;
  expect(await api.ask(query, { id: ids.council })).toEqual({
    node: {
      __typename: 'Organisation',
      id: ids.council,
      name: council,
      nameCy: 'Cyngor Aber',
      acronym: 'AC',
      aliases: [],
      kind: 'council',
      unit: false,
      partOf: null,
      units: [{ name: housing }],
      memberOf: [{ name: all }],
      members: [],
      areas: [{ name: 'North Aber' }],
      sameBodyAs: null,
      posts: [],
      lastChecked: null,
      evidence: [{ locator: 'l. 2' }],
    },
  });
  expect(await api.ask(query, { id: ids.housing })).toMatchObject({
    node: { unit: true, partOf: { name: council }, posts: [{ name: 'Head of Housing' }] },
  });
  expect(await api.ask(query, { id: ids.councils })).toMatchObject({ node: { members: [{ name: council }] } });
  expect(await api.ask(query, { id: ids.forumBody })).toMatchObject({
    node: { sameBodyAs: { name: 'Harbour Forum' } },
  });
});

test('what it does in scope', async () => {
  const query = `query($id: ID!, $scope: Scope) { node(id: $id) { ... on Organisation {
    seats(scope: $scope) { board { name } } boards(scope: $scope) { name } people(scope: $scope) { name }
    tenures(scope: $scope) { person { name } } load(scope: $scope) { boards seats people }
    measure(id: "organisationBoards", scope: $scope)
  } } }`;
  const forumAndSafety = [{ name: 'Harbour Forum' }, { name: 'Safety Board' }];
  expect(await api.ask(query, { id: ids.health, scope: null })).toEqual({
    node: {
      seats: [
        { board: { name: 'Harbour Forum' } },
        { board: { name: 'Safety Board' } },
        { board: { name: 'Safety Board' } },
      ],
      boards: forumAndSafety,
      people: [{ name: 'Cat Specimen' }],
      tenures: [{ person: { name: 'Siân Placeholder' } }, { person: { name: 'Cat Specimen' } }],
      load: { boards: 2, seats: 2, people: 1 },
      measure: 2,
    },
  });
  expect(await api.ask(query, { id: ids.health, scope: { asOf: '2018' } })).toMatchObject({
    node: { boards: [{ name: 'Safety Board' }], people: [], load: { boards: 1, people: 0 } },
  });
});

test('a unit has boards of its own, though elsewhere it counts as its body', async () => {
  const query =
    'query($id: ID!) { node(id: $id) { ... on Organisation { boards { name } people { name } load { boards } } } }';
  const both = [{ name: 'Harbour Forum' }, { name: 'Safety Board' }];
  const bob = { name: 'Bob Example' };
  expect(await api.ask(query, { id: ids.housing })).toEqual({
    node: { boards: both, people: [bob], load: { boards: 2 } },
  });
  const list = await api.ask('{ organisations(scope: {}) { edges { node { name } } } }');
  expect(list).toEqual(names([council, health]));
});

test('what it carries, and who carries it', async () => {
  const query = `query($id: ID!, $scope: Scope) { node(id: $id) { ... on Organisation { load(scope: $scope) {
    boards seats people hoursPerYear hoursDay boardsWithoutHours busiest { name } busiestBoards busiestShare
    carriers { person { name } boards { name } hoursPerYear share }
    onBoards { board { name } seats people { name } }
    peers { name } missingBoards missing { board { name } }
  } } } }`;
  const [ann, bob, dan] = [{ name: 'Ann Sample' }, { name: 'Bob Example' }, { name: 'Dan Dummy' }];
  // The Forum meets 4 × 2 hours; of the Safety Board nothing is known. Bob is of a unit of the council on both; Dan was at one meeting, later.
  expect(await api.ask(query, { id: ids.council, scope: null })).toEqual({
    node: {
      load: {
        boards: 2,
        seats: 5,
        people: 3,
        hoursPerYear: 16,
        hoursDay: '2019-06-01',
        boardsWithoutHours: 1,
        busiest: bob,
        busiestBoards: 2,
        busiestShare: 1 / 2,
        carriers: [
          { person: bob, boards: [{ name: forum }, { name: safety }], hoursPerYear: 8, share: 1 / 2 },
          { person: ann, boards: [{ name: forum }], hoursPerYear: 8, share: 1 / 2 },
          { person: dan, boards: [{ name: forum }], hoursPerYear: 0, share: 0 },
        ],
        onBoards: [
          { board: { name: forum }, seats: 4, people: [dan, bob, ann] },
          { board: { name: safety }, seats: 1, people: [bob] },
        ],
        peers: [],
        missingBoards: null,
        missing: null,
      },
    },
  });
  expect(await api.ask(query, { id: ids.health, scope: { asOf: '2018' } })).toEqual({
    node: {
      load: {
        boards: 1,
        seats: 1,
        people: 0,
        hoursPerYear: null,
        hoursDay: null,
        boardsWithoutHours: 0,
        busiest: null,
        busiestBoards: 0,
        busiestShare: null,
        carriers: [],
        onBoards: [{ board: { name: safety }, seats: 1, people: [] }],
        peers: [],
        missingBoards: null,
        missing: null,
      },
    },
  });
});

test('organisations are listed and found', async () => {
  const list = (args: string) => api.ask(`{ organisations${args} { edges { node { name } } } }`);
  expect(await list('')).toEqual(names([council, health, all, forum, housing]));
  expect(await list('(orderBy: LOAD, first: 2)')).toEqual(names([council, health]));
  const ordered = (order: string) => list(`(scope: {}, orderBy: ${order})`);
  for (const order of ['LOAD', 'SEATS', 'PEOPLE', 'HOURS', 'BUSIEST_SHARE', 'MISSING', 'KIND', 'AREA', 'NAME'])
    expect([order, await ordered(order)]).toEqual([order, names([council, health])]);
  expect(await list('(scope: { asOf: "2019" })')).toEqual(names([council, health]));
  expect(await list('(scope: { asOf: "2018" })')).toEqual(names([health]));
  expect(await list('(where: { text: "cyngor" })')).toEqual(names([council]));
  expect(await list(`(where: { ids: ["${ids.housing}"] })`)).toEqual(names([housing]));
  expect(await list(`(where: { board: "${ids.circle}" })`)).toEqual(names([]));
  expect(await list(`(where: { board: "${ids.safety}" })`)).toEqual(names([council, health]));
});
