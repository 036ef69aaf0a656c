// The drawing written out for print: title, everything drawn, its words as text, and the legend beside it.
import { type Box, lineHeight } from '../labelPlacement.ts';
import { countHalf, type Overlay, type OverlayLabel, type OverlayThing } from '../overlay.ts';
import { colourOf, type Tokens } from '../tokens.ts';
import { signMark, thingMark, tieMark } from './marks.ts';
import type { WrittenTie } from './ties.ts';
import { element, escapeXml } from './xml.ts';

/** What stands around the drawing. */
export interface Sheet {
  title: string;
  /** What it covers, and when it was drawn: below the title. */
  lines: readonly string[];
  legendTitle: string;
  legend: readonly SheetEntry[];
  language: string;
}

export interface SheetEntry {
  text: string;
  count: string;
  /** What it looks like on the drawing. */
  sample:
    | Pick<
        OverlayThing,
        'shape' | 'fill' | 'statutory' | 'ended' | 'planned' | 'doubled' | 'became' | 'plan' | 'locked'
      >
    | { tie: readonly string[]; width: number };
}

export interface Written {
  overlay: Overlay;
  ties: readonly WrittenTie[];
}

const margin = 32;
const legendWidth = 260;
const entryHeight = 22;

export function svgOf({ overlay, ties }: Written, sheet: Sheet, tokens: Tokens): string {
  const box = boxAround(overlay);
  // a large drawing is looked at from further away
  const by = Math.min(3, Math.max(1, (box.right - box.left) / 1600));
  const head = by * (margin + 30 + sheet.lines.length * 20 + 16);
  const legendHeight = by * (40 + sheet.legend.length * entryHeight);
  const left = by * (legendWidth + 2 * margin);
  const width = left + Math.max(320, box.right - box.left) + margin;
  const height = head + Math.max(box.bottom - box.top, legendHeight) + margin;
  const drawing = [
    ...overlay.hulls.map((hull) => hullMark(hull, tokens)),
    ...ties.map((tie) => tieMark(tie, tokens)),
    ...overlay.things.map((thing) => thingMark(thing, tokens)),
    ...overlay.things.flatMap(({ x, y, pill, shape }) =>
      pill
        ? [words([pill], { x, y, colour: shape === 'group' ? tokens.halo : tokens.accent, weight: 600 }, tokens)]
        : [],
    ),
    ...overlay.counts.map((count) => countMark(count, tokens)),
    ...overlay.marks.map((mark) => signMark(mark, tokens)),
    ...overlay.captions.map(({ x, y, text }) =>
      words([text], { x, y, colour: tokens['text-2'], weight: 600, align: 'left' }, tokens),
    ),
    ...overlay.labels.map((label) => labelMark(label, tokens)),
  ];
  const parts = [
    element('title', {}, escapeXml(sheet.title)),
    element('desc', {}, escapeXml(sheet.lines.join(' '))),
    element('rect', { width, height, fill: tokens.bg }),
    element('g', { transform: `scale(${by})` }, titleMark(sheet, tokens)),
    element('g', { transform: `translate(${by * margin} ${head}) scale(${by})` }, legendMark(sheet, tokens)),
    element(
      'g',
      { transform: `translate(${Math.round(left - box.left)} ${Math.round(head - box.top)})` },
      drawing.join('\n'),
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      lang: sheet.language,
      'font-family': "Inter, 'Helvetica Neue', Arial, sans-serif",
      'font-size': 12,
    },
    parts.join('\n'),
  )}\n`;
}

/** Everything with its labels. */
function boxAround({ things, labels, hulls, captions }: Overlay): Box {
  const boxes: Box[] = [
    ...things.map(({ x, y, r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r })),
    ...hulls.map(({ box, button }) => ({ ...box, top: button.top })),
    ...captions.map(({ x, y, text }) => ({ left: x, top: y - 10, right: x + 7.5 * text.length, bottom: y + 10 })),
    ...labels.map(({ x, y, lines, align }) => {
      const wide = 7.5 * Math.max(...lines.map((line) => line.length));
      const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
      const half = (lines.length * lineHeight) / 2;
      return { left, right: left + wide, top: y - half, bottom: y + half };
    }),
  ];
  return boxes.reduce(
    (all, { left, top, right, bottom }) => ({
      left: Math.min(all.left, left),
      top: Math.min(all.top, top),
      right: Math.max(all.right, right),
      bottom: Math.max(all.bottom, bottom),
    }),
    boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 },
  );
}

interface Words {
  x: number;
  y: number;
  colour: string;
  weight: number;
  align?: CanvasTextAlign;
  halo?: boolean;
}

/** Lines around the middle `y`. */
function words(
  lines: readonly string[],
  { x, y, colour, weight, align = 'center', halo }: Words,
  tokens: Tokens,
): string {
  const first = y - ((lines.length - 1) * lineHeight) / 2 + 4.25;
  const anchor = align === 'left' ? 'start' : align === 'right' ? 'end' : 'middle';
  const behind = halo
    ? { stroke: tokens.bg, 'stroke-width': 3.5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  const spans = lines.map((line, i) => element('tspan', { x, y: first + i * lineHeight }, escapeXml(line)));
  return element('text', { fill: colour, 'font-weight': weight, 'text-anchor': anchor, ...behind }, spans.join(''));
}

function labelMark({ x, y, lines, align, major }: OverlayLabel, tokens: Tokens): string {
  const colour = major ? tokens.text : tokens['text-2'];
  return words(lines, { x, y, colour, weight: major ? 500 : 400, align, halo: true }, tokens);
}

function countMark({ x, y, text, strong }: Overlay['counts'][number], tokens: Tokens): string {
  const stroke = strong ? tokens.signal : tokens['text-2'];
  const half = countHalf(text);
  const pill = { x: x - half, y: y - 9, width: 2 * half, height: 18, rx: 9, fill: tokens.surface, stroke };
  return element('rect', pill) + words([text], { x, y, colour: stroke, weight: 600 }, tokens);
}

function hullMark({ box, button, label, fill }: Overlay['hulls'][number], tokens: Tokens): string {
  const colour = colourOf(fill, tokens);
  const ground = {
    x: box.left,
    y: box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
    rx: 12,
    fill: colour,
    'fill-opacity': 0.07,
    stroke: colour,
    'stroke-opacity': 0.6,
  };
  const at = { x: button.left + 8, y: box.top + 16, colour: tokens.text, weight: 600, align: 'left' as const };
  // the sign before the name is for closing it on the screen
  return element('rect', ground) + words([label.replace(/^− /, '')], at, tokens);
}

function titleMark({ title, lines }: Sheet, tokens: Tokens): string {
  const head = { x: margin, y: margin + 18, 'font-size': 22, 'font-weight': 600, fill: tokens.text };
  return [
    element('text', head, escapeXml(title)),
    ...lines.map((line, i) =>
      element('text', { x: margin, y: margin + 42 + i * 20, 'font-size': 13, fill: tokens['text-2'] }, escapeXml(line)),
    ),
  ].join('\n');
}

function legendMark({ legendTitle, legend }: Sheet, tokens: Tokens): string {
  const rows = legend.map(({ text, count, sample }, i) => {
    const y = 30 + i * entryHeight;
    const mark =
      'tie' in sample
        ? tieMark({ from: { x: 0, y }, to: { x: 24, y }, width: sample.width, classes: sample.tie }, tokens)
        : thingMark({ ...sample, x: 12, y, r: 7, pill: '' }, tokens);
    const counted = { x: legendWidth - 8, y: y + 4, 'text-anchor': 'end', fill: tokens['text-3'] };
    return (
      mark +
      element('text', { x: 34, y: y + 4, fill: tokens['text-2'] }, escapeXml(text)) +
      element('text', counted, escapeXml(count))
    );
  });
  return [element('text', { y: 8, 'font-weight': 600, fill: tokens.text }, escapeXml(legendTitle)), ...rows].join('\n');
}
