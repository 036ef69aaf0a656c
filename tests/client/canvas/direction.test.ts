import { describe, expect, it } from 'vitest';
import { isArrow, nextInDirection } from '../../../client/canvas/direction.ts';

/*
 *        north
 *  west  here   near   east
 *        south        farSouthEast
 */
const places = new Map([
  ['here', { x: 0, y: 0 }],
  ['north', { x: 0, y: -50 }],
  ['south', { x: 10, y: 60 }],
  ['west', { x: -80, y: 5 }],
  ['near', { x: 40, y: -10 }],
  ['east', { x: 90, y: 0 }],
  ['farSouthEast', { x: 200, y: 190 }],
]);

describe('the arrow keys', () => {
  it.each([
    ['ArrowUp', 'north'],
    ['ArrowDown', 'south'],
    ['ArrowLeft', 'west'],
    ['ArrowRight', 'near'],
  ] as const)('%s goes to the next thing that way', (arrow, id) => {
    expect(nextInDirection('here', arrow, places)).toBe(id);
  });

  it('stay where nothing lies that way', () => {
    expect(nextInDirection('west', 'ArrowLeft', places)).toBeNull();
    expect(nextInDirection('north', 'ArrowUp', places)).toBeNull();
  });

  it('go back to where they came from between two things', () => {
    const pair = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 30, y: 4 }],
    ]);
    expect(nextInDirection('a', 'ArrowRight', pair)).toBe('b');
    expect(nextInDirection('b', 'ArrowLeft', pair)).toBe('a');
  });

  it('are four', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].every(isArrow)).toBe(true);
    expect(['Enter', 'toString', ' '].some(isArrow)).toBe(false);
  });
});
