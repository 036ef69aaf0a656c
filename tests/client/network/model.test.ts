import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../client/canvas/regions.ts';
import { opened, selectionAfter } from '../../../client/views/network/actions.ts';
import { landscapeOf, nameOf } from '../../../client/views/network/landscape.ts';
import { legendOf } from '../../../client/views/network/legend.ts';
import { addressOf, optionsFrom } from '../../../client/views/network/options.ts';
import { pictureOf } from '../../../client/views/network/picture.ts';
import { rowsOf } from '../../../client/views/network/rows.ts';
import { isStrong, strongest } from '../../../client/views/network/strength.ts';
import { drawing, edge, island, landscape, node, regions } from './answers.ts';

describe('the options in the address', () => {
  it('are read back as they were written', () => {
    const options = optionsFrom({
      of: 'organisations',
      join: 'themes',
      around: 'board_1',
      steps: '3',
      weight: '5',
      seed: '7',
      fill: 'tier',
      group: 'theme',
      closed: 'theme:2,theme:9',
      off: 'inferred,law',
      grown: 'board_2*40,board_3*20',
      path: 'board_1,person_9',
      picked: 'board_1,board_2',
      only: '1',
      saved: 'view_1',
      twin: 'table',
    });
    const written = Object.entries(addressOf(options)).filter((entry): entry is [string, string] => entry[1] !== null);
    expect(optionsFrom(Object.fromEntries(written))).toEqual(options);
    expect(options).toMatchObject({ of: 'ORGANISATIONS_AND_BOARDS', steps: 3, path: ['board_1', 'person_9'] });
  });

  it('fall back to the start where an address is not understood', () => {
    expect(optionsFrom({ of: 'clouds', steps: '9', weight: 'many', path: 'one', grown: '*5' })).toEqual(
      optionsFrom({}),
    );
    for (const inherited of ['constructor', '__proto__', 'toString'])
      expect(optionsFrom({ of: inherited, join: inherited })).toEqual(optionsFrom({}));
  });

  it('switch off what has no tie among people, and not among boards, unless the address says otherwise', () => {
    expect([...optionsFrom({ of: 'people' }).off]).toEqual(['alone']);
    expect([...optionsFrom({}).off]).toEqual([]);
    expect([...optionsFrom({ of: 'people', off: 'none' }).off]).toEqual([]);
  });
});

describe('what stands out', () => {
  it.each([
    ['more people in common than chance would give', {}, true],
    ['no more than chance would give', { significant: false }, false],
    ['a board and its own sub-group', { relation: 'PARENT' as const }, false],
    ['two sub-groups of one board', { relation: 'SIBLING' as const }, true],
  ])('%s: %s', (_, over, strong) => {
    expect(isStrong(edge('a', 'b', { significant: true, ...over }))).toBe(strong);
  });
});

describe('too many ties', () => {
  const ids = Array.from({ length: 60 }, (_, i) => `b${i}`);
  const nodes = new Map(ids.map((id) => [id, node(id)]));
  const all = ids.flatMap((a, i) => ids.slice(i + 1).map((b, j) => edge(a, b, { weight: 1 + ((i * 7 + j) % 9) })));

  it('are thinned to the strongest, and every board keeps its own two', () => {
    const kept = strongest(all, nodes);
    expect(all.length).toBe(1770);
    expect(kept.length).toBe(400);
    for (const id of ids) {
      const weights = all.filter(({ source, target }) => source === id || target === id).map(({ weight }) => weight);
      const own = kept.filter(({ source, target }) => source === id || target === id);
      expect(own.length).toBeGreaterThanOrEqual(2);
      expect(Math.max(...own.map(({ weight }) => weight))).toBe(Math.max(...weights));
    }
  });

  it('are all kept up to four hundred', () => {
    expect(strongest(all.slice(0, 400), nodes)).toHaveLength(400);
  });

  it('are counted as left out', () => {
    expect(drawing(landscape([...nodes.values()], all)).drawing.leftOut).toBe(1370);
    expect(drawing(landscape([...nodes.values()], all.slice(0, 9))).drawing.leftOut).toBe(0);
  });
});

describe('the colours of areas', () => {
  it('are those of the parts that boards name most, north and south the same in every data set', () => {
    expect(regions.groups.map(({ name, fill }) => [name, fill])).toEqual([
      ['Island', 'c1'],
      ['North Shore', 'c3'],
      ['Middle Moor', 'c5'],
      ['South Shore', 'c6'],
      ['Crown', 'c8'],
      ['Elsewhere', 'other'],
    ]);
  });

  it('give ground within a part its colour, several parts that of the whole, and no ground none', () => {
    expect(regions.of(['Aberpentre'])?.name).toBe('North Shore');
    expect(regions.of(['North Shore', 'South Shore'])?.name).toBe('Island');
    expect(regions.of(['Crown'])?.name).toBe('Crown');
    expect(regions.of([])).toBeNull();
  });

  it('are the areas that boards name, where none lies in another', () => {
    const flat = ['Hill', 'Dale', 'Moor'].map((id) => ({ id, name: id, nameCy: null, kind: null, within: [] }));
    const found = regionsOf(flat, [['Dale'], ['Dale'], ['Hill']], 'Elsewhere');
    expect(found.groups.map(({ name }) => name)).toEqual(['Dale', 'Hill', 'Elsewhere']);
    expect(found.of(['Hill'])?.name).toBe('Hill');
    expect(found.of(['Moor'])?.name).toBe('Elsewhere');
  });

  it('are the six that most boards name, where the whole has more parts; the others lie elsewhere', () => {
    const valleys = Array.from({ length: 9 }, (_, i) => `Valley ${i + 1}`);
    const within = [{ id: 'Island' }];
    const all = [
      { id: 'Island', name: 'Island', nameCy: null, kind: null, within: [] },
      ...valleys.map((id) => ({ id, name: id, nameCy: null, kind: 'valley', within })),
    ];
    const named = valleys.flatMap((id, i) => Array.from({ length: i + 1 }, () => [id]));
    const found = regionsOf(all, named, 'Elsewhere');
    expect(found.groups.map(({ name }) => name)).toEqual(['Island', ...valleys.slice(3), 'Elsewhere']);
    expect(found.of(['Valley 9'])?.name).toBe('Valley 9');
    expect(found.of(['Valley 1'])?.name).toBe('Elsewhere');
    expect(found.of(['Valley 1', 'Valley 9'])?.name).toBe('Island');
    expect(found.of([])).toBeNull();
  });

  it('are none where no areas are known', () => {
    expect(regionsOf([], [], 'Elsewhere').of(['Island'])).toBeNull();
    expect(regionsOf(island, [], 'Elsewhere').groups.length).toBeGreaterThan(0);
  });
});

describe('expanding', () => {
  const people = Array.from({ length: 25 }, (_, i) =>
    node(`p${i}`, { kind: 'PERSON', label: `Person ${i}`, degree: 25 - i }),
  );
  const brought = {
    near: { nodes: [node('a'), ...people], edges: people.map(({ id }) => edge(id, 'a', { kind: 'SEAT' })) },
    beyond: [edge('p0', 'b', { kind: 'SEAT' }), edge('p24', 'b', { kind: 'SEAT' })],
  };
  const grown = landscapeOf(
    { nodes: [node('a'), node('b')], edges: [] },
    [{ around: 'a', count: 20, ...brought }],
    null,
  );

  it('brings in the twenty most connected, with their ties to what is drawn, and says how many more there are', () => {
    expect(grown.nodes.size).toBe(22);
    expect(grown.nodes.has('p19')).toBe(true);
    expect(grown.nodes.has('p20')).toBe(false);
    expect(grown.edges.map(({ id }) => id)).toContain('p0-b');
    expect(grown.edges.map(({ id }) => id)).not.toContain('p24-b');
    expect(grown.more.get('a')).toBe(5);
  });

  it('draws a pill for the rest, which brings in twenty more', () => {
    const { drawing: drawn, options } = drawing(grown, { grown: 'a*20' });
    const pill = pictureOf(drawn, options, { words: {} }).things.find(({ shape }) => shape === 'more');
    expect(pill?.label).toBe('+5');
    expect([...(opened(pill?.id ?? '', options).grown ?? [])]).toEqual([['a', 40]]);
  });

  it('is taken back by opening the same record again', () => {
    expect([...(opened('a', optionsFrom({})).grown ?? [])]).toEqual([['a', 20]]);
    expect([...(opened('a', optionsFrom({ grown: 'a*40' })).grown ?? [])]).toEqual([]);
  });
});

describe('a path', () => {
  it('adds the people between, and uses ties that are drawn already', () => {
    const seats = [
      { id: 's1', certainty: 'STATED' as const, spells: [{ presumed: false }] },
      { id: 's2', certainty: 'INFERRED' as const, spells: [{ presumed: true }] },
    ];
    const found = {
      length: 2,
      seats,
      nodes: [
        { __typename: 'Board' as const, id: 'a', name: 'Board a', nameCy: null },
        { __typename: 'Person' as const, id: 'p', name: 'Pat Invented' },
        { __typename: 'Board' as const, id: 'b', name: 'Board b', nameCy: null },
      ],
    };
    const way = landscapeOf({ nodes: [node('a'), node('b')], edges: [edge('p', 'a', { kind: 'SEAT' })] }, [], found);
    expect(way.path).toEqual(['a', 'p-a', 'p', 's2', 'b']);
    expect(way.nodes.get('p')).toMatchObject({ kind: 'PERSON', label: 'Pat Invented' });
    expect(way.edges.find(({ id }) => id === 's2')).toMatchObject({
      certainty: 'INFERRED',
      presumed: true,
      source: 'p',
      target: 'b',
    });
  });
});

describe('the legend', () => {
  const world = landscape(
    [
      node('a', { statutory: true, areas: [{ id: 'North Shore' }] }),
      node('b', { areas: [{ id: 'Island' }] }),
      node('c', { ended: true }),
    ],
    [edge('a', 'b', { weight: 4, certainty: 'INFERRED', significant: true })],
  );

  it('counts each entry, and leaves out what nothing belongs to', () => {
    const { drawing: drawn, options } = drawing(world);
    const { colours, shapes, lines } = legendOf(drawn, options);
    expect(colours.map(({ id, count }) => [id, count])).toEqual([
      ['area:Island', 1],
      ['area:North Shore', 1],
      ['area:none', 1],
    ]);
    expect(shapes.map(({ id, count }) => [id, count])).toEqual([
      ['law', 1],
      ['ended', 1],
      ['alone', 1],
    ]);
    expect(lines.map(({ id, count }) => [id, count])).toEqual([
      ['strong', 1],
      ['inferred', 1],
    ]);
  });

  it('switches off what it names: from the picture and from the list alike', () => {
    const off = drawing(world, { off: 'law' });
    const picture = pictureOf(off.drawing, off.options, { words: {} });
    expect(picture.things.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['a']);
    expect(rowsOf(off.drawing).map(({ node: { id } }) => id)).toEqual(['b', 'c']);
    expect(rowsOf(drawing(world).drawing).map(({ node: { id } }) => id)).toEqual(['a', 'b', 'c']);
    expect(legendOf(off.drawing, off.options).shapes.find(({ id }) => id === 'law')).toMatchObject({
      on: false,
      count: 1,
    });
  });
});

describe('the list beside the picture', () => {
  it('says of each record what the picture says: its ties, strongest first, from both ends', () => {
    const world = landscape(
      [node('a'), node('b'), node('c')],
      [edge('a', 'b', { weight: 2, certainty: 'INFERRED' }), edge('c', 'a', { weight: 5, kind: 'REPORTS_TO' })],
    );
    const [a, b] = rowsOf(drawing(world).drawing);
    expect(a?.ties.map(({ other, weight, outward, inferred }) => [other, weight, outward, inferred])).toEqual([
      ['c', 5, false, false],
      ['b', 2, true, true],
    ]);
    expect(b?.ties.map(({ other }) => other)).toEqual(['a']);
  });
});

describe('picking', () => {
  const isBoard = (id: string): boolean => id.startsWith('b');

  it.each([
    ['a plain pick takes the place of what was selected', ['b1', 'b2'], 'b3', false, ['b3']],
    ['with shift a second board is looked at with the first', ['b1'], 'b2', true, ['b1', 'b2']],
    ['with shift again the second is let go', ['b1', 'b2'], 'b2', true, ['b1']],
    ['a person is not looked at with a board', ['b1'], 'p1', true, ['p1']],
  ])('%s', (_, before, id, more, after) => {
    expect(selectionAfter(id, before, { more, isBoard })).toEqual(after);
  });
});

describe('names', () => {
  it('are Welsh in Welsh where there is a Welsh one', () => {
    const harbour = node('a', { label: 'Harbour Board', record: { nameCy: 'Bwrdd yr Harbwr' } });
    expect(nameOf(harbour, 'cy')).toBe('Bwrdd yr Harbwr');
    expect(nameOf(harbour, 'en')).toBe('Harbour Board');
    expect(nameOf(node('b', { record: { nameCy: null } }), 'cy')).toBe('Board b');
  });
});
