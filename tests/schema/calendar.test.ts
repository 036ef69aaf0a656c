import { expect, test } from 'vitest';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import { twinBoards, twinIds } from '../fixtures/twinBoards.ts';
import { apiForTests } from '../support/api.ts';

const { tide, quay, council, club, tideInJuly, tideInMay, clubInMay, ada, dora } = twinIds;
const api = await apiForTests([
  ...twinBoards,
  agreed('Buy a boat', tideInMay, [ada, dora]),
  agreed('Paint it', tideInMay, [ada]),
  agreed('Row', clubInMay, []),
]);

function agreed(text: string, meeting: string, owners: string[]): Document {
  const id = recordId('ACTION', 'twins', text);
  return {
    kind: 'ACTION',
    record: { id, text, meeting, owners, number: null, due: null, lastChecked: null, evidence: [] },
  };
}

interface Window {
  meetingWindow: {
    totalCount: number;
    meetings: { date: string }[];
    duplicated: { a: { board: { id: string } }; b: { board: { id: string } } }[];
    clashes: { a: { date: string } }[];
  };
}
const fields = `totalCount meetings(first: $first) { date } duplicated { a { board { id } } b { board { id } } } clashes { a { date } }`;
const query = `query($from: PartialDate!, $to: PartialDate!, $scope: Scope, $first: Int = 500) {
  meetingWindow(from: $from, to: $to, scope: $scope) { ${fields} }
}`;
const windowOf = async (variables: object) => ((await api.ask(query, { ...variables })) as Window).meetingWindow;
const datesOf = async (from: string, to: string) => (await windowOf({ from, to })).meetings.map(({ date }) => date);

test('a window holds the meetings that lie or may lie within, by date', async () => {
  expect(await datesOf('2023-05-02', '2023-05-08')).toEqual(['2023', '2023-05', '2023-05-02']);
  expect(await datesOf('2023-05-03', '2023-05-08')).toEqual(['2023', '2023-05']);
  expect(await datesOf('2023-04', '2023-04')).toEqual(['2023']);
  expect(await datesOf('2022', '2022')).toEqual([]);
});

test('a window that begins after it ends is refused, with what to do', async () => {
  const { errors } = await api.post(query, { from: '2023-07', to: '2023-01' });
  expect(errors[0]).toMatchObject({
    message: 'The window begins (2023-07) after it ends (2023-01). Swap the two dates.',
    extensions: { code: 'BAD_INPUT' },
  });
});

test('a window lists as many as asked for, and counts all', async () => {
  const two = await windowOf({ from: '2023', to: '2023', first: 2 });
  expect(two).toMatchObject({ totalCount: 12, meetings: [{ date: '2023' }, { date: '2023-01-10' }] });
  const { errors } = await api.post(query, { from: '2023', to: '2023', first: 1_001 });
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
});

test('a window names the pairs of series and the clashes that touch it', async () => {
  const march = await windowOf({ from: '2023-03', to: '2023-03' });
  const boards = march.duplicated.map(({ a, b }) => [a.board.id, b.board.id].sort().join());
  expect(new Set(boards)).toEqual(
    new Set(
      [
        [tide, quay],
        [tide, council],
        [quay, council],
      ].map((two) => two.sort().join()),
    ),
  );
  expect(march.clashes).toEqual([]);
  const may = await windowOf({ from: '2023-05', to: '2023-05' });
  expect(may.duplicated).toHaveLength(1);
  expect((await windowOf({ from: '2023-07', to: '2023-07' })).clashes).toEqual([{ a: { date: '2023-07-04' } }]);
  expect((await windowOf({ from: '2023-07', to: '2023-07', scope: { asOf: '2023-05' } })).clashes).toEqual([]);
});

test('the months that have meetings are counted, held and planned', async () => {
  expect(await api.ask('{ meetingMonths { month held planned } }')).toEqual({
    meetingMonths: [
      { month: '2023', held: 1, planned: 0 },
      { month: '2023-01', held: 3, planned: 0 },
      { month: '2023-03', held: 3, planned: 0 },
      { month: '2023-05', held: 3, planned: 0 },
      { month: '2023-07', held: 0, planned: 2 },
    ],
  });
  expect(await api.ask('{ meetingMonths(scope: { asOf: "2024" }) { month } }')).toEqual({ meetingMonths: [] });
});

test('a board says how often and how long it meets, and when next', async () => {
  const board = `query($id: ID!, $after: PartialDate!) { node(id: $id) { ... on Board {
    cadence { meetingsPerYear meetingsCertainty minutes minutesCertainty } nextMeeting(after: $after) { id }
  } } }`;
  expect(await api.ask(board, { id: tide, after: '2023-07-04' })).toEqual({
    node: {
      cadence: { meetingsPerYear: 6, meetingsCertainty: 'STATED', minutes: 120, minutesCertainty: 'STATED' },
      nextMeeting: { id: tideInJuly },
    },
  });
  expect(await api.ask(board, { id: tide, after: '2023-07-05' })).toMatchObject({ node: { nextMeeting: null } });
  expect(await api.ask(board, { id: club, after: '2023' })).toMatchObject({ node: { nextMeeting: null } });
});

test('the whole says how many meetings a year it has, of how many boards, and what they cost', async () => {
  const whole = '{ landscape { meetingsPerYear boardsWithCadence personHoursPerYear costPerYear(rate: 30) } }';
  expect(await api.ask(whole)).toEqual({
    landscape: { meetingsPerYear: 24, boardsWithCadence: 4, personHoursPerYear: 144, costPerYear: 144 * 30 },
  });
  const { errors } = await api.post('{ landscape { costPerYear(rate: -1) } }');
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
});

test('actions come in the order of their meetings, and say whose they are, most first', async () => {
  const query = `query($orderBy: MeetingOrder) { actions(orderBy: $orderBy) {
    edges { node { text } } owners { person { id } count } boards { board { id } count }
  } }`;
  const of = async (orderBy: string) => {
    const { actions } = (await api.ask(query, { orderBy })) as {
      actions: { edges: { node: { text: string } }[]; owners: object[]; boards: object[] };
    };
    return { ...actions, edges: actions.edges.map(({ node }) => node.text) };
  };
  expect(await of('DATE')).toEqual({
    edges: ['Row', 'Buy a boat', 'Paint it'],
    owners: [
      { person: { id: ada }, count: 2 },
      { person: { id: dora }, count: 1 },
    ],
    boards: [
      { board: { id: tide }, count: 2 },
      { board: { id: club }, count: 1 },
    ],
  });
  expect((await of('LATEST')).edges).toEqual(['Buy a boat', 'Paint it', 'Row']);
});
