// The map of a paper as SVG that stands alone: no font, style or picture of elsewhere, so that it is the same in a page and in a document.
import type { Ground, LegendEntry, MapArrow, MapNode, MapTie, PaperMap } from '../../domain/paper.ts';
import { attributes, xmlText } from '../encodings/xml.ts';
import { countedOn, labelSize, lineHeight, type MapLabel, mapLabels, ringAway } from './mapLabels.ts';
import { accent, grounds, ink, tieColours } from './paperColours.ts';

/** `label`: what it is called where it is not described beside it. */
export function mapSvg(map: PaperMap, label: string, language: string): string {
  const { width, height, nodes, ties, arrows } = map;
  const head = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': label,
    'xml:lang': language,
    'font-family': 'Inter, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  });
  const counted = countedOn({ ties, arrows });
  const parts = [
    ...ties.map(tieSvg),
    ...arrows.map(arrowSvg),
    ...nodes.map(nodeSvg),
    ...counted.map(countSvg),
    ...mapLabels(map).map(labelSvg),
  ];
  return `<svg${head}>${parts.join('')}</svg>`;
}

/** The sign of an entry of the legend, 28 px wide. */
export function signSvg(sign: LegendEntry['sign']): string {
  const head = attributes({ viewBox: '0 0 28 16', width: 28, height: 16, 'aria-hidden': 'true' });
  return `<svg xmlns="http://www.w3.org/2000/svg"${head}>${drawnSign(sign)}</svg>`;
}

function drawnSign(sign: LegendEntry['sign']): string {
  const across = { from: { x: 2, y: 8 }, to: { x: 26, y: 8 }, shared: 8, isInferred: false };
  const circle = { x: 14, y: 8, radius: 6.5, isStatutory: false, hasEnded: false, ground: 'UNKNOWN' as const };
  switch (sign) {
    case 'BEYOND_CHANCE':
    case 'STRUCTURE':
    case 'SHARED':
      return tieSvg({ ...across, manner: sign });
    case 'INFERRED':
      return tieSvg({ ...across, manner: 'STRUCTURE', isInferred: true });
    case 'STATUTORY':
      return circleSvg({ ...circle, isStatutory: true });
    case 'ENDED':
      return circleSvg({ ...circle, hasEnded: true });
    case 'GOES':
    case 'CHANGES':
    case 'COMES':
      return circleSvg({ ...circle, radius: sign === 'CHANGES' ? 3.5 : 6.5, fate: sign });
    case 'ARROW':
      return arrowSvg({ from: { x: 2, y: 8 }, to: { x: 26, y: 8 }, shared: 0 });
    case 'STATE':
    case 'NATIONAL':
    case 'REGIONAL':
    case 'LOCAL':
    case 'UNKNOWN':
      return circleSvg({ ...circle, ground: sign });
  }
}

function tieSvg({ from, to, manner, shared, isInferred }: MapTie): string {
  return `<line${attributes({
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: tieColours[manner],
    'stroke-width': widthOf(manner, shared),
    'stroke-dasharray': isInferred ? '5 4' : null,
  })}/>`;
}

/** How wide a line is: of what is beyond chance by how many, of the rest hardly. */
export function widthOf(manner: MapTie['manner'], shared: number): number {
  if (manner === 'STRUCTURE') return 1.6;
  const wide = Math.round(0.42 * shared * 10) / 10;
  return manner === 'BEYOND_CHANCE' ? Math.min(7, Math.max(2.5, wide)) : Math.min(3, Math.max(0.8, wide));
}

const head = { long: 9, wide: 4.5 };

/** With white at both sides, so that it is told from a line below. */
function arrowSvg(arrow: MapArrow): string {
  const { from, to } = arrow;
  const { neck, left, right } = arrowHead(arrow);
  const line = { x1: from.x, y1: from.y, x2: neck.x, y2: neck.y };
  const points = [to, left, right].map(({ x, y }) => `${x},${y}`).join(' ');
  const edge = { stroke: '#FFFFFF', 'stroke-width': 1 };
  return [
    `<line${attributes({ ...line, stroke: '#FFFFFF', 'stroke-width': 4.5 })}/>`,
    `<line${attributes({ ...line, stroke: accent, 'stroke-width': 2.2 })}/>`,
    `<polygon${attributes({ points, fill: accent, ...edge })}/>`,
  ].join('');
}

/** Where its line ends, and its corners beside the tip. */
export function arrowHead({ from, to }: MapArrow): Record<'neck' | 'left' | 'right', MapArrow['to']> {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / long, (to.y - from.y) / long];
  const at = (aside: number) => ({
    x: tenths(to.x - dx * head.long - dy * aside),
    y: tenths(to.y - dy * head.long + dx * aside),
  });
  return { neck: at(0), left: at(head.wide), right: at(-head.wide) };
}

function countSvg({ from, to, shared }: Pick<MapTie, 'from' | 'to' | 'shared'>): string {
  const [x, y] = [half(from.x + to.x), half(from.y + to.y)];
  const halo = { stroke: '#FFFFFF', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const text = {
    x,
    y: y + 3.5,
    'text-anchor': 'middle',
    'font-size': 10,
    'font-weight': 600,
    fill: tieColours.BEYOND_CHANCE,
  };
  return `<text${attributes({ ...text, ...halo })}>${shared}</text>`;
}

function labelSvg({ lines, x, y, anchor }: MapLabel): string {
  const halo = { stroke: '#FFFFFF', 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const text = { x, y, 'text-anchor': anchor, 'font-size': labelSize, fill: ink };
  const spans = lines.map(
    (each, at) => `<tspan${attributes({ x, dy: at === 0 ? 0 : lineHeight })}>${xmlText(each)}</tspan>`,
  );
  return `<text${attributes({ ...text, ...halo })}>${spans.join('')}</text>`;
}

function nodeSvg(node: MapNode): string {
  const { x, y, number } = node;
  const text = { x, y: y + 3.5, 'text-anchor': 'middle', 'font-size': 10, 'font-weight': 600, fill: ink };
  return `${circleSvg(node)}<text${attributes(node.fate === 'COMES' ? { ...text, fill: '#FFFFFF' } : text)}>${xmlText(String(number))}</text>`;
}

type Circle = Pick<MapNode, 'x' | 'y' | 'radius' | 'isStatutory' | 'hasEnded' | 'fate'> & { ground: Ground };

function circleSvg({ x, y, radius, ground, isStatutory, hasEnded, fate }: Circle): string {
  const { tint, outline } = grounds[ground];
  const shape = {
    cx: x,
    cy: y,
    r: tenths(radius),
    fill: fillOf({ tint, isGhost: hasEnded || fate === 'GOES', comes: fate === 'COMES' }),
    stroke: outline,
    'stroke-width': 1.5,
  };
  const inner = { cx: x, cy: y, r: tenths(radius - 2.5), fill: 'none', stroke: outline, 'stroke-width': 1 };
  const outer = { cx: x, cy: y, r: tenths(radius + ringAway), fill: 'none', stroke: accent, 'stroke-width': 2 };
  const dashes = fate === 'GOES' ? '4 3' : hasEnded ? '1.5 3' : null;
  return `<circle${attributes({ ...shape, 'stroke-dasharray': dashes })}/>${
    fate === 'CHANGES' ? `<circle${attributes(outer)}/>` : ''
  }${isStatutory ? `<circle${attributes(inner)}/>` : ''}`;
}

function fillOf({ tint, isGhost, comes }: { tint: string; isGhost: boolean; comes: boolean }): string {
  return comes ? accent : isGhost ? '#FFFFFF' : tint;
}

const half = (value: number): number => Math.round(value * 5) / 10;
const tenths = (value: number): number => Math.round(value * 10) / 10;
