import { expect, it } from 'vitest';
import { everyStep, lengthsOf, motionOf } from './statistics.ts';

it('frames count that were drawn anew, from the first of them to the last', () => {
  const at = [0, 100, 110, 120, 180, 200, 500];
  const drawn = [false, true, true, false, true, true, false];
  const { rate, overLong, longest } = motionOf({ at, drawn });
  expect(rate).toBeCloseTo(30); // three in a tenth of a second
  expect(overLong).toBe(1 / 4);
  expect(longest).toBe(60);
});

it('a frame of exactly 50 ms is none that took longer', () => {
  expect(motionOf({ at: [0, 50, 100], drawn: [true, true, true] }).overLong).toBe(0);
  expect(motionOf({ at: [0, 50, 101], drawn: [true, true, true] }).overLong).toBe(1 / 2);
});

it('what was drawn once in the whole time, or not at all, is told by the whole time', () => {
  const at = [0, 400, 800, 2000];
  expect(motionOf({ at, drawn: [false, true, false, false] })).toEqual({ rate: 0.5, overLong: 1, longest: 1200 });
  expect(motionOf({ at, drawn: [false, false, false, false] }).rate).toBe(0);
});

it('a frame is as long as until the next begins', () => {
  expect(lengthsOf([5, 21, 30])).toEqual([16, 9]);
  expect(lengthsOf([5])).toEqual([]);
});

it('a walk goes from each to each other once, on from where it is', () => {
  const steps = everyStep(['a', 'b', 'c', 'd']);
  expect(steps).toHaveLength(12);
  expect(new Set(steps.map(([from, to]) => `${from} ${to}`)).size).toBe(12);
  for (const [from, to] of steps) expect(from).not.toBe(to);
  expect(steps.slice(1).map(([from]) => from)).toEqual(steps.slice(0, -1).map(([, to]) => to));
});
