import { describe, expect, it, vi } from 'vitest';
import { bindingOf, bindKeys, boundKeys, strokeOf } from '../../../client/state/keys.ts';

const stroke = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  strokeOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('strokes', () => {
  it('are named alike on every keyboard', () => {
    expect(stroke('K', { metaKey: true })).toBe('Mod+k');
    expect(stroke('Z', { ctrlKey: true, shiftKey: true })).toBe('Mod+Shift+z');
    expect(stroke('?', { shiftKey: true })).toBe('?');
    expect(stroke('Escape')).toBe('Escape');
  });

  it('are none while only a modifier is held, or Alt', () => {
    expect(stroke('Shift')).toBeNull();
    expect(stroke('a', { altKey: true })).toBeNull();
  });
});

describe('bindings', () => {
  it('hold until they are let go; the last bound wins', () => {
    const first = { keys: 't', label: 'one', run: vi.fn<() => void>() };
    const second = { keys: 't', label: 'two', run: vi.fn<() => void>() };
    const freeFirst = bindKeys(first);
    const freeSecond = bindKeys(second);
    expect(bindingOf('t', null)).toBe(second);
    freeSecond();
    expect(bindingOf('t', null)).toBe(first);
    freeFirst();
    expect(bindingOf('t', null)).toBeUndefined();
    expect(boundKeys()).toEqual([]);
  });

  it('of two letters need the first', () => {
    const free = bindKeys({ keys: 'g p', label: 'people', run: vi.fn<() => void>() });
    expect(bindingOf('p', null)).toBeUndefined();
    expect(bindingOf('p', 'g')?.label).toBe('people');
    free();
  });
});
