// Things and ties as shapes of SVG, on the drawing and in its legend alike.
import { badgeOf, hasCome, isGone, type OverlayMark, type OverlayThing } from '../overlay.ts';
import { dashes } from '../stylesheet.ts';
import { colourOf, type Tokens } from '../tokens.ts';
import type { WrittenTie } from './ties.ts';
import { element } from './xml.ts';

export type Mark = Pick<
  OverlayThing,
  | 'x'
  | 'y'
  | 'r'
  | 'shape'
  | 'fill'
  | 'statutory'
  | 'ended'
  | 'planned'
  | 'doubled'
  | 'became'
  | 'plan'
  | 'locked'
  | 'pill'
>;

export function thingMark(mark: Mark, tokens: Tokens): string {
  const marks = (mark.doubled ? doubleMark(mark, tokens) : '') + (hasCome(mark) ? badgeMark(mark, tokens) : '');
  return bodyMark(mark, tokens) + marks + (mark.plan === 'changes' ? changesMark(mark, tokens) : '');
}

const changesMark = (mark: Mark, tokens: Tokens): string =>
  body({ ...mark, r: mark.r + 4.5 }, { fill: 'none', stroke: tokens.accent, 'stroke-width': 2.25 });

/** A cross or a plus in the middle of a tie. */
export function signMark({ x, y, sign }: OverlayMark, tokens: Tokens): string {
  if (sign === 'cross')
    return element('path', {
      d: `M${x - 4.5} ${y - 4.5}l9 9m0 -9l-9 9`,
      stroke: tokens.broken,
      'stroke-width': 2.25,
      fill: 'none',
    });
  return (
    element('circle', { cx: x, cy: y, r: 7, fill: tokens.surface, stroke: tokens.accent, 'stroke-width': 1.25 }) +
    element('path', { d: `M${x - 3.2} ${y}h6.4M${x} ${y - 3.2}v6.4`, stroke: tokens.accent, 'stroke-width': 2 })
  );
}

function padlock({ x, y }: Mark, stroke: string): string {
  return element('path', {
    d: `M${x - 4} ${y - 1}h8v6h-8zM${x - 2.5} ${y - 1}v-2a2.5 2.5 0 0 1 5 0v2`,
    fill: 'none',
    stroke,
    'stroke-width': 1.5,
  });
}

/** Two rings at the upper right. */
function doubleMark({ x, y, r }: Mark, tokens: Tokens): string {
  const [cx, cy] = [x + r * 0.75 + 8, y - r * 0.75 - 5];
  const ring = { cy, r: 4, fill: 'none', stroke: tokens.signal, 'stroke-width': 1.5 };
  return (
    element('rect', { x: cx - 10, y: cy - 6.5, width: 20, height: 13, rx: 6.5, fill: tokens.surface }) +
    element('circle', { cx: cx - 2.75, ...ring }) +
    element('circle', { cx: cx + 2.75, ...ring })
  );
}

/** A plus at the upper left. */
function badgeMark(mark: Mark, tokens: Tokens): string {
  const { x, y, r } = badgeOf(mark);
  return (
    element('circle', { cx: x, cy: y, r, fill: tokens.surface, stroke: tokens.accent, 'stroke-width': 1.25 }) +
    element('path', { d: `M${x - 3.2} ${y}h6.4M${x} ${y - 3.2}v6.4`, stroke: tokens.accent, 'stroke-width': 2 })
  );
}

function bodyMark(mark: Mark, tokens: Tokens): string {
  const { x, y, r, fill, shape } = mark;
  if (mark.ended || isGone(mark))
    return body(mark, {
      fill: tokens.bg,
      stroke: tokens.ghost,
      'stroke-width': 1.5,
      'stroke-dasharray': (mark.became === 'not-seen' ? dashes.presumed : dashes.ended).join(' '),
    });
  if (mark.planned)
    return (
      body(mark, { fill: tokens['accent-tint'], stroke: tokens.accent, 'stroke-width': 2.25 }) +
      element('path', {
        d: `M${x - r * 0.4} ${y}h${r * 0.8}M${x} ${y - r * 0.4}v${r * 0.8}`,
        stroke: tokens.accent,
        'stroke-width': 2,
      })
    );
  if (mark.plan === 'loses') return body(mark, { fill: tokens.surface, stroke: tokens.broken, 'stroke-width': 2 });
  if (shape === 'more') return body(mark, { fill: tokens.surface, stroke: tokens.accent });
  const law = { cx: x, cy: y, r: r - Math.max(2.2, r * 0.24), fill: 'none', stroke: tokens.halo, 'stroke-width': 1.25 };
  const edge = hasCome(mark)
    ? { stroke: tokens.accent, 'stroke-width': 2.5 }
    : { stroke: tokens.halo, 'stroke-width': 2 };
  const dash = mark.became === 'first-seen' ? { 'stroke-dasharray': dashes.inferred.join(' ') } : {};
  const pale = mark.became === 'stayed' ? { 'fill-opacity': 0.55 } : {};
  return (
    body(mark, { fill: colourOf(fill, tokens), ...edge, ...dash, ...pale }) +
    (mark.locked ? padlock(mark, tokens.halo) : mark.statutory ? element('circle', law) : '') +
    (shape === 'person' ? person(mark, tokens.halo) : '')
  );
}

function body({ x, y, r, shape }: Mark, paint: Record<string, string | number>): string {
  switch (shape) {
    case 'board':
    case 'person':
      return element('circle', { cx: x, cy: y, r, ...paint });
    case 'organisation':
      return element('rect', { x: x - r, y: y - r, width: 2 * r, height: 2 * r, rx: 4, ...paint });
    case 'more':
      return element('rect', { x: x - 22, y: y - 11, width: 44, height: 22, rx: 11, ...paint });
    case 'post':
      return element('polygon', { points: corners(4, 0, { x, y, r }), ...paint });
    case 'theme':
      return element('polygon', { points: corners(6, 0, { x, y, r }), ...paint });
    case 'group':
      return element('polygon', { points: corners(8, Math.PI / 8, { x, y, r: r * 1.05 }), ...paint });
  }
}

function corners(count: number, turn: number, { x, y, r }: { x: number; y: number; r: number }): string {
  return Array.from({ length: count }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / count;
    return `${(x + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');
}

/** Head and shoulders. */
function person({ x, y, r }: Mark, fill: string): string {
  const wide = r * 0.58;
  return (
    element('circle', { cx: x, cy: y - r * 0.24, r: r * 0.3, fill }) +
    element('path', { d: `M${x - wide} ${y + r * 0.72}a${wide} ${wide} 0 0 1 ${2 * wide} 0z`, fill })
  );
}

const arrows = new Set(['reports-to', 'succeeded-by', 'joins']);
const plain = new Set(['shared', 'seat', 'represented', 'bundle', 'more']);

export function tieMark({ from, to, width, classes }: WrittenTie, tokens: Tokens): string {
  const has = (name: string): boolean => classes.includes(name);
  const quiet = classes.some((name) => plain.has(name)) && !has('kin');
  const gone = has('went') || has('not-seen');
  const come = has('came') || has('first-seen');
  const own = has('strong') ? tokens.signal : quiet ? tokens.edge : tokens['edge-strong'];
  const planned = has('breaks') ? tokens.broken : has('comes') || has('joins') ? tokens.accent : null;
  const stroke = planned ?? (gone ? tokens.ghost : come ? tokens.accent : own);
  const dash = dashOf(has);
  const line = element('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-opacity': has('stayed') ? 0.45 : has('first-seen') ? 0.7 : undefined,
  });
  return classes.some((name) => arrows.has(name)) ? line + head(from, to, stroke) : line;
}

function dashOf(has: (name: string) => boolean): readonly number[] | null {
  if (has('breaks')) return dashes.broken;
  if (has('went')) return dashes.ended;
  if (has('not-seen')) return dashes.presumed;
  if (has('succeeded-by') || has('more')) return dashes.ended;
  if (has('presumed')) return has('inferred') ? dashes.both : dashes.presumed;
  return has('inferred') || has('may-be-same-as') ? dashes.inferred : null;
}

function head(from: WrittenTie['from'], to: WrittenTie['to'], fill: string): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (turn: number): string =>
    `${(to.x - 9 * Math.cos(angle + turn)).toFixed(1)},${(to.y - 9 * Math.sin(angle + turn)).toFixed(1)}`;
  return element('polygon', { points: `${to.x.toFixed(1)},${to.y.toFixed(1)} ${wing(0.45)} ${wing(-0.45)}`, fill });
}
