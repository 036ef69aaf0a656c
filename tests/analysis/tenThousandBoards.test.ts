// Betweenness and brokerage beyond the 10,000 boards up to which they are exact; apart, since so many take seconds.
import { expect, it } from 'vitest';
import { measureOf } from '../../server/analysis/index.ts';
import { mostBetween } from '../../server/analysis/whole/brokerage.ts';
import { membership, projectionOf } from './world.ts';

it('of the middle of a row of 10,001 boards is an estimate, within five of its errors', () => {
  const many = projectionOf(
    membership(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`B${i}`, [`P${i}`, `P${i + 1}`]]))),
  );
  const [value = 0, error = 0] = ['betweenness', 'betweennessError'].map((id) => measureOf(many, id, 'B5000') ?? -1);
  expect(error).toBeGreaterThan(0);
  expect(Math.abs(value - 5000 * 5000)).toBeLessThan(5 * error);
  expect(error).toBeLessThan(0.05 * value);
  const broker = ['brokerage', 'brokerageError'].map((id) => measureOf(many, id, 'P5000') ?? -1);
  // In a row of 20,003 people and boards it is the one in the middle.
  const most = mostBetween(10_002, 10_001);
  expect(Math.abs((broker[0] ?? 0) * most - 10_000 * 10_002)).toBeLessThan(5 * (broker[1] ?? 0) * most);
  expect(broker[1]).toBeGreaterThan(0);
}, 60_000);
