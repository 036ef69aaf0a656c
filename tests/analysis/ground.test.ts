// Ground as sets of the smallest areas, against the names of these, in landscapes of more areas than a word has bits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ground, grounds } from '../../server/analysis/projection/ground.ts';
import { areasWithin, themesWithin } from '../../server/analysis/projection/within.ts';
import { landscapeOf, projectionOf } from './world.ts';

// Twice 35 smallest areas, each in two of seven: by ten, and by their remainder.
const leaves = Array.from({ length: 70 }, (_, k) => `leaf${k}`);
const areas: Record<string, string[]> = {
  All: [],
  ...Object.fromEntries(Array.from({ length: 7 }, (_, k) => [`tens${k}`, ['All']])),
  ...Object.fromEntries(Array.from({ length: 7 }, (_, k) => [`every${k}`, ['All']])),
  ...Object.fromEntries(leaves.map((leaf, k) => [leaf, [`tens${Math.floor(k / 10)}`, `every${k % 7}`]])),
};
const under = (area: string): string[] =>
  area.startsWith('leaf') ? [area] : leaves.filter((leaf) => area === 'All' || areas[leaf]?.includes(area));
const anyAreas = fc.uniqueArray(fc.constantFrom(...Object.keys(areas)), { minLength: 1, maxLength: 4 });
const named = (ids: readonly string[]) => new Set(ids.flatMap(under));

function groundsOf(a: string[], b: string[]): [Ground, Ground] {
  const { ofBoard } = grounds(
    projectionOf({
      areas,
      boards: [
        { id: 'A', areas: a },
        { id: 'B', areas: b },
      ],
    }),
  );
  return [ofBoard.get('A') as Ground, ofBoard.get('B') as Ground];
}

describe('ground', () => {
  it('is as large as it has smallest areas, and has in common with other ground those that both have', () => {
    fc.assert(
      fc.property(anyAreas, anyAreas, (a, b) => {
        const [groundA, groundB] = groundsOf(a, b);
        const [namesA, namesB] = [named(a), named(b)];
        const common = [...namesA].filter((name) => namesB.has(name)).length;
        expect([groundA.size, groundB.size]).toEqual([namesA.size, namesB.size]);
        expect([groundA.common(groundB).size, groundA.commonSize(groundB)]).toEqual([common, common]);
        expect(groundA.without(groundB).size).toBe(namesA.size - common);
        expect(groundA.without(groundB).commonSize(groundB)).toBe(0);
        expect([groundA.isWithin(groundB), groundB.isWithin(groundA)]).toEqual([
          common === namesA.size,
          common === namesB.size,
        ]);
        expect([groundA.isWithin(groundA), groundA.common(groundB).isWithin(groundB)]).toEqual([true, true]);
      }),
    );
  });
  it('has nothing in common with what is unknown', () => {
    expect(groundsOf(['tens1'], ['tens1'])[0].common(null).size).toBe(0);
  });
  it('of areas is theirs, whether or not a board lies there; of boards without areas there is none', () => {
    const { ofArea, ofBoard } = grounds(
      projectionOf({ areas, boards: [{ id: 'A', areas: ['leaf69'] }, { id: 'B' }, { id: 'C', areas: ['nowhere'] }] }),
    );
    expect([...ofArea].map(([id, ground]) => [id, ground.size])).toEqual(
      Object.keys(areas).map((id) => [id, named([id]).size]),
    );
    expect([...ofBoard.keys()]).toEqual(['A']);
    expect(ofBoard.get('A')?.isWithin(ofArea.get('tens6') as Ground)).toBe(true);
    expect(ofBoard.get('A')?.isWithin(ofArea.get('tens5') as Ground)).toBe(false);
  });
  it('of areas that lie within one another in a circle is empty, and so is known of no board', () => {
    const circle = { areas: { X: ['Y'], Y: ['X'] }, boards: [{ id: 'A', areas: ['X'] }] };
    expect([...grounds(projectionOf(circle)).ofBoard.keys()]).toEqual([]);
  });
});

describe('what lies within', () => {
  const { areas: all, themes } = landscapeOf({
    areas,
    themes: { wide: null, narrow: 'wide', narrowest: 'narrow', other: null },
  });
  const byId = <T extends { id: string }>(records: readonly T[]) => new Map(records.map((it) => [it.id, it]));

  it('an area is itself and all under it; several are all of theirs', () => {
    expect([...areasWithin(byId(all), ['leaf3'])]).toEqual(['leaf3']);
    expect(areasWithin(byId(all), ['tens0', 'leaf69'])).toEqual(new Set(['tens0', ...leaves.slice(0, 10), 'leaf69']));
    expect(areasWithin(byId(all), ['All']).size).toBe(all.length);
  });
  it('a theme is itself and all narrower ones', () => {
    expect([...themesWithin(byId(themes), ['wide'])].sort()).toEqual(['narrow', 'narrowest', 'wide']);
    expect([...themesWithin(byId(themes), ['narrowest', 'other'])].sort()).toEqual(['narrowest', 'other']);
  });
  it('what is not there is NOT_FOUND, by its id', () => {
    for (const look of [
      () => areasWithin(byId(all), ['All', 'Atlantis']),
      () => themesWithin(byId(themes), ['Atlantis']),
    ])
      expect(look).toThrow(
        expect.objectContaining({ code: 'NOT_FOUND', reason: 'noSuchRecord', values: { id: 'Atlantis' } }),
      );
  });
});
