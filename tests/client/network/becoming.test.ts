import { describe, expect, it } from 'vitest';
import type { HowKnown } from '../../../client/api/operations.generated.ts';
import { elementsOf } from '../../../client/canvas/elements.ts';
import { within } from '../../../client/canvas/within.ts';
import { becomingOf, changeOf, comparedWith, together } from '../../../client/views/network/becoming.ts';
import { collapsed, groupsOf } from '../../../client/views/network/collapse.ts';
import { groupingOf } from '../../../client/views/network/grouping.ts';
import { legendOf } from '../../../client/views/network/legend.ts';
import { pictureOf } from '../../../client/views/network/picture.ts';
import { rowsOf } from '../../../client/views/network/rows.ts';
import { strongest } from '../../../client/views/network/strength.ts';
import { communities, drawing, edge, landscape, node, regions } from './answers.ts';

const began = (how: HowKnown) => ({ kind: 'BEGAN' as const, how });
const ended = (how: HowKnown) => ({ kind: 'ENDED' as const, how });
const firstSeen = { kind: 'BEGAN' as const, unsure: true };
const presumedGone = { kind: 'ENDED' as const, unsure: true };

describe('what became of something since an earlier date', () => {
  it.each([
    ['new, where a beginning is known', began('STATED'), 'came'],
    ['new with its board', began('BOARD'), 'came'],
    ['first seen, where it may have been there before', began('SIGHTED'), 'first-seen'],
    ['gone, where an end is known, be it inferred', ended('INFERRED'), 'went'],
    ['presumed gone, where nobody says that it ended', ended('PRESUMED'), 'not-seen'],
    ['that it stayed', null, 'stayed'],
  ])('is %s', (_, change, became) => {
    expect(becomingOf(changeOf(change), '2020')).toBe(became);
    expect(becomingOf(changeOf(change), null)).toBeUndefined();
  });

  it('is asked only of a drawing as of a later date', () => {
    expect(comparedWith('2020-06', '2021')).toBe('2020-06');
    expect(comparedWith('2020-06', '2020')).toBe('2020-06');
    expect(comparedWith('2020-06', '2019-12')).toBeNull();
    expect(comparedWith('2020-06', undefined)).toBeNull();
    expect(comparedWith(null, '2021')).toBeNull();
  });

  it('is that of a bundle only where all of it did the same', () => {
    expect(together(['went', 'went'])).toBe('went');
    expect(together(['went', 'came'])).toBe('stayed');
    expect(together([undefined, undefined])).toBeUndefined();
  });
});

const world = landscape(
  [
    node('a', { areas: [{ id: 'North Shore' }] }),
    node('b', { areas: [{ id: 'North Shore' }], change: began('STATED') }),
    node('c', { areas: [{ id: 'North Shore' }], change: ended('STATED') }),
    node('d'),
  ],
  [
    edge('a', 'b', { weight: 4, significant: true, change: firstSeen }),
    edge('a', 'c', { weight: 4, significant: true, change: presumedGone }),
    edge('a', 'd', { certainty: 'INFERRED', presumed: true }),
  ],
);

describe('a drawing held against an earlier date', () => {
  const { drawing: drawn, options } = drawing(world, { since: '2020' });

  it('counts in its legend what came, what went and what stayed, of records and of ties', () => {
    const { changes, lines } = legendOf(drawn, options);
    expect(changes.map(({ id, count }) => [id, count])).toEqual([
      ['things:came', 1],
      ['things:went', 1],
      ['things:stayed', 2],
      ['ties:first-seen', 1],
      ['ties:not-seen', 1],
      ['ties:stayed', 1],
    ]);
    expect(lines.map(({ id, count }) => [id, count])).toEqual([
      ['strong', 1],
      ['shared', 2],
      ['inferred', 1],
      ['presumed', 1],
    ]);
  });

  it('switches each of them off', () => {
    const off = drawing(world, { since: '2020', off: 'things:went,ties:stayed' });
    const { things, ties } = pictureOf(off.drawing, off.options, { words: {} });
    expect(things.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['c']);
    expect(ties.filter(({ hidden }) => hidden).map(({ id }) => id)).toEqual(['a-d']);
  });

  it('says the same of each record and tie in its list, and draws no tie that went as above chance', () => {
    const rows = rowsOf(drawn);
    expect(rows.map(({ node: { id }, became }) => [id, became])).toEqual([
      ['a', 'stayed'],
      ['b', 'came'],
      ['c', 'went'],
      ['d', 'stayed'],
    ]);
    expect(rows[0]?.ties.map(({ other, became, strong, presumed }) => [other, became, strong, presumed])).toEqual([
      ['b', 'first-seen', true, false],
      ['c', 'not-seen', false, false],
      ['d', 'stayed', false, true],
    ]);
  });

  it('has a class for each of them', () => {
    const classes = new Map(
      elementsOf(pictureOf(drawn, options, { words: {} })).map((element) => [element.data.id, element.classes]),
    );
    expect(classes.get('b')?.split(' ')).toContain('came');
    expect(classes.get('a-c')?.split(' ')).toContain('not-seen');
    expect(classes.get('a-d')?.split(' ')).toEqual(expect.arrayContaining(['inferred', 'presumed', 'stayed']));
  });

  it('tells of a closed group how many of its boards came and went, and counts those that are there', () => {
    const grouping = groupingOf('area', [...world.nodes.values()], { regions, communities });
    const groups = groupsOf(drawn, grouping, { closed: () => true, nameOf: ({ id }) => id });
    const north = rowsOf(collapsed(drawn, groups)).find(({ name }) => name === 'area:North Shore');
    expect(north).toMatchObject({ came: 1, went: 1, node: { size: 2 } });
    expect(collapsed(drawn, groups).things[0]?.thing.label).toBe('area:North Shore +1 −1');
  });

  it('says nothing of it where no date is held against another', () => {
    const plain = drawing(world);
    expect(legendOf(plain.drawing, plain.options).changes).toEqual([]);
    expect(rowsOf(plain.drawing).map(({ became }) => became)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('too many ties', () => {
  it('leave those that came or went before others as strong', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `b${i}`);
    const all = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => edge(a, b)));
    const weak = all.map((one, i) => (i % 20 === 0 ? { ...one, change: firstSeen } : one));
    const kept = strongest(weak, new Map(ids.map((id) => [id, node(id)])));
    expect(kept.filter(({ change }) => change)).toHaveLength(Math.ceil(all.length / 20));
  });
});

describe('a lasso', () => {
  const places = new Map([
    ['in', { x: 5, y: 5 }],
    ['notch', { x: 5, y: 9 }],
    ['out', { x: 20, y: 5 }],
  ]);
  it('picks what lies inside its line, closed where it was let go, and not in its bays', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 5, y: 7 },
      { x: 0, y: 10 },
    ];
    expect(within(line, places)).toEqual(['in']);
  });
  it('picks nothing with fewer than three points', () => {
    expect(
      within(
        [
          { x: 0, y: 0 },
          { x: 9, y: 9 },
        ],
        places,
      ),
    ).toEqual([]);
  });
});
