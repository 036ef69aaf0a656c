import { describe, expect, it } from 'vitest';
import { levelOf, levels, matrixOf } from '../../../client/views/overlaps/matrix.ts';
import { cellAt, inSight, matrixLayout, numbered, scrollTo } from '../../../client/views/overlaps/matrixLayout.ts';

const board = (id: string) => ({ id, name: id, nameCy: null });

describe('boards against boards', () => {
  const matrix = matrixOf({
    boards: [board('a'), board('b'), board('c')],
    people: [4, 2, 5],
    total: 9,
    first: [0, 1],
    other: [1, 2],
    sharedPeople: [2, 1],
    significant: [0],
    parents: [1],
  });

  it('has a pair on both sides of the middle, with its figures', () => {
    const pair = { people: 2, containment: 1, jaccard: 2 / 4, significant: true, parent: false };
    expect(matrix.pairAt(0, 1)).toEqual(pair);
    expect(matrix.pairAt(1, 0)).toEqual(pair);
    expect(matrix.pairAt(2, 1)).toEqual({
      people: 1,
      containment: 1 / 2,
      jaccard: 1 / 6,
      significant: false,
      parent: true,
    });
  });
  it('has nothing where two boards share nobody, and on the middle', () => {
    expect(matrix.pairAt(0, 2)).toBeNull();
    expect(matrix.pairAt(1, 1)).toBeNull();
  });
  it('knows where a board stands, and the greatest of each figure', () => {
    expect(['a', 'c', 'elsewhere'].map(matrix.placeOf)).toEqual([0, 2, -1]);
    expect(matrix.most).toEqual({ people: 2, containment: 1, jaccard: 1 / 2 });
  });
  it('shades from the palest to the darkest', () => {
    expect(levelOf(0.01, 1)).toBe(0);
    expect(levelOf(0.5, 1)).toBe(Math.floor(levels / 2));
    expect(levelOf(1, 1)).toBe(levels - 1);
    expect(levelOf(0, 0)).toBe(0);
  });
});

describe('where cells stand', () => {
  const layout = matrixLayout(100, 800, { coarse: false, names: 200 });
  const at = (x: number, y: number, left = 0, top = 0) => cellAt(layout, { x, y }, { left, top });

  it('takes as much room as there is, and no less than can be hit', () => {
    expect(matrixLayout(10, 800, { coarse: false, names: 200 }).pitch).toBe(28);
    expect(layout.pitch).toBe(14);
    expect(matrixLayout(100, 360, { coarse: true, names: 200 }).pitch).toBe(24);
    // Beside the table: shorter names, and every column in sight; where columns must be scrolled to, names have their room.
    expect(matrixLayout(24, 462, { coarse: false, names: 200 })).toMatchObject({ label: 124, pitch: 14, width: 462 });
    expect(matrixLayout(150, 800, { coarse: false, names: 200 }).label).toBe(layout.label);
    expect(matrixLayout(0, 360, { coarse: true, names: 0 }).height).toBe(layout.head + 2);
  });
  it('finds a cell, a name and a number under the pointer, wherever it is scrolled to', () => {
    const { label, head, pitch } = layout;
    expect(at(label + 1, head + 1)).toEqual({ row: 0, column: 0 });
    expect(at(label + 1, head + 1, 3 * pitch, 5 * pitch)).toEqual({ row: 5, column: 3 });
    expect(at(label - 1, head + 1)).toEqual({ row: 0, column: -1 });
    expect(at(label + 1, head - 1, 2 * pitch)).toEqual({ row: -1, column: 2 });
    expect(at(1, 1)).toBeNull();
    expect(at(label + 100 * pitch + 1, head + 1)).toBeNull();
  });
  it('scrolls no further than to see a cell and its neighbours', () => {
    const seen = { left: 0, top: 0, width: layout.label + 10 * layout.pitch, height: layout.head + 10 * layout.pitch };
    expect(scrollTo(layout, { row: 3, column: 4 }, seen)).toEqual({ left: 0, top: 0 });
    expect(scrollTo(layout, { row: 20, column: 4 }, seen)).toEqual({ left: 0, top: 12 * layout.pitch });
    const further = { ...seen, left: 500, top: 500 };
    expect(scrollTo(layout, { row: 0, column: 10 }, further)).toEqual({ left: 9 * layout.pitch, top: 0 });
  });
  it('has no more of a thousand boards in sight than of a hundred and fifty', () => {
    const seen = { left: 140, top: 280, width: 700, height: 400 };
    const of = (count: number) => inSight(matrixLayout(count, 700, { coarse: false, names: 200 }), seen);
    expect(of(1_000)).toEqual(of(150));
    expect(of(150)).toEqual({ rows: [20, 47], columns: [10, 44] });
    expect(of(12).rows[1]).toBe(12);
  });
  it('numbers the first column and every fifth, and one that stands out instead of one beside it', () => {
    expect(numbered(layout, [0, 16], () => false)).toEqual([0, 4, 9, 14]);
    expect(numbered(layout, [7, 16], (column) => column === 10)).toEqual([10, 14]);
    expect(numbered(layout, [7, 16], (column) => column > 11 && column < 14)).toEqual([9, 12, 14]);
  });
});
