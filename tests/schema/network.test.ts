import { expect, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);

interface Network {
  nodes: { id: string; kind: string }[];
  edges: { source: string; target: string; kind: string; weight: number }[];
  truncated: boolean;
  total: { nodes: number; edges: number };
}
const draw = async (args: string): Promise<Network> => {
  const query = `{ network${args} { nodes { id kind } edges { source target kind weight } truncated total { nodes edges } } }`;
  return ((await api.ask(query)) as { network: Network }).network;
};

test('a node and an edge say everything', async () => {
  const query = `{ network(of: BOARDS) {
    nodes { id kind label shortLabel size tier areas { name } themes { name } degree statutory ended planned certainty
      record { __typename id } }
    edges { id source target kind weight certainty behind relation }
  } }`;
  const { network } = (await api.ask(query)) as { network: { nodes: { id: string }[]; edges: { weight: number }[] } };
  expect(network.nodes.find(({ id }) => id === ids.forum)).toEqual({
    id: ids.forum,
    kind: 'BOARD',
    label: 'Harbour Forum',
    shortLabel: 'HF',
    size: 3,
    tier: 'REGIONAL',
    areas: [{ name: 'Aber Region' }],
    themes: [{ name: 'Health' }, { name: 'Violence' }],
    degree: 2,
    statutory: false,
    ended: false,
    planned: false,
    certainty: 'STATED',
    record: { __typename: 'Board', id: ids.forum },
  });
  expect(network.edges.find(({ weight }) => weight === 2)).toEqual({
    id: expect.any(String),
    source: expect.any(String),
    target: expect.any(String),
    kind: 'SHARED',
    weight: 2,
    certainty: 'STATED',
    behind: expect.arrayContaining([ids.ann, ids.bob]),
    relation: 'PARENT',
  });
});

test('each kind of network joins what it says', async () => {
  const kinds = async (args: string) => new Set((await draw(args)).edges.map(({ kind }) => kind));
  const nodes = async (args: string) => new Set((await draw(args)).nodes.map(({ kind }) => kind));
  expect(await kinds('(of: BOARDS, join: ORGANISATIONS)')).toEqual(new Set(['SHARED']));
  expect(await kinds('(of: BOARDS, join: THEMES)')).toEqual(new Set(['SHARED']));
  expect(await nodes('(of: PEOPLE_AND_BOARDS)')).toEqual(new Set(['PERSON', 'BOARD']));
  expect(await kinds('(of: PEOPLE_AND_BOARDS)')).toEqual(new Set(['SEAT']));
  expect(await nodes('(of: ORGANISATIONS_AND_BOARDS)')).toEqual(new Set(['ORGANISATION', 'BOARD']));
  expect(await kinds('(of: ORGANISATIONS_AND_BOARDS)')).toEqual(new Set(['REPRESENTED']));
  expect(await kinds('(of: REPORTING)')).toEqual(new Set(['PART_OF', 'REPORTS_TO', 'SUCCEEDED_BY', 'MAY_BE_SAME_AS']));
});

test.each(['BOARDS', 'PEOPLE_AND_BOARDS', 'REPORTING'])('its ties in columns are its edges: %s', async (of) => {
  const query = `{ network(of: ${of}) { tiesBetween nodes { id } edges { source target kind weight certainty relation significant }
    ties { source target kind weight inferred parents siblings significant } } }`;
  const { network } = (await api.ask(query)) as {
    network: Pick<Network, 'edges'> & {
      tiesBetween: number;
      nodes: { id: string }[];
      ties: Record<'source' | 'target' | 'inferred' | 'parents' | 'siblings' | 'significant' | 'weight', number[]> & {
        kind: string[];
      };
    };
  };
  const { ties } = network;
  expect(ties.kind.length).toBeGreaterThan(0);
  const made = ties.kind.map((kind, at) => ({
    source: network.nodes[ties.source[at] ?? -1]?.id,
    target: network.nodes[ties.target[at] ?? -1]?.id,
    kind,
    weight: ties.weight[at],
    certainty: ties.inferred.includes(at) ? 'INFERRED' : 'STATED',
    relation: ties.parents.includes(at) ? 'PARENT' : ties.siblings.includes(at) ? 'SIBLING' : null,
    significant: ties.significant.includes(at),
  }));
  expect(made).toEqual(network.edges);
  expect(network.tiesBetween).toBe(made.length);
});

test('what is around a record, how far, how heavy, how many', async () => {
  const all = await draw('(of: BOARDS)');
  expect(all.truncated).toBe(false);
  const one = await draw('(of: BOARDS, limit: 1)');
  expect(one).toMatchObject({ truncated: true, total: all.total, edges: [] });
  expect(one.nodes).toHaveLength(1);
  const heavy = await draw('(of: BOARDS, minimumWeight: 2)');
  expect(heavy.edges.map(({ weight }) => weight)).toEqual([2]);
  const near = await draw(`(of: PEOPLE_AND_BOARDS, around: "${ids.cat}")`);
  expect(new Set(near.nodes.map(({ id }) => id))).toEqual(new Set([ids.cat, ids.safety, ids.oldPanel]));
  const further = await draw(`(of: PEOPLE_AND_BOARDS, around: "${ids.cat}", steps: 2)`);
  expect(further.nodes.map(({ id }) => id)).toContain(ids.bob);
});

test('labels are in the language of the reader', async () => {
  const query = '{ network { nodes { id label } } }';
  const { network } = (await api.ask(query, {}, { 'accept-language': 'cy-GB' })) as { network: { nodes: object[] } };
  expect(network.nodes).toContainEqual({ id: ids.forum, label: 'Fforwm yr Harbwr' });
});

test('a path alternates between holders and boards, by the seats between them', async () => {
  const query = `query($from: ID!, $to: ID!) { path(from: $from, to: $to) {
    length nodes { __typename id } seats { board { id } }
  } }`;
  expect(await api.ask(query, { from: ids.cat, to: ids.circle })).toEqual({
    path: {
      length: 3,
      nodes: [
        { __typename: 'Person', id: ids.cat },
        { __typename: 'Board', id: ids.safety },
        { __typename: 'Person', id: ids.ann },
        { __typename: 'Board', id: ids.circle },
      ],
      seats: [ids.safety, ids.safety, ids.circle].map((id) => ({ board: { id } })),
    },
  });
  // Cat left the Old Panel before anybody met her on the Safety Board.
  expect(await api.ask(query, { from: ids.oldPanel, to: ids.circle })).toEqual({ path: null });
});
