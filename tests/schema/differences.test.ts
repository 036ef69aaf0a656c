// What changed between two dates, asked of the API: each difference opens, says how its day is known, and comes in pages.
import { describe, expect, it } from 'vitest';
import { blankRecord } from '../../server/domain/blankRecord.ts';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import type { RecordOf } from '../../server/domain/records.ts';
import { apiForTests } from '../support/api.ts';

const id = (kind: 'BOARD' | 'PERSON' | 'ORGANISATION' | 'SEAT', name: string) => recordId(kind, 'differences', name);
const board = (name: string, over: Partial<RecordOf['BOARD']>): Document => ({
  kind: 'BOARD',
  record: { ...blankRecord('BOARD', id('BOARD', name)), name, evidence: [], ...over },
});
const person = (name: string): Document => ({
  kind: 'PERSON',
  record: { ...blankRecord('PERSON', id('PERSON', name)), name, sortName: name, evidence: [] },
});
const seat = (holder: string, on: string, over: Partial<RecordOf['SEAT']>): Document => ({
  kind: 'SEAT',
  record: {
    ...blankRecord('SEAT', id('SEAT', `${holder} ${on}`)),
    board: id('BOARD', on),
    person: id('PERSON', holder),
    role: 'MEMBER',
    evidence: [],
    ...over,
  },
});

const api = await apiForTests([
  board('Old Harbour Board', { to: '2019-12-31', succeededBy: [id('BOARD', 'New Harbour Board')] }),
  board('New Harbour Board', { from: '2020-01-01', tier: 'LOCAL' }),
  board('Quay Group', { tier: 'LOCAL' }),
  ...['Anwen Example', 'Bryn Example', 'Ceri Example'].map(person),
  {
    kind: 'ORGANISATION',
    record: {
      ...blankRecord('ORGANISATION', id('ORGANISATION', 'Harbour Watch')),
      name: 'Harbour Watch',
      evidence: [],
    },
  },
  seat('Anwen Example', 'Old Harbour Board', { from: '2018-01-01', seen: ['2018-12-01', '2019-11-01'] }),
  seat('Anwen Example', 'New Harbour Board', { from: '2020-01-01', to: '2022-12-31' }),
  seat('Bryn Example', 'Quay Group', { seen: ['2018-11-24'], onBehalfOf: id('ORGANISATION', 'Harbour Watch') }),
  seat('Ceri Example', 'Quay Group', { seen: ['2020-03-02'] }),
]);

const turns = 'kind began { date how } ended { date how }';
const counts = 'totalCount counts { began ended passed sighted presumed }';
const query = `query($from: PartialDate!, $to: PartialDate!, $scope: Scope) { differences(from: $from, to: $to, scope: $scope) {
  from to
  boards { ${counts} edges { node { ${turns} board { name succeededBy { name } succeeds { name } } } } }
  seats { ${counts} edges { node { ${turns} seat { id person { name } board { name } role } } } }
  people { ${counts} edges { node { ${turns} elsewhere person { name } board { name } seats { id } } } }
  organisations { ${counts} edges { node { ${turns} elsewhere organisation { name } board { name } } } }
} }`;
interface List {
  totalCount: number;
  counts: Record<string, number>;
  edges: { node: { kind: string; board?: { name: string }; seat?: { id: string } } }[];
}
const ask = async (from: string, to: string, scope: object = {}) => {
  const { differences } = (await api.ask(query, { from, to, scope })) as { differences: Record<string, List> };
  return differences;
};
const nodes = (list: List | undefined) => list?.edges.map(({ node }) => node);

describe('what changed between two dates', () => {
  it('are boards with their successors, and seats of which a source says when or nobody does', async () => {
    const { boards, seats } = await ask('2019-06-30', '2020-06-30');
    expect(nodes(boards)).toMatchObject([
      {
        kind: 'BEGAN',
        began: { date: '2020-01-01', how: 'INFERRED' },
        ended: null,
        board: { name: 'New Harbour Board' },
      },
      { kind: 'ENDED', ended: { date: '2019-12-31' }, board: { succeededBy: [{ name: 'New Harbour Board' }] } },
    ]);
    expect(nodes(seats)).toMatchObject([
      { kind: 'BEGAN', began: { date: '2020-01-01' }, seat: { person: { name: 'Anwen Example' } } },
      { kind: 'ENDED', ended: { date: '2019-12-31', how: 'BOARD' }, seat: { board: { name: 'Old Harbour Board' } } },
      { kind: 'ENDED', ended: { date: '2019-11-24', how: 'PRESUMED' }, seat: { person: { name: 'Bryn Example' } } },
      { kind: 'BEGAN', began: { date: '2020-03-02', how: 'SIGHTED' }, seat: { person: { name: 'Ceri Example' } } },
    ]);
    expect(seats).toMatchObject({ totalCount: 4, counts: { began: 2, ended: 2, passed: 0, sighted: 1, presumed: 1 } });
  });

  it('are people new on a board or gone from it, and organisations no longer represented', async () => {
    const { people, organisations } = await ask('2019-06-30', '2020-06-30');
    expect(nodes(people)).toMatchObject([
      { kind: 'BEGAN', elsewhere: true, person: { name: 'Anwen Example' }, board: { name: 'New Harbour Board' } },
      { kind: 'ENDED', elsewhere: true, person: { name: 'Anwen Example' }, board: { name: 'Old Harbour Board' } },
      { kind: 'ENDED', elsewhere: false, person: { name: 'Bryn Example' } },
      { kind: 'BEGAN', elsewhere: false, person: { name: 'Ceri Example' } },
    ]);
    expect(nodes(organisations)).toMatchObject([
      { kind: 'ENDED', elsewhere: false, organisation: { name: 'Harbour Watch' }, board: { name: 'Quay Group' } },
    ]);
  });

  it('open: each names a record that is there', async () => {
    const { seats } = await ask('2019-06-30', '2020-06-30');
    for (const node of nodes(seats) ?? [])
      expect(await api.ask('query($id: ID!) { node(id: $id) { id } }', { id: node.seat?.id })).toEqual({
        node: { id: node.seat?.id },
      });
  });

  it('keep to the scope, whose own dates are set aside', async () => {
    const { boards } = await ask('2019-06-30', '2020-06-30', { tiers: ['LOCAL'], asOf: '1999' });
    expect(nodes(boards)?.map(({ board: it }) => it?.name)).toEqual(['New Harbour Board']);
  });

  it('are none when the dates are the same', async () => {
    const none = await ask('2019-06-30', '2019-06-30');
    expect([none.boards, none.seats, none.people, none.organisations].map((list) => list?.totalCount)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('come by kind, by how they are known, and page by page', async () => {
    const part = async (within: string) => {
      const asked = `{ differences(from: "2019-06-30", to: "2020-06-30") { seats(${within}) { totalCount pageInfo { endCursor hasNextPage } edges { node { seat { id } } } } } }`;
      const { differences } = (await api.ask(asked)) as {
        differences: { seats: List & { pageInfo: { endCursor: string } } };
      };
      return differences.seats;
    };
    expect((await part('kind: ENDED')).totalCount).toBe(2);
    expect((await part('how: PRESUMED')).totalCount).toBe(1);
    expect((await part('kind: PASSED')).totalCount).toBe(0);
    const [whole, first] = [await part('first: 4'), await part('first: 3')];
    const rest = await part(`first: 3, after: "${first.pageInfo.endCursor}"`);
    expect([...first.edges, ...rest.edges]).toEqual(whole.edges);
  });

  it('are refused when the first date lies after the second', async () => {
    const { errors } = await api.post(query, { from: '2020-06-30', to: '2019-06-30' });
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('the network held against an earlier date', () => {
  const drawn = `query($scope: Scope, $since: PartialDate) { network(of: PEOPLE_AND_BOARDS, scope: $scope, since: $since) {
    nodes { label change { kind how } } edges { presumed change { kind how } }
  } }`;
  interface Drawn {
    network: {
      nodes: { label: string; change: { kind: string; how: string } | null }[];
      edges: { presumed: boolean; change: { kind: string; how: string } | null }[];
    };
  }

  it('has the boards and people of both, told apart as the list tells them, and names what is presumed', async () => {
    const { network } = (await api.ask(drawn, { scope: { asOf: '2020-06-30' }, since: '2019-06-30' })) as Drawn;
    expect(new Map(network.nodes.map(({ label, change }) => [label, change]))).toEqual(
      new Map([
        ['Anwen Example', null],
        ['New Harbour Board', { kind: 'BEGAN', how: 'INFERRED' }],
        ['Bryn Example', { kind: 'ENDED', how: 'PRESUMED' }],
        ['Quay Group', null],
        ['Ceri Example', { kind: 'BEGAN', how: 'SIGHTED' }],
        ['Old Harbour Board', { kind: 'ENDED', how: 'INFERRED' }],
      ]),
    );
    expect(network.edges.filter(({ presumed }) => presumed)).toHaveLength(2);
    expect(network.edges.filter(({ change }) => change?.kind === 'ENDED')).toHaveLength(2);
  });

  it('is refused where the scope has no date, or an earlier one', async () => {
    for (const scope of [{}, { asOf: '2018' }]) {
      const { errors } = await api.post(drawn, { scope, since: '2019-06-30' });
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });
});
