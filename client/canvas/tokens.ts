// The design tokens that a drawing needs, read from the page's style so that light, dark and high contrast need no second list.
import type { fills } from './picture.ts';

const names = [
  'bg',
  'surface',
  'line-strong',
  'text',
  'text-2',
  'text-3',
  'accent',
  'accent-tint',
  'focus',
  'focus-gap',
  'signal',
  'broken',
  'edge',
  'edge-strong',
  'ghost',
  'halo',
  'c1',
  'c2',
  'c3',
  'c4',
  'c5',
  'c6',
  'c7',
  'c8',
] as const;
type TokenName = (typeof names)[number];

export type Tokens = Record<TokenName, string> & { font: string; layoutTime: number };

/** The tokens as they hold for an element now. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return {
    ...(colours as Record<TokenName, string>),
    font: style.getPropertyValue('--font').trim() || 'sans-serif',
    layoutTime: Number.parseFloat(style.getPropertyValue('--t-layout')) || 0,
  };
}

/** The colour of a category. */
export function colourOf(fill: (typeof fills)[number], tokens: Tokens): string {
  return fill === 'other' ? tokens['text-3'] : tokens[fill];
}

/** Calls back when theme, contrast or motion change; the returned function ends it. */
export function watchTokens(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-printing', 'style', 'class'],
  });
  const queries = [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
    '(prefers-reduced-motion: reduce)',
  ];
  const watched = queries.map((query) => window.matchMedia(query));
  for (const query of watched) query.addEventListener('change', changed);
  return () => {
    observer.disconnect();
    for (const query of watched) query.removeEventListener('change', changed);
  };
}
