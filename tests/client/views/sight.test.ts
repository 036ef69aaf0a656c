import { describe, expect, it, test } from 'vitest';
import type { SightBoardPartsFragment, SightQuery, Tier } from '../../../client/api/operations.generated.ts';
import { regionsOf } from '../../../client/canvas/regions.ts';
import { boxesOf, cardHeight, frameOf, labelsApart, routesOf } from '../../../client/views/sight/geometry.ts';
import { stepOf } from '../../../client/views/sight/linkSteps.ts';
import { linksToDraw } from '../../../client/views/sight/linksToDraw.ts';
import { narrowerThan } from '../../../client/views/sight/narrower.ts';
import { optionsFrom } from '../../../client/views/sight/options.ts';
import { placingOf } from '../../../client/views/sight/placing.ts';
import { reachOf } from '../../../client/views/sight/reach.ts';
import { type SightLinkModel, sightModel } from '../../../client/views/sight/sightModel.ts';
import { nextCard } from '../../../client/views/sight/useCardWalk.ts';

type Line = SightQuery['lineOfSight'];
type Board = SightBoardPartsFragment;

const end = (id: string, tier: Tier | null = null, to: string | null = null) => ({
  id,
  name: id,
  nameCy: null,
  tier,
  to,
});

function board(id: string, tier: Tier | null, over: Partial<Board> = {}): Board {
  return {
    status: 'REACHES',
    above: 'NATIONAL',
    how: 'REPORTED',
    board: { ...end(id, tier), peopleCount: 4, areas: [] },
    lines: [],
    mend: null,
    breaksAt: [],
    ...over,
  };
}

const reports = (to: string, over: Partial<Board['lines'][number]> = {}): Board['lines'][number] => ({
  end: 'THEME',
  certainty: 'STATED',
  to: end(to),
  ...over,
});
const breaks = (id: string) => ({ status: 'BREAKS' as const, how: null, breaksAt: [end(id)] });

function answer(tiers: [Tier, Board[]][], over: Partial<Line> = {}): Line {
  const boardCount = tiers.reduce((sum, [, boards]) => sum + boards.length, 0);
  return {
    top: 'NATIONAL',
    reaching: 0,
    judged: 0,
    boardCount,
    theme: { id: 'violence', name: 'Violence', nameCy: null },
    tiers: tiers.map(([tier, boards]) => ({ tier, boardCount: boards.length, boards })),
    unknownTier: [],
    links: [],
    breaks: [],
    people: [],
    ...over,
  };
}

const manner = { regions: regionsOf([], [], 'Elsewhere'), until: null };
const person = (from: string, to: string): Line['links'][number] => ({
  kind: 'PERSON',
  certainty: 'STATED',
  from: { id: from },
  to: { id: to },
  people: [{ id: 'ann', name: 'Ann Sample' }],
});

describe('how far a line reaches, in words', () => {
  it('tells a line that breaks here from one that breaks further up', () => {
    expect(reachOf(board('a', 'LOCAL', breaks('a')))).toBe('BROKEN');
    expect(reachOf(board('a', 'LOCAL', breaks('b')))).toBe('BEYOND');
  });

  it('does not say broken where neither a line nor anybody is known', () => {
    const nobody = { board: { ...end('a', 'LOCAL'), peopleCount: 0, areas: [] } };
    expect(reachOf(board('a', 'LOCAL', { ...breaks('a'), ...nobody }))).toBe('SILENT');
    expect(reachOf(board('a', 'LOCAL', { ...breaks('a'), ...nobody, lines: [reports('b')] }))).toBe('BROKEN');
  });

  it('says which of tier and area is not known', () => {
    expect(reachOf(board('a', null, { status: 'UNKNOWN', how: null }))).toBe('TIER_UNKNOWN');
    expect(reachOf(board('a', 'LOCAL', { status: 'UNKNOWN', how: null }))).toBe('GROUND_UNKNOWN');
  });

  it('says by what a board reaches the top', () => {
    expect(reachOf(board('a', 'LOCAL', { how: 'PEOPLE' }))).toBe('PEOPLE');
    expect(reachOf(board('a', 'NATIONAL', { status: 'TOP', how: null }))).toBe('TOP');
  });
});

describe('the picture of an answer', () => {
  const odd = board('odd', null, { status: 'UNKNOWN', how: null });
  const twoTiers: [Tier, Board[]][] = [
    ['NATIONAL', [board('n', 'NATIONAL')]],
    ['LOCAL', [board('l', 'LOCAL')]],
  ];
  const columnsOf = (over: Partial<Line>) =>
    sightModel(answer(twoTiers, { unknownTier: [odd], boardCount: 3, ...over }), manner);

  it('has a column for each tier', () => {
    const { columns, boards } = columnsOf({});
    expect(columns.map(({ tier, count, cards }) => [tier, count, cards.map(({ id }) => id)])).toEqual([
      ['NATIONAL', 1, ['n']],
      ['LOCAL', 1, ['l']],
    ]);
    expect(boards.map(({ id }) => id)).toEqual(['n', 'l', 'odd']);
  });

  it('has one for boards of unknown tier when they are on a way, or when there are no others', () => {
    const onTheWay = columnsOf({ links: [person('l', 'odd')] }).columns;
    expect(onTheWay.map(({ tier, count }) => [tier, count])).toEqual([
      ['NATIONAL', 1],
      ['LOCAL', 1],
      [null, 1],
    ]);
    expect(columnsOf({ tiers: [], boardCount: 1 }).columns.map(({ tier }) => tier)).toEqual([null]);
  });

  it('shows what a line leads to outside the theme as a ghost in the column of its tier, else one column up', () => {
    const lines = [
      reports('homes', { end: 'OTHER_THEME', to: end('homes', 'NATIONAL') }),
      reports('past', { end: 'DISSOLVED', to: end('past', null, '2023-03') }),
    ];
    const { columns, links } = sightModel(
      answer([
        ['NATIONAL', [board('n', 'NATIONAL')]],
        ['REGIONAL', [board('r', 'REGIONAL')]],
        ['LOCAL', [board('l', 'LOCAL', { ...breaks('l'), lines }), board('m', 'LOCAL', { lines })]],
      ]),
      manner,
    );
    const ghosts = columns.map(({ cards }) =>
      cards.filter(({ ghost }) => ghost).map(({ id, ghost, ended }) => [id, ghost, ended]),
    );
    expect(ghosts).toEqual([[['homes', 'OTHER_THEME', null]], [['past', 'DISSOLVED', '2023-03']], []]);
    expect(links.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'l~homes LOST',
      'l~past LOST',
      'm~homes LINE',
      'm~past LINE',
    ]);
  });

  it('draws a pair of boards once: a line before the people of both', () => {
    const { links } = sightModel(
      answer(
        [
          ['NATIONAL', [board('n', 'NATIONAL')]],
          ['LOCAL', [board('l', 'LOCAL', { lines: [reports('n')] })]],
        ],
        {
          links: [person('n', 'l'), person('l', 'n')],
        },
      ),
      manner,
    );
    expect(links.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['l~n LINE']);
  });

  it('says when a board ended, unless the scope ends before', () => {
    const ended = board('l', 'LOCAL', { board: { ...end('l', 'LOCAL', '2023-03'), peopleCount: 1, areas: [] } });
    const at = (until: string | null) =>
      sightModel(answer([['LOCAL', [ended]]]), { ...manner, until }).boards[0]?.ended;
    expect([at(null), at('2024-01-01'), at('2022-01-01')]).toEqual(['2023-03', '2023-03', null]);
  });
});

/** Two regional boards, six local ones, each tied to one; by name they would lie crosswise. */
const tied: [string, string][] = [
  ['l1', 'south'],
  ['l2', 'north'],
  ['l3', 'south'],
  ['l4', 'north'],
  ['l5', 'south'],
  ['l6', 'north'],
];
const crosswise = sightModel(
  answer([
    ['NATIONAL', [board('top', 'NATIONAL', { status: 'TOP' })]],
    ['REGIONAL', ['north', 'south'].map((id) => board(id, 'REGIONAL', { lines: [reports('top')] }))],
    ['LOCAL', tied.map(([id, to]) => board(id, 'LOCAL', { lines: [reports(to)] }))],
  ]),
  manner,
);

describe('where cards stand', () => {
  it('is such that lines do not cross where they need not', () => {
    const { places } = placingOf(crosswise);
    const row = (id: string) => places.get(id)?.row ?? Number.NaN;
    const links = crosswise.links.filter(({ to }) => to !== 'top');
    const crossing = links.flatMap((a) =>
      links.filter((b) => (row(a.from) - row(b.from)) * (row(a.to) - row(b.to)) < 0).map((b) => `${a.id} ${b.id}`),
    );
    expect(crossing).toEqual([]);
  });

  it('leaves a row for each card of a column, from the first row on', () => {
    const { places, rows } = placingOf(crosswise);
    for (const column of [0, 1, 2]) {
      const found = [...places.values()].filter((place) => place.column === column).map(({ row }) => row);
      const sorted = found.toSorted((a, b) => a - b);
      for (const [i, row] of sorted.entries())
        expect(row - (sorted[i - 1] ?? -1)).toBeGreaterThanOrEqual(i === 0 ? 0 : 1);
    }
    expect(Math.min(...[...places.values()].map(({ row }) => row))).toBe(0);
    expect(rows).toBe(6);
  });

  it('puts a board in the middle of those that report to it', () => {
    const { places } = placingOf(crosswise);
    const of = (to: string) => tied.filter(([, up]) => up === to).map(([id]) => places.get(id)?.row ?? 0);
    const middle = (rows: number[]) => rows.reduce((sum, row) => sum + row, 0) / rows.length;
    expect(places.get('north')?.row).toBeCloseTo(middle(of('north')));
    expect(places.get('south')?.row).toBeCloseTo(middle(of('south')));
  });

  it('does not change with the order of the answer', () => {
    const turned = {
      ...crosswise,
      links: crosswise.links.toReversed(),
      columns: crosswise.columns.map((column) => ({ ...column, cards: column.cards.toReversed() })),
    };
    expect(placingOf(turned).places).toEqual(placingOf(crosswise).places);
  });

  it('has the upper tiers in sight however long the lowest is', () => {
    const many = Array.from({ length: 60 }, (_, i) => board(`l${i}`, 'LOCAL', { lines: [reports('top')] }));
    const long = answer([
      ['NATIONAL', [board('top', 'NATIONAL', { status: 'TOP' })]],
      ['LOCAL', many],
    ]);
    const { places, rows } = placingOf(sightModel(long, manner));
    expect(rows).toBe(60);
    expect(places.get('top')?.row).toBeLessThan(9);
  });

  it('is nowhere when there is nothing', () => {
    expect(placingOf({ columns: [], links: [] })).toEqual({ places: new Map(), rows: 0 });
  });
});

describe('the lines', () => {
  const placing = placingOf(crosswise);
  const frame = frameOf(3, placing, 800);
  const boxes = boxesOf(placing, frame);

  it('fill the width that there is', () => {
    expect(frame.cardWidth * 3 + frame.gap * 2).toBeCloseTo(800);
    expect(frame.height).toBeGreaterThanOrEqual(6 * cardHeight);
  });

  it('run from the left of the lower card to the right of the upper one', () => {
    for (const { link, path, end: stop } of routesOf(crosswise.links, boxes, frame)) {
      const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
      expect(path.startsWith(`M${from?.x} `)).toBe(true);
      expect(stop.x).toBe((to?.x ?? 0) + frame.cardWidth);
      expect(stop.y).toBeGreaterThan(to?.y ?? 0);
      expect(stop.y).toBeLessThan((to?.y ?? 0) + cardHeight);
    }
  });

  it('meet no other at the edge of a card', () => {
    const ends = routesOf(crosswise.links, boxes, frame).map(({ end: stop }) => `${stop.x} ${stop.y}`);
    expect(new Set(ends).size).toBe(ends.length);
  });

  it('go round the left within a column', () => {
    const link: SightLinkModel = { id: 'l1~l2', from: 'l1', to: 'l2', kind: 'LINE', inferred: false, people: [] };
    const [route] = routesOf([link], boxes, frame);
    expect(route?.end.x).toBe(boxes.get('l2')?.x);
  });

  it('have labels that do not lie on one another', () => {
    const labels = labelsApart([
      { id: 'a', width: 20, label: { x: 10, y: 50 } },
      { id: 'b', width: 20, label: { x: 15, y: 52 } },
      { id: 'c', width: 20, label: { x: 90, y: 52 } },
    ]);
    expect(labels.map(({ id, label }) => [id, label.y])).toEqual([
      ['a', 50],
      ['b', 71],
      ['c', 52],
    ]);
  });
});

describe('ties by people', () => {
  const drawn = (count: number) => {
    const locals = Array.from({ length: count }, (_, i) =>
      board(`l${i}`, 'LOCAL', i === 0 ? { how: 'PEOPLE' } : { lines: [reports('top')] }),
    );
    const model = sightModel(
      answer(
        [
          ['NATIONAL', [board('top', 'NATIONAL', { status: 'TOP' }), board('other', 'NATIONAL', { status: 'TOP' })]],
          ['LOCAL', locals],
        ],
        { links: locals.map(({ board: { id } }) => person(id, 'other')) },
      ),
      manner,
    );
    return linksToDraw(model);
  };

  it('are all drawn where they are few', () => {
    expect(drawn(24).filter(({ kind }) => kind === 'PERSON')).toHaveLength(24);
  });

  it('are drawn only for boards that do not reach the top by reports where they are many; lines always are', () => {
    const links = drawn(25);
    expect(links.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id)).toEqual(['l0~other']);
    expect(links.filter(({ kind }) => kind === 'LINE')).toHaveLength(24);
  });
});

describe('arrow keys', () => {
  const placing = placingOf(crosswise);
  const next = (id: string, key: string) => nextCard(id, key, { model: crosswise, placing });

  it('go along a line to the next board, and back', () => {
    expect(next('l1', 'ArrowLeft')).toBe('south');
    expect(next('south', 'ArrowLeft')).toBe('top');
    expect(tied.filter(([, to]) => to === 'south').map(([id]) => id)).toContain(next('south', 'ArrowRight'));
    expect(next('top', 'ArrowLeft')).toBeNull();
    expect(next('l1', 'ArrowRight')).toBeNull();
  });

  it('go up and down the column', () => {
    const below = next('north', 'ArrowDown') ?? next('north', 'ArrowUp');
    expect(below).toBe('south');
    expect(next('l1', 'Enter')).toBeNull();
  });
});

describe('what the address keeps', () => {
  it('is read, and what it does not understand is as at the start', () => {
    expect(optionsFrom({ of: 'theme_1', by: 'reports', only: 'BROKEN', line: 'a~b', boards: 'all' })).toEqual({
      theme: 'theme_1',
      reportsOnly: true,
      only: 'BROKEN',
      all: true,
      gap: null,
      line: ['a', 'b'],
    });
    for (const query of [{}, { by: 'people', only: 'broken', line: 'a' }, { line: 'a~b~c' }, { line: '~b' }])
      expect(optionsFrom(query)).toEqual({
        theme: null,
        reportsOnly: false,
        only: null,
        all: false,
        gap: null,
        line: null,
      });
    expect(optionsFrom({ only: 'LOCAL~REGIONAL' })).toMatchObject({ only: null, gap: ['LOCAL', 'REGIONAL'] });
  });

  it('opens a line at who says so, and shared people as two boards', () => {
    expect(stepOf({ kind: 'PERSON', from: 'a', to: 'b' })).toEqual({ selection: ['a', 'b'] });
    expect(stepOf({ kind: 'LINE', from: 'a', to: 'b' })).toEqual({ options: { line: 'a~b' } });
  });
});

test('narrower themes are those at any depth, and a circle ends', () => {
  const themes = [
    { id: 'a', broader: { id: 'c' } },
    { id: 'b', broader: { id: 'a' } },
    { id: 'c', broader: { id: 'b' } },
    { id: 'd', broader: null },
  ];
  expect(narrowerThan(themes, 'a').map(({ id }) => id)).toEqual(['b', 'c']);
  expect(narrowerThan(themes, 'd')).toEqual([]);
});
