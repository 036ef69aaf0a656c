import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);

test('a meeting says everything', async () => {
  const query = `query($id: ID!) { node(id: $id) { __typename id ... on Meeting {
    title date start end place board { name } chair { name } planned lastChecked evidence { locator }
    attendances { person { name } status } actions { number text }
  } } }`;
  expect(await api.ask(query, { id: ids.forumMet })).toEqual({
    node: {
      __typename: 'Meeting',
      id: ids.forumMet,
      title: 'Spring meeting',
      date: '2021-03-04',
      start: '10:00',
      end: '12:00',
      place: 'Town Hall',
      board: { name: 'Harbour Forum' },
      chair: { name: 'Ann Sample' },
      planned: false,
      lastChecked: null,
      evidence: [{ locator: 'l. 1' }],
      attendances: [
        { person: { name: 'Dan Dummy' }, status: 'PRESENT' },
        { person: { name: 'Bob Example' }, status: 'APOLOGIES' },
        { person: { name: 'Siân Placeholder' }, status: 'IN_ATTENDANCE' },
        { person: { name: 'Ann Sample' }, status: 'PRESENT' },
        { person: { name: 'Cat Specimen' }, status: 'PRESENT' },
      ],
      actions: [
        { number: '1', text: 'Circulate the plan.' },
        { number: '2', text: 'Paint the pier.' },
        { number: '10', text: 'Meet again in June.' },
      ],
    },
  });
});

test('an attendance says for whom: as recorded, else whose the person was that day', async () => {
  const query = `query($id: ID!) { node(id: $id) { __typename id ... on Attendance {
    meeting { date } person { name } status onBehalfOf { name } organisation { name } deputyFor { name } lastChecked
    evidence { locator }
  } } }`;
  expect(await api.ask(query, { id: ids.danThere })).toEqual({
    node: {
      __typename: 'Attendance',
      id: ids.danThere,
      meeting: { date: '2021-03-04' },
      person: { name: 'Dan Dummy' },
      status: 'PRESENT',
      onBehalfOf: null,
      organisation: { name: 'Aber Council' },
      deputyFor: null,
      lastChecked: null,
      evidence: [{ locator: 'l. 3' }, { locator: 'l. 3' }],
    },
  });
  const recorded = { onBehalfOf: { name: 'Aber Council' }, organisation: { name: 'Aber Council' } };
  expect(await api.ask(query, { id: ids.annThere })).toMatchObject({ node: recorded });
  const deputy = { deputyFor: { name: 'Bob Example' }, organisation: null };
  expect(await api.ask(query, { id: ids.catForBob })).toMatchObject({ node: deputy });
});

test('an action says everything', async () => {
  const query = `query($id: ID!) { node(id: $id) { __typename id ... on Action {
    number text owners { name } due meeting { date } lastChecked evidence { quote }
  } } }`;
  expect(await api.ask(query, { id: ids.firstAction })).toEqual({
    node: {
      __typename: 'Action',
      id: ids.firstAction,
      number: '1',
      text: 'Circulate the plan.',
      owners: [{ name: 'Bob Example' }],
      due: '2021-04-01',
      meeting: { date: '2021-03-04' },
      lastChecked: null,
      evidence: [{ quote: 'Bob to circulate the plan' }],
    },
  });
});

test('meetings are listed by date, of boards and on days in scope', async () => {
  const list = async (args: string) => {
    const { meetings } = (await api.ask(`{ meetings${args} { edges { node { date } } } }`)) as {
      meetings: { edges: { node: { date: string } }[] };
    };
    return meetings.edges.map(({ node }) => node.date);
  };
  const [first, second, third] = ['2019-06-10', '2021-03-04', '2021-06-03'];
  expect(await list('')).toEqual([first, second, third]);
  expect(await list('(orderBy: LATEST)')).toEqual([third, second, first]);
  expect(await list('(scope: { asOf: "2021" })')).toEqual([second, third]);
  expect(await list('(scope: { tiers: [LOCAL] })')).toEqual([first]);
  expect(await list(`(where: { boards: ["${ids.safety}"] })`)).toEqual([first]);
  expect(await list(`(where: { person: "${ids.dan}" })`)).toEqual([second]);
  expect(await list('(where: { planned: true })')).toEqual([third]);
  expect(await list('(where: { from: "2021-03-04", to: "2021-06-02" })')).toEqual([second]);
  expect(await list('(where: { from: "2021-03-05" })')).toEqual([third]);
  expect(await list('(where: { to: "2021-03" })')).toEqual([first, second]);
  expect(await list('(where: { planned: false })')).toEqual([first, second]);
});

test('actions are listed by date and number, by board and by owner', async () => {
  const list = async (args: string) => {
    const { actions } = (await api.ask(`{ actions${args} { totalCount edges { node { number } } } }`)) as {
      actions: { edges: { node: { number: string } }[] };
    };
    return actions.edges.map(({ node }) => node.number);
  };
  expect(await list('')).toEqual(['1', '2', '10']);
  expect(await list('(first: 2)')).toEqual(['1', '2']);
  expect(await list(`(where: { owner: "${ids.dan}" })`)).toEqual(['2']);
  expect(await list(`(where: { board: "${ids.safety}" })`)).toEqual([]);
  expect(await list('(scope: { asOf: "2019" })')).toEqual([]);
  expect(await list('(where: { dueBefore: "2021-04-02" })')).toEqual(['1']);
  expect(await list('(where: { dueBefore: "2021-04-01" })')).toEqual([]);
});

test('a list of actions says whose they are', async () => {
  const query = '{ actions(first: 1) { owners { person { name } count } boards { board { name } count } } }';
  const { actions } = (await api.ask(query)) as { actions: { owners: object[]; boards: object[] } };
  expect(new Set(actions.owners)).toEqual(
    new Set(['Bob Example', 'Dan Dummy', 'Ann Sample'].map((name) => ({ person: { name }, count: 1 }))),
  );
  expect(actions.boards).toEqual([{ board: { name: 'Harbour Forum' }, count: 3 }]);
});
