import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);
const list = (args: string) => api.ask(`{ people${args} { edges { node { name } } } }`);
const names = (people: readonly string[]) => ({ people: { edges: people.map((name) => ({ node: { name } })) } });
const [ann, bob, cat, dan, sian] = ['Ann Sample', 'Bob Example', 'Cat Specimen', 'Dan Dummy', 'Siân Placeholder'];

test('a person says everything that the record holds', async () => {
  const query = `query($id: ID!) { node(id: $id) { __typename id ... on Person { name sortName honorific aliases lastChecked } } }`;
  expect(await api.ask(query, { id: ids.ann })).toEqual({
    node: {
      __typename: 'Person',
      id: ids.ann,
      name: ann,
      sortName: 'Sample, Ann',
      honorific: 'Dr',
      aliases: ['Annie Sample'],
      lastChecked: null,
    },
  });
});

test('what a person has in scope', async () => {
  const query = `query($id: ID!, $scope: Scope) { node(id: $id) { ... on Person {
    posts(scope: $scope) { name } tenures(scope: $scope) { post { name } organisation { name } planned }
    organisations(scope: $scope) { name } boards(scope: $scope) { name }
    attendances(scope: $scope) { meeting { date } status } actions { number }
  } } }`;
  expect(await api.ask(query, { id: ids.bob, scope: null })).toEqual({
    node: {
      posts: [{ name: 'Head of Housing' }],
      tenures: [{ post: { name: 'Head of Housing' }, organisation: { name: 'Housing' }, planned: false }],
      organisations: [{ name: 'Housing' }],
      boards: [{ name: 'Harbour Forum' }, { name: 'Safety Board' }],
      attendances: [{ meeting: { date: '2021-03-04' }, status: 'APOLOGIES' }],
      actions: [{ number: '1' }],
    },
  });
  expect(await api.ask(query, { id: ids.bob, scope: { asOf: '2017' } })).toEqual({
    node: { posts: [], tenures: [], organisations: [], boards: [], attendances: [], actions: [{ number: '1' }] },
  });
  expect(await api.ask(query, { id: ids.sian, scope: null })).toEqual({
    node: {
      posts: [],
      tenures: [{ post: { name: 'Chief Officer' }, organisation: { name: 'Aber Health' }, planned: true }],
      organisations: [],
      boards: [],
      attendances: [{ meeting: { date: '2021-03-04' }, status: 'IN_ATTENDANCE' }],
      actions: [],
    },
  });
});

test('what a person carries', async () => {
  const query = `query($id: ID!) { node(id: $id) { ... on Person { measure(id: "effectiveBoards") load {
    boards statedBoards boardsAtOnce effectiveBoards similarBoards groups { name }
    similarGroups { boards { name } effectiveBoards themes { name } } hoursRank { place of }
    meetingsPerYear meetingsDay boardsWithoutCadence hoursPerYear hoursDay boardsWithoutHours
  } } } }`;
  // Without Ann, Forum holds Bob and Dan and the Safety Board Bob and Cat, so these two are 1/3 alike; the Circle is empty.
  const pair = -(2 / 3) * Math.log((1 + 1 / 3) / 3) - (1 / 3) * Math.log(1 / 3);
  expect(await api.ask(query, { id: ids.ann })).toEqual({
    node: {
      measure: expect.closeTo(Math.exp(pair), 9),
      load: {
        boards: 3,
        statedBoards: 3,
        boardsAtOnce: 3,
        effectiveBoards: expect.closeTo(Math.exp(pair), 9),
        similarBoards: 2,
        groups: [[{ name: 'Harbour Forum' }, { name: 'Safety Board' }]],
        similarGroups: [
          {
            boards: [{ name: 'Harbour Forum' }, { name: 'Safety Board' }],
            effectiveBoards: expect.closeTo(1.5, 9),
            themes: [{ name: 'Safety' }],
          },
        ],
        hoursRank: { place: 1, of: 3 },
        meetingsPerYear: 4,
        meetingsDay: '2019-01-01',
        boardsWithoutCadence: 2,
        hoursPerYear: 8,
        hoursDay: '2019-01-01',
        boardsWithoutHours: 2,
      },
    },
  });
});

test('who could deputise, with the records that say why', async () => {
  const query = `query($id: ID!, $first: Int) { node(id: $id) { ... on Person { deputies(first: $first) { totalCount list {
    person { name } stoodIn { id meeting { date } } boards { name } seats { board { name } certainty } organisations { name } presumed tenures { id }
  } } } } }`;
  const forum = { name: 'Harbour Forum' };
  const safety = { name: 'Safety Board' };
  const council = { name: 'Aber Council' };
  const [standIn, colleague, attender] = [
    {
      person: { name: cat },
      stoodIn: [{ id: ids.catForBob, meeting: { date: '2021-03-04' } }],
      boards: [safety],
      seats: [{ board: safety, certainty: 'INFERRED' }],
      organisations: [],
      presumed: [],
      tenures: [],
    },
    {
      person: { name: ann },
      stoodIn: [],
      boards: [forum, safety],
      seats: [
        { board: forum, certainty: 'STATED' },
        { board: forum, certainty: 'INFERRED' },
        { board: safety, certainty: 'STATED' },
      ],
      organisations: [council],
      presumed: [],
      tenures: [],
    },
    {
      person: { name: dan },
      stoodIn: [],
      boards: [forum],
      seats: [{ board: forum, certainty: 'INFERRED' }],
      organisations: [council],
      presumed: [],
      tenures: [{ id: ids.danWorks }],
    },
  ];
  expect(await api.ask(query, { id: ids.bob })).toEqual({
    node: { deputies: { totalCount: 3, list: [standIn, colleague, attender] } },
  });
  expect(await api.ask(query, { id: ids.bob, first: 1 })).toEqual({
    node: { deputies: { totalCount: 3, list: [standIn] } },
  });
  expect(await api.ask(query, { id: ids.sian })).toEqual({ node: { deputies: { totalCount: 0, list: [] } } });
  expect((await api.post(query, { id: ids.bob, first: 0 })).errors).toMatchObject([
    { extensions: { code: 'BAD_INPUT' } },
  ]);
});

test('a diary says month by month what takes a person’s time', async () => {
  const query = `query($id: ID!, $from: PartialDate!, $to: PartialDate!) { node(id: $id) { ... on Person { diary {
    totalCount notJudged months { month held planned }
    entries(from: $from, to: $to) { meeting { date } attendance { id status deputyFor { name } } }
  } } } }`;
  expect(await api.ask(query, { id: ids.bob, from: '2021-03', to: '2021-06' })).toEqual({
    node: {
      diary: {
        totalCount: 3,
        notJudged: 2,
        months: [
          { month: '2019-06', held: 1, planned: 0 },
          { month: '2021-03', held: 1, planned: 0 },
          { month: '2021-06', held: 0, planned: 1 },
        ],
        entries: [
          { meeting: { date: '2021-03-04' }, attendance: { id: ids.bobSorry, status: 'APOLOGIES', deputyFor: null } },
          { meeting: { date: '2021-06-03' }, attendance: null },
        ],
      },
    },
  });
});

test('a tenure and a post say everything', async () => {
  const query = `query($tenure: ID!, $post: ID!) {
    tenure: node(id: $tenure) { __typename id ... on Tenure {
      person { name } post { name } organisation { name } from to seen spells { from to presumed } planned certainty lastChecked
      evidence { locator quote } } }
    post: node(id: $post) { __typename id ... on Post {
      name aliases organisation { name } tenures { person { name } } seats { board { name } person { name } } lastChecked
      evidence { locator } } }
  }`;
  expect(await api.ask(query, { tenure: ids.catIsChief, post: ids.headOfHousing })).toEqual({
    tenure: {
      __typename: 'Tenure',
      id: ids.catIsChief,
      person: { name: cat },
      post: { name: 'Chief Officer' },
      organisation: { name: 'Aber Health' },
      from: '2019',
      to: '2020-12',
      seen: [],
      spells: [{ from: '2019-01-01', to: '2020-12-31', presumed: false }],
      planned: false,
      certainty: 'STATED',
      lastChecked: null,
      evidence: [{ locator: 'l. 11', quote: 'Cat Specimen, Chief Officer' }],
    },
    post: {
      __typename: 'Post',
      id: ids.headOfHousing,
      name: 'Head of Housing',
      aliases: ['Housing lead'],
      organisation: { name: 'Housing' },
      tenures: [{ person: { name: bob } }],
      seats: [],
      lastChecked: null,
      evidence: [{ locator: 'l. 9' }],
    },
  });
  const office = await api.ask('query($id: ID!) { node(id: $id) { ... on Post { seats { board { name } basis } } } }', {
    id: ids.chiefOfficer,
  });
  expect(office).toEqual({ node: { seats: [{ board: { name: 'Safety Board' }, basis: 'RECORD' }] } });
});

test('people are listed by surname, by boards, by load', async () => {
  expect(await list('')).toEqual(names([dan, bob, sian, ann, cat]));
  expect(await list('(orderBy: BOARDS)')).toEqual(names([ann, bob, cat, dan, sian]));
  expect(await list('(orderBy: LOAD)')).toEqual(names([ann, bob, dan, cat, sian]));
  expect(await list('(orderBy: BOARDS_AT_ONCE)')).toEqual(names([ann, bob, dan, cat, sian]));
  expect(await list('(orderBy: EFFECTIVE_BOARDS)')).toEqual(names([ann, cat, bob, dan, sian]));
  expect(await list('(orderBy: SIMILAR_BOARDS)')).toEqual(names([bob, ann, dan, sian, cat]));
  expect(await list('(orderBy: MEETINGS)')).toEqual(names([dan, bob, ann, sian, cat]));
});

test('with a scope, only those with a counting seat', async () => {
  expect(await list('(scope: {})')).toEqual(names([dan, bob, ann, cat]));
  expect(await list('(scope: { asOf: "2017" })')).toEqual(names([ann, cat]));
  expect(await list('(scope: { asOf: "2017", undated: EXCLUDE })')).toEqual(names([cat]));
});

test('they are found by text, id, board and organisation', async () => {
  const found = (where: object) =>
    api.ask('query($where: PersonFilter) { people(where: $where) { edges { node { name } } } }', { where });
  expect(await found({ text: 'sian' })).toEqual(names([sian]));
  expect(await found({ text: 'annie' })).toEqual(names([ann]));
  expect(await found({ ids: [ids.cat] })).toEqual(names([cat]));
  expect(await found({ board: ids.circle })).toEqual(names([ann]));
  expect(await found({ organisation: ids.housing })).toEqual(names([bob]));
  expect(await found({ organisation: ids.council })).toEqual(names([dan]));
});
