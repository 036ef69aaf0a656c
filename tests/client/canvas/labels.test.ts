import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  type Labelled,
  lineHeight,
  overlap,
  type PlacedLabel,
  placeLabels,
} from '../../../client/canvas/labelPlacement.ts';
import { wrapLabel } from '../../../client/canvas/wrapLabel.ts';

const at = (id: string, x: number, y: number, over: Partial<Labelled> = {}): Labelled => ({
  id,
  x,
  y,
  r: 12,
  lines: ['Harbour Board'],
  width: 80,
  listed: false,
  rank: 0,
  ...over,
});

function boxOf({ x, y, align, lines }: PlacedLabel, width: number): Box {
  const left = align === 'center' ? x - width / 2 : align === 'left' ? x : x - width;
  const high = lines.length * lineHeight;
  return { left, right: left + width, top: y - high / 2, bottom: y + high / 2 };
}

describe('placing labels', () => {
  it('puts a label below its thing where there is room', () => {
    const [label] = placeLabels([at('a', 0, 0)], [], 1);
    expect(label).toMatchObject({ id: 'a', x: 0, align: 'center' });
    expect(label?.y).toBeGreaterThan(12);
  });

  it('puts it above where another thing stands below', () => {
    const [label] = placeLabels([at('a', 0, 0, { r: 14 }), at('b', 0, 30)], [], 1);
    expect(label?.id).toBe('a');
    expect(label?.y).toBeLessThan(-12);
  });

  it('drops a label that would cross a count, unless its thing is selected', () => {
    const everywhere: Box[] = [{ left: -300, top: -300, right: 300, bottom: 300 }];
    expect(placeLabels([at('a', 0, 0)], everywhere, 1)).toEqual([]);
    expect(placeLabels([at('a', 0, 0, { rank: 2 })], everywhere, 1)).toHaveLength(1);
  });

  it('labels only the twelve largest below 60 %, and all of them at 60 %', () => {
    const many = Array.from({ length: 20 }, (_, i) => at(`t${i}`, i * 300, 0, { r: 10 + i / 10 }));
    const small = placeLabels(many, [], 0.59).map(({ id }) => id);
    expect(small.sort()).toEqual(
      many
        .slice(8)
        .map(({ id }) => id)
        .sort(),
    );
    expect(placeLabels(many, [], 0.6)).toHaveLength(20);
  });

  it('labels one thing for every 8,000 px² below 60 %, however many stand in a list', () => {
    const block = Array.from({ length: 36 }, (_, i) => at(`t${i}`, (i % 6) * 120, Math.floor(i / 6) * 80));
    const list = Array.from({ length: 40 }, (_, i) => at(`l${i}`, 2000, i * 30, { listed: true, r: 20 }));
    const placed = placeLabels([...block, ...list], [], 0.5).map(({ id }) => id[0]);
    expect(placed.filter((kind) => kind === 't')).toHaveLength((5 * 120 * 5 * 80) / 8_000);
    expect(placed.filter((kind) => kind === 'l')).toHaveLength(40);
  });

  it('names a hub in a crowd, over as few of the crowd as can be', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => at(`t${i}`, (i % 8) * 30, Math.floor(i / 8) * 30, { r: 8 }));
    const placed = placeLabels([...crowd, at('hub', 105, 60, { r: 14 })], [], 1).map(({ id }) => id);
    expect(placed).toContain('hub');
    expect(placed.length).toBeLessThan(30);
  });

  it('keeps within what a fitted view shows', () => {
    const wide = { width: 110 };
    const pair = [at('a', 0, 0, wide), at('b', 0, 30, wide), at('c', 0, -30, wide), at('d', 400, 0)];
    for (const label of placeLabels(pair, [], 1))
      expect(boxOf(label, pair.find(({ id }) => id === label.id)?.width ?? 0).left).toBeGreaterThanOrEqual(-64);
  });

  it('places the more important first', () => {
    const pair = [at('small', 0, 0, { r: 10 }), at('strong', 60, 0, { r: 10, rank: 1 })];
    expect(placeLabels(pair, [], 1)[0]?.id).toBe('strong');
  });

  it('keeps the label of a listed thing to its right', () => {
    const [label] = placeLabels([at('a', 0, 0, { listed: true })], [], 1);
    expect(label).toMatchObject({ align: 'left', y: 0 });
  });

  it('lets no two labels cross, nor a label and a thing but of the twelve largest, wherever things stand', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 20, max: 110 }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const things = places.map(({ x, y, width }, i) => at(`t${i}`, x, y, { width }));
        const largest = things
          .map(({ id }) => id)
          .sort()
          .slice(0, 12);
        const boxes = placeLabels(things, [], 1).map((label) => ({
          id: label.id,
          box: boxOf(label, things.find(({ id }) => id === label.id)?.width ?? 0),
        }));
        for (const [i, { id, box }] of boxes.entries()) {
          for (const other of boxes.slice(i + 1)) expect(overlap(box, other.box)).toBe(false);
          const strangers = largest.includes(id) ? [] : things.filter((other) => other.id !== id);
          for (const { x, y, r } of strangers)
            expect(overlap(box, { left: x - r, right: x + r, top: y - r, bottom: y + r })).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('wrapping labels', () => {
  it.each([
    ['Serious Violence Partnership', ['Serious Violence', 'Partnership']],
    ['PPBfW', ['PPBfW']],
    ['Neighbourhoodwatchers Forum', ['Neighbourhoodwatchers', 'Forum']],
    ['Policing Partnership Board for the Whole of Wales', ['Policing', 'Partnership', 'Board for the…']],
  ])('%s is wrapped at 16 characters, on three lines at most', (label, lines) => {
    expect(wrapLabel(label)).toEqual(lines);
  });
});
