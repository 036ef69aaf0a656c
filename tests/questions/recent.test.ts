import { expect, test } from 'vitest';
import { Recent } from '../../server/questions/recent.ts';

test('a value is made once while it is kept', () => {
  const recent = new Recent<number>(2);
  let made = 0;
  const make = () => ++made;
  expect([recent.get('a', make), recent.get('a', make), recent.get('b', make)]).toEqual([1, 1, 2]);
});

test('the least recently asked goes first', () => {
  const recent = new Recent<string>(2);
  for (const key of ['a', 'b', 'a', 'c']) recent.get(key, () => key);
  expect(recent.values()).toEqual(['a', 'c']);
});

test('as many go as are too heavy together', () => {
  const recent = new Recent<string>(5, ({ length }) => length);
  for (const text of ['aa', 'bb', 'c', 'dddd']) recent.get(text, () => text);
  expect(recent.values()).toEqual(['c', 'dddd']);
});

test('what was asked for last stays, however heavy, and until something else is asked for', () => {
  const recent = new Recent<string>(5, ({ length }) => length);
  for (const text of ['aa', 'bbbbbb']) recent.get(text, () => text);
  expect(recent.values()).toEqual(['bbbbbb']);
  recent.get('cc', () => 'cc');
  expect(recent.values()).toEqual(['cc']);
});
