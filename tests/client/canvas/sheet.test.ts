import { describe, expect, it } from 'vitest';
import type { Overlay, OverlayThing } from '../../../client/canvas/overlay.ts';
import { type Sheet, svgOf } from '../../../client/canvas/sheet/svg.ts';
import { escapeXml } from '../../../client/canvas/sheet/xml.ts';
import type { Tokens } from '../../../client/canvas/tokens.ts';

const tokens = new Proxy({} as Tokens, { get: (_, name) => `paint-${String(name)}` });
const sheet: Sheet = {
  title: 'Boards of <Harbour> & "Quay"',
  lines: ['All times.'],
  legendTitle: 'Legend',
  legend: [
    { text: 'Set up by law', count: '3', sample: board({ statutory: true }) },
    { text: 'Inferred', count: '1', sample: { tie: ['shared', 'inferred'], width: 1.5 } },
  ],
  language: 'en',
};

function board(over: Partial<OverlayThing> = {}): OverlayThing {
  const kinds = { statutory: false, ended: false, planned: false, doubled: false, became: undefined };
  const states = { faded: false, selected: false, picked: false, focused: false };
  return { id: 'a', x: 0, y: 0, r: 10, shape: 'board', fill: 'c1', pill: '', ...kinds, ...states, ...over };
}

function written(things: OverlayThing[], over: Partial<Overlay> = {}): string {
  const overlay: Overlay = { hulls: [], things, labels: [], counts: [], marks: [], captions: [], ...over };
  const tie = { from: { x: 0, y: 0 }, to: { x: 90, y: 0 }, width: 2, classes: ['shared', 'inferred'] };
  return svgOf({ overlay, ties: [tie] }, sheet, tokens);
}

describe('a drawing written out', () => {
  it('escapes what is a sign of the language, and leaves out what no document may have', () => {
    expect(escapeXml(`<a href="x">&'\u0000\u0007\uFFFF`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
    expect(written([])).toContain('Boards of &lt;Harbour&gt; &amp; &quot;Quay&quot;');
  });

  it.each([
    ['dissolved: dotted', { ended: true }, /stroke="paint-ghost"[^>]*stroke-dasharray="1.5 3"/],
    ['planned: an outline with a plus', { planned: true }, /fill="paint-accent-tint"/],
    ['set up by law: an inner ring', { statutory: true }, /<circle[^>]*fill="none" stroke="paint-halo"/],
    ['duplicated: two rings', { doubled: true }, /(<circle[^>]*stroke="paint-signal"[^>]*>){2}/],
    ['new since a date: a plus', { became: 'came' as const }, /<path[^>]*stroke="paint-accent"/],
    ['gone since: dotted', { became: 'went' as const }, /fill="paint-bg"[^>]*stroke-dasharray="1.5 3"/],
    [
      'presumed gone: dashed and dotted',
      { became: 'not-seen' as const },
      /fill="paint-bg"[^>]*stroke-dasharray="11 3 2 3"/,
    ],
    ['changed by a plan: an outer ring', { plan: 'changes' as const }, /r="14.5" fill="none" stroke="paint-accent"/],
    ['without a voice any more: an outline', { plan: 'loses' as const }, /fill="paint-surface" stroke="paint-broken"/],
    ['locked by law: a padlock', { statutory: true, locked: true }, /<path[^>]*stroke="paint-halo"/],
    ['an organisation: a square', { shape: 'organisation' as const }, /<rect[^>]*rx="4" fill="paint-c1"/],
    ['a closed group: its count on it', { shape: 'group' as const, pill: '12' }, /<polygon[\s\S]*>12<\/tspan>/],
  ])('%s', (_, over, mark) => {
    expect(written([board(over)])).toMatch(mark);
  });

  it('has its labels as text, its ties as lines, and a legend with counts', () => {
    const label = { id: 'a', lines: ['Quay', 'Board'], x: 0, y: 30, align: 'center' as const };
    const svg = written([board()], { labels: [{ ...label, faded: false, chip: false, major: true }] });
    expect(svg).toContain('>Quay</tspan>');
    expect(svg.match(/<line[^>]*stroke-dasharray="5 4"/g)).toHaveLength(2);
    expect(svg).toMatch(/Set up by law<\/text><text[^>]*>3<\/text>/);
  });

  it('is large enough for all that is on it', () => {
    const [, width, height] = /width="(\d+(?:\.\d+)?)" height="(\d+(?:\.\d+)?)"/.exec(
      written([board(), board({ id: 'b', x: 2000, y: 900 })]),
    ) ?? ['', '0', '0'];
    expect(Number(width)).toBeGreaterThan(2300);
    expect(Number(height)).toBeGreaterThan(1000);
  });
});
