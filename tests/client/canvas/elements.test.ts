import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../client/canvas/diff.ts';
import { type Element, elementsOf, tieWidth } from '../../../client/canvas/elements.ts';
import { radiusOf } from '../../../client/canvas/picture.ts';
import { picture, thing, tie } from './pictures.ts';

const byId = (elements: readonly Element[]): Map<string, Element> => new Map(elements.map((one) => [one.data.id, one]));

describe('the elements of a picture', () => {
  it('say by class what a thing is', () => {
    const [element] = elementsOf(picture([thing('a', { statutory: true, ended: true, fill: 'c3' })], []));
    expect(element?.classes.split(' ')).toEqual(['board', 'c3', 'statutory', 'ended']);
  });

  it('draw what has ended as ended, even where it was planned', () => {
    const [ended, planned] = elementsOf(
      picture([thing('a', { ended: true, planned: true }), thing('b', { planned: true })], []),
    );
    expect(ended?.classes).not.toContain('planned');
    expect(planned?.classes).toContain('planned');
  });

  it('leave out a tie whose end is missing, and keep one whose ends are there', () => {
    const ids = elementsOf(picture([thing('a'), thing('b')], [tie('a', 'b'), tie('a', 'gone')])).map(
      ({ data }) => data.id,
    );
    expect(ids).toEqual(['a', 'b', 'a-b']);
  });

  it('count what is shared on strong ties only', () => {
    const labels = elementsOf(
      picture(
        [thing('a'), thing('b'), thing('c')],
        [tie('a', 'b', { weight: 7, strong: true }), tie('b', 'c', { weight: 7 })],
      ),
    )
      .filter(({ group }) => group === 'edges')
      .map(({ data }) => data.label);
    expect(labels).toEqual(['7', '']);
  });
});

describe('sizes', () => {
  it.each([
    [0, 10],
    [1, 10],
    [16, 5 + 3.1 * 4],
    [25, 5 + 3.1 * 5],
    [900, 26],
  ])('a board of %i people has a radius of %d', (size, radius) => {
    expect(radiusOf({ shape: 'board', size })).toBeCloseTo(radius, 10);
  });

  it.each([
    [1, false, 1],
    [5, false, 2.1],
    [12, false, 3],
    [3, true, 2.5],
    [12, true, 5.04],
  ])('a tie of %i shared people, strong: %s, is %d px wide', (weight, strong, width) => {
    expect(tieWidth({ kind: 'shared', weight, strong })).toBeCloseTo(width, 10);
  });
});

describe('the difference between two pictures', () => {
  const before = byId(elementsOf(picture([thing('a'), thing('b'), thing('c')], [tie('a', 'b'), tie('b', 'c')])));

  it('is nothing when nothing changed', () => {
    const after = elementsOf(picture([thing('a'), thing('b'), thing('c')], [tie('a', 'b'), tie('b', 'c')]));
    expect(differenceOf(before, after)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('names what came, what changed and what went, and nothing else', () => {
    const after = elementsOf(picture([thing('a', { ended: true }), thing('b'), thing('d')], [tie('a', 'b')]));
    const { added, changed, removed } = differenceOf(before, after);
    expect(added.map(({ data }) => data.id)).toEqual(['d']);
    expect(changed.map(({ data }) => data.id)).toEqual(['a']);
    expect(removed.sort()).toEqual(['b-c', 'c']);
  });

  it('removes and adds again a tie whose ends moved', () => {
    const after = elementsOf(
      picture([thing('a'), thing('b'), thing('c')], [tie('a', 'c', { id: 'a-b' }), tie('b', 'c')]),
    );
    const { added, changed, removed } = differenceOf(before, after);
    expect([added.map(({ data }) => data.id), changed, removed]).toEqual([['a-b'], [], ['a-b']]);
  });
});
