import { describe, expect, it } from 'vitest';
import { layOut } from '../../../client/canvas/layout/layOut.ts';
import { plotOf } from '../../../client/canvas/layout/plot.ts';
import { toggledGroup } from '../../../client/views/network/actions.ts';
import { collapsed, groupsOf, hullsOf } from '../../../client/views/network/collapse.ts';
import type { Drawing, DrawnGroup } from '../../../client/views/network/drawing.ts';
import { groupingOf, type Sort, sortFor } from '../../../client/views/network/grouping.ts';
import { keptOnly } from '../../../client/views/network/landscape.ts';
import { legendOf } from '../../../client/views/network/legend.ts';
import { optionsFrom, settledOptions } from '../../../client/views/network/options.ts';
import { drawingOf, pictureOf } from '../../../client/views/network/picture.ts';
import { rowsOf } from '../../../client/views/network/rows.ts';
import { addressOfSaved, addressToSave } from '../../../client/views/network/savedAddress.ts';
import { picture, thing, tie } from '../canvas/pictures.ts';
import { communities, drawing, edge, landscape, node, regions } from './answers.ts';

const themed = (...names: string[]) => names.map((name) => ({ id: name, name, nameCy: null }));
const nodes = [
  node('a', { areas: [{ id: 'North Shore' }], tier: 'LOCAL', themes: themed('Tides', 'Boats') }),
  node('b', { areas: [{ id: 'North Shore' }], tier: 'LOCAL', themes: themed('Tides') }),
  node('c', { areas: [{ id: 'South Shore' }], themes: themed('Boats', 'Tides') }),
  node('d'),
];
const ties = [
  edge('a', 'b', { weight: 3 }),
  edge('a', 'c', { weight: 2, certainty: 'INFERRED' }),
  edge('b', 'c', { weight: 4 }),
  edge('c', 'd'),
];

function grouped(sort: Sort, closed: string[] = [], query: Record<string, string> = {}): [Drawing, DrawnGroup[]] {
  const { drawing: whole } = drawing(landscape(nodes, ties), query);
  const groups = groupsOf(whole, groupingOf(sort, nodes, { regions, communities }), {
    closed: (id) => closed.includes(id),
    nameOf: ({ id, names }) => names?.name ?? id,
  });
  return [collapsed(whole, groups), groups];
}
const membersOf = (groups: readonly DrawnGroup[]) => groups.map(({ group, members }) => [group.id, members.join(' ')]);

describe('the groups of boards', () => {
  it.each<[Sort, string[][]]>([
    [
      'area',
      [
        ['area:North Shore', 'a b'],
        ['area:South Shore', 'c'],
        ['area:none', 'd'],
      ],
    ],
    [
      'tier',
      [
        ['tier:LOCAL', 'a b'],
        ['tier:none', 'c d'],
      ],
    ],
    [
      'theme',
      [
        ['theme:Tides', 'a b c'],
        ['theme:none', 'd'],
      ],
    ],
    [
      'community',
      [
        ['community:1', 'a b'],
        ['community:2', 'c'],
        ['community:none', 'd'],
      ],
    ],
  ])('by %s', (sort, expected) => {
    expect(membersOf(grouped(sort)[1])).toEqual(expected);
  });

  it('hold the boards that are shown', () => {
    expect(membersOf(grouped('area', [], { off: 'area:South Shore' })[1])).toEqual([
      ['area:North Shore', 'a b'],
      ['area:none', 'd'],
    ]);
  });

  it('are the colours and the entries of the legend', () => {
    const { drawing: drawn, options } = drawing(landscape(nodes, ties), { fill: 'theme' });
    expect(drawn.things.map(({ thing }) => thing.fill)).toEqual(['c1', 'c1', 'c1', 'other']);
    expect(legendOf(drawn, options).colours.map(({ id, count }) => [id, count])).toEqual([
      ['theme:Tides', 3],
      ['theme:none', 1],
    ]);
  });
});

describe('a closed group', () => {
  const [drawn, groups] = grouped('area', ['area:North Shore']);

  it('is one thing of its boards, with the ties of all of them', () => {
    expect(drawn.things.map(({ thing: { id, shape, size } }) => [id, shape, size])).toEqual([
      ['group:area:North Shore', 'group', 2],
      ['c', 'board', 6],
      ['d', 'board', 6],
    ]);
    expect(drawn.ties.map(({ tie: { kind, weight, inferred } }) => [kind, weight, inferred])).toEqual([
      ['shared', 1, false],
      ['bundle', 2, false],
    ]);
  });

  it('stands in the list with its ties', () => {
    const row = rowsOf(drawn).find(({ group }) => group);
    expect(row?.name).toBe('North Shore');
    expect(row?.ties.map(({ other, kind, weight }) => [other, kind, weight])).toEqual([['c', 'bundle', 2]]);
  });

  it('is not drawn around, and opens by a toggle', () => {
    expect(hullsOf(groups).map(({ label }) => label)).toEqual(['South Shore · 1', 'area:none · 1']);
    const toggled = (id: string, address: Record<string, string>) =>
      toggledGroup(id, { groups, group: 'area' }, optionsFrom(address));
    expect(toggled('area:North Shore', {})).toEqual({ group: 'area', closed: new Set() });
    expect(toggled('area:none', {})).toEqual({ group: 'area', closed: new Set(['area:North Shore', 'area:none']) });
    // what was picked a moment ago counts, though it is not drawn yet
    const address = { group: 'area', closed: 'area:none' };
    expect(toggled('area:North Shore', address).closed).toEqual(new Set(['area:none', 'area:North Shore']));
  });
});

describe('the ground of groups', () => {
  it('keeps each apart from the others', () => {
    const [drawn, groups] = grouped('area');
    const picture = pictureOf(drawn, optionsFrom({}), { words: {}, groups });
    const { places } = layOut(plotOf(picture, 1.2));
    const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(id)?.x ?? 0);
    expect(places.size).toBe(4);
    expect(Math.abs((c ?? 0) - Math.max(a ?? 0, b ?? 0))).toBeGreaterThan(124);
  });
});

describe('whoever is in no group', () => {
  const ground = {
    kind: 'groups' as const,
    seed: 1,
    closed: ['group:z'],
    groups: [
      { id: 'x', members: ['a', 'b'] },
      { id: 'y', members: ['c', 'd', 'e', 'f'] },
    ],
  };
  const things = ['a', 'b', 'c', 'd', 'e', 'f', 'p', 'group:z'].map((id) =>
    thing(id, { shape: id === 'p' ? 'person' : 'board' }),
  );
  const inY = ['c', 'd', 'e', 'f'];
  const joined = [...inY.map((id) => tie('p', id)), tie('p', 'a'), tie('group:z', 'c'), tie('a', 'b'), tie('c', 'd')];
  const { places } = layOut(plotOf(picture(things, joined, { ground }), 1.2));
  const far = (id: string, other: string): number =>
    Math.hypot(
      (places.get(id)?.x ?? 0) - (places.get(other)?.x ?? 0),
      (places.get(id)?.y ?? 0) - (places.get(other)?.y ?? 0),
    );

  it('stands with the group that most of its ties lead to; a closed group stands by itself', () => {
    const [near, away] = [inY, ['a', 'b']].map((ids) => ids.reduce((sum, id) => sum + far('p', id), 0) / ids.length);
    expect(near).toBeLessThan(away ?? 0);
    expect(Math.min(...['a', 'b', 'c', 'd', 'p'].map((id) => far('group:z', id)))).toBeGreaterThan(100);
  });
});

describe('records picked together', () => {
  it('can be all that is drawn, with the ties between them', () => {
    const kept = keptOnly(landscape(nodes, ties), new Set(['a', 'c', 'd']));
    expect([...kept.nodes.keys()]).toEqual(['a', 'c', 'd']);
    expect(kept.edges.map(({ id }) => id)).toEqual(['a-c', 'c-d']);
  });

  it('are never the rest of nothing: to keep only these, something is picked', () => {
    expect(optionsFrom({ only: '1' }).only).toBe(false);
    expect(optionsFrom({ only: '1', picked: 'a' }).only).toBe(true);
  });
});

describe('boards that others nearly repeat', () => {
  const options = optionsFrom({});
  const manner = { options, grounds: { regions, communities }, doubled: new Set(['b', 'c']), language: 'en' };
  const marked = drawingOf(landscape(nodes, ties), manner);

  it('are marked on the drawing, counted in the legend and named in the list', () => {
    expect(marked.things.filter(({ thing }) => thing.doubled).map(({ node: { id } }) => id)).toEqual(['b', 'c']);
    expect(legendOf(marked, options).shapes).toContainEqual(expect.objectContaining({ id: 'doubled', count: 2 }));
    expect(rowsOf(marked).filter(({ doubled }) => doubled)).toHaveLength(2);
  });
});

describe('a saved view', () => {
  it('keeps what is shown, not what was selected or in which language and light', () => {
    const address = addressToSave('?of=reporting&off=law%2Cended&select=b&lang=cy&theme=dark&saved=view_1&twin=table');
    expect(address).toBe('?of=reporting&off=law%2Cended');
    expect(addressOfSaved({ id: 'view_2', address }, false)).toBe('/network?of=reporting&off=law%2Cended&saved=view_2');
    expect(addressOfSaved({ id: 'view_2', address: addressToSave('?lang=cy') }, false)).toBe('/network?saved=view_2');
    expect(addressOfSaved({ id: 'view_2', address: addressToSave('?names=roles') }, true)).toBe(
      '/network?saved=view_2&names=roles',
    );
  });
});

describe('more boards than can be drawn', () => {
  it.each([
    ['are grouped, and the groups closed', {}, 'area', 'area', 'all'],
    ['are not where somebody said so', { group: 'none' }, 'area', null, new Set()],
    ['are by what somebody chose, and as open as they left it', { group: 'tier' }, 'area', 'tier', new Set()],
    ['are not around one record', { around: 'a' }, 'area', null, new Set()],
    ['are not where there are few, or nothing is known to group them by', {}, null, null, new Set()],
  ] as const)('%s', (_, query: Record<string, string>, crowd, group, closed) => {
    expect(settledOptions(optionsFrom(query), crowd)).toMatchObject({ group, closed });
  });

  it('are grouped by area or tier where most have one, else by whom they share', () => {
    const areas = [{ id: 'mid', name: 'Mid', nameCy: null }];
    const tier = 'LOCAL' as const;
    const here = node('a', { areas, tier: null });
    const local = node('b', { areas: [], tier });
    const nowhere = node('c', { areas: [], tier: null });
    expect(sortFor([here, { ...here, id: 'd' }, nowhere])).toBe('area');
    expect(sortFor([here, local, { ...local, id: 'd' }])).toBe('tier');
    expect(sortFor([here, local])).toBe('community');
    expect(sortFor([])).toBe('community');
  });
});
