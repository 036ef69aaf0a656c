import { expect, it } from 'vitest';
import { named } from '../../../client/state/named.ts';

it('a word of the address stands for what is listed, and no word that every object inherits', () => {
  const orders = { name: 'NAME' };
  expect(named(orders, 'name')).toBe('NAME');
  for (const word of [undefined, '', 'Name', '__proto__', 'constructor', 'toString'])
    expect(named(orders, word)).toBeUndefined();
});
