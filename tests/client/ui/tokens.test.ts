import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, visions } from './colour.ts';

const css = readFileSync(new URL('../../../client/ui/tokens.css', import.meta.url), 'utf8');

/** The colours of one theme, by name. */
function coloursOf(opening: string): Map<string, string> {
  const from = css.indexOf(opening);
  const block = css.slice(from, css.indexOf('\n}', from));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const themes = { light: coloursOf(':root'), dark: coloursOf('[data-theme="dark"]:not([data-printing]) {') };
const categories = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'];
const pairs = categories.flatMap((one, i) => categories.slice(i + 1).map((other) => [one, other] as const));
/** What the language of design promises, as smallest distance of all pairs. */
const promised = {
  light: { normal: 18.1, deuteranopia: 14.7, protanopia: 14.4, tritanopia: 12.9 },
  dark: { normal: 17, deuteranopia: 15.4, protanopia: 15.4, tritanopia: 14 },
};

describe.each(['light', 'dark'] as const)('colours, %s', (theme) => {
  const colours = themes[theme];
  const colour = (name: string): string => {
    const found = colours.get(name);
    if (!found) throw new Error(`tokens.css has no --${name} in the ${theme} theme.`);
    return found;
  };
  const ratio = (one: string, other: string): number => contrast(colour(one), colour(other));

  it.each(['text', 'text-2', 'text-3', 'accent', 'signal', 'broken', 'warn', 'ok'])(
    '%s can be read on every ground',
    (name) => {
      expect(Math.min(...['surface', 'bg', 'sunken'].map((ground) => ratio(name, ground)))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['signal', 'broken', 'warn', 'ok', 'accent'])('%s can be read on its own tint', (name) => {
    expect(ratio(name, `${name}-tint`)).toBeGreaterThanOrEqual(4.5);
  });

  it('text can be read on tints, on what is selected, and on the accent', () => {
    for (const n of categories) expect(ratio('text', `${n}-t`)).toBeGreaterThanOrEqual(7);
    expect(ratio('text-3', 'accent-tint')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(ratio('on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5);
  });

  it('edges of controls, the focus and categories stand out from the ground', () => {
    for (const name of ['ctl', 'edge-strong', 'focus', ...categories])
      for (const ground of ['surface', 'bg']) expect(ratio(name, ground)).toBeGreaterThanOrEqual(3);
  });

  it('numbers can be read on every step of the sequence', () => {
    for (const step of ['q0', 'q1', 'q2', 'q3']) expect(ratio('text', step)).toBeGreaterThanOrEqual(4.5);
    for (const step of ['q4', 'q5', 'q6']) expect(ratio('seq-inv', step)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(promised[theme]))('categories stay apart for %s vision', (vision, least) => {
    const matrix = visions[vision as keyof typeof visions];
    const smallest = Math.min(...pairs.map(([one, other]) => distance(colour(one), colour(other), matrix)));
    expect(smallest).toBeGreaterThanOrEqual(least - 0.1);
  });
});

describe('the measures themselves', () => {
  it('know black on white and grey on grey', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#777777', '#FFFFFF')).toBeLessThan(4.5);
  });

  it('see no distance between equals, and little between neighbours', () => {
    expect(distance('#4971AA', '#4971AA')).toBe(0);
    expect(distance('#4971AA', '#4A72AB')).toBeLessThan(1);
    expect(distance('#000000', '#FFFFFF')).toBeCloseTo(100, 1);
  });
});
