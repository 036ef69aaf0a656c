import { expect, test } from 'vitest';
import { InHand } from '../../server/changes/imports/inHand.ts';

const file = (rows: number) => Promise.resolve({ rows });
/** Which of these are still kept: what has to be made again was let go of. */
async function keptOf(hand: InHand<{ rows: number }>, keys: readonly string[]): Promise<string[]> {
  const made = new Set<string>();
  for (const key of keys) {
    await hand.take(key, 0, () => {
      made.add(key);
      return file(1);
    });
  }
  return keys.filter((key) => !made.has(key));
}

test('four files are kept, the last asked for', async () => {
  const hand = new InHand<{ rows: number }>(({ rows }) => rows);
  for (const key of ['a', 'b', 'c', 'd', 'a', 'e']) await hand.take(key, 0, () => file(1));
  expect(await keptOf(hand, ['a', 'c', 'd', 'e'])).toEqual(['a', 'c', 'd', 'e']);
  expect(await keptOf(hand, ['b'])).toEqual([]);
});

test('a large file is kept alone', async () => {
  const hand = new InHand<{ rows: number }>(({ rows }) => rows);
  await hand.take('small', 0, () => file(1));
  await hand.take('large', 0, () => file(400_000));
  expect(await keptOf(hand, ['large'])).toEqual(['large']);
  expect(await keptOf(hand, ['small'])).toEqual([]);
});

test('what is under way is made once, however many there are', async () => {
  const hand = new InHand<{ rows: number }>(({ rows }) => rows);
  const { promise, resolve } = Promise.withResolvers<{ rows: number }>();
  let begun = 0;
  const take = (key: string) =>
    hand.take(key, 0, () => {
      begun += 1;
      return promise;
    });
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'b', 'c', 'd', 'e', 'f'].map(take);
  resolve({ rows: 1 });
  await Promise.all(all);
  expect(begun).toBe(6);
});

test('what failed, or is of something else, is made anew', async () => {
  const hand = new InHand<{ rows: number }>(({ rows }) => rows);
  await expect(hand.take('a', 0, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await hand.take('a', 0, () => file(1))).toEqual({ rows: 1 });
  expect(await hand.take('a', 1, () => file(2))).toEqual({ rows: 2 });
});
