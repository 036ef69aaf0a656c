// What stands above the drawing at one size whatever the zoom: inner rings, glyphs, counts, labels, captions, and the rings of selection and focus.

import type { PlacedHull } from './hulls.ts';
import { lineHeight, type PlacedLabel } from './labelPlacement.ts';
import type { Becoming, Fill, Shape, Thing } from './picture.ts';
import { colourOf, type Tokens } from './tokens.ts';

export interface OverlayThing {
  id: string;
  x: number;
  y: number;
  /** Half its width on the screen, px. */
  r: number;
  shape: Shape;
  fill: Fill;
  statutory: boolean;
  ended: boolean;
  planned: boolean;
  doubled: boolean;
  became: Becoming | undefined;
  plan?: Thing['plan'];
  locked?: boolean;
  faded: boolean;
  selected: boolean;
  /** One of several picked together. */
  picked: boolean;
  focused: boolean;
  /** The label of a pill that stands for more. */
  pill: string;
}

export interface OverlayLabel extends PlacedLabel {
  faded: boolean;
  /** In a chip: selected. */
  chip: boolean;
  /** Large or with a strong tie: drawn darker. */
  major: boolean;
}

export interface OverlayCount {
  x: number;
  y: number;
  text: string;
  strong: boolean;
  faded: boolean;
}

/** What a plan does to a tie, as a sign in its middle. */
export interface OverlayMark {
  x: number;
  y: number;
  sign: 'cross' | 'plus';
  faded: boolean;
}

export interface OverlayCaption {
  x: number;
  y: number;
  text: string;
}

export interface Overlay {
  hulls: readonly PlacedHull[];
  things: readonly OverlayThing[];
  labels: readonly OverlayLabel[];
  counts: readonly OverlayCount[];
  marks: readonly OverlayMark[];
  captions: readonly OverlayCaption[];
}

type Pen = CanvasRenderingContext2D;

export const fontOf = (tokens: Tokens, weight: number): string => `${weight} 12px ${tokens.font}`;

/** What is in sight, from left to right. */
export interface Sight {
  left: number;
  right: number;
}

/** Draws everything, in the order in which it lies; chips stay in sight. */
export function drawOverlay(pen: Pen, overlay: Overlay, { tokens, sight }: { tokens: Tokens; sight: Sight }): void {
  for (const hull of overlay.hulls) drawHull(pen, hull, tokens);
  for (const thing of overlay.things) drawThing(pen, thing, tokens);
  for (const count of overlay.counts) drawCount(pen, count, tokens);
  for (const mark of overlay.marks) drawMark(pen, mark, tokens);
  for (const caption of overlay.captions) drawCaption(pen, caption, tokens);
  for (const label of overlay.labels) if (!label.chip) drawLabel(pen, label, tokens);
  for (const label of overlay.labels) if (label.chip) drawChip(pen, label, { tokens, sight });
  pen.globalAlpha = 1;
}

/** A tinted ground with its name at the top, which is a button. */
function drawHull(pen: Pen, { box: ground, button, label, fill }: PlacedHull, tokens: Tokens): void {
  const colour = colourOf(fill, tokens);
  pen.beginPath();
  pen.roundRect(ground.left, ground.top, ground.right - ground.left, ground.bottom - ground.top, 12);
  pen.globalAlpha = 0.07;
  pen.fillStyle = colour;
  pen.fill();
  pen.globalAlpha = 0.6;
  pen.lineWidth = 1.25;
  pen.strokeStyle = colour;
  pen.stroke();
  pen.globalAlpha = 1;
  const { left: x, top: y } = button;
  box(
    pen,
    { x, y, width: button.right - x, height: button.bottom - y, radius: 5 },
    { fill: tokens.surface, stroke: colour },
  );
  write(pen, [label], {
    x: x + 8,
    y: (y + button.bottom) / 2,
    colour: tokens.text,
    font: fontOf(tokens, 600),
    align: 'left',
  });
}

function drawThing(pen: Pen, thing: OverlayThing, tokens: Tokens): void {
  const { x, y, r } = thing;
  pen.globalAlpha = thing.faded ? 0.25 : 1;
  const ghost = thing.ended || isGone(thing);
  if (thing.locked && !ghost && r >= 7) drawPadlock(pen, thing, tokens.halo);
  else if (thing.statutory && !ghost && r >= 5)
    ring(pen, thing, { r: r - Math.max(2.2, r * 0.24), width: 1.25, colour: tokens.halo });
  if (thing.shape === 'person' && r >= 7 && !ghost) drawPerson(pen, thing, tokens.halo);
  if (thing.planned && !thing.ended && r >= 6) drawPlus(pen, thing, tokens.accent);
  if (thing.doubled && r >= 5) drawDouble(pen, thing, tokens);
  if (hasCome(thing)) drawBadge(pen, thing, tokens);
  if (thing.pill)
    write(pen, [thing.pill], {
      x,
      y,
      colour: thing.shape === 'group' ? tokens.halo : tokens.accent,
      font: fontOf(tokens, 600),
      align: 'center',
    });
  pen.globalAlpha = 1;
  if (thing.plan === 'changes') ring(pen, thing, { r: r + 4.5, width: 2.25, colour: tokens.accent });
  if (thing.picked) ring(pen, thing, { r: r + 3.5, width: 2, colour: tokens.accent });
  if (thing.selected) ring(pen, thing, { r: r + 5, width: 2.5, colour: tokens.accent });
  if (!thing.focused) return;
  const away = r + (thing.selected ? 9 : 5);
  ring(pen, thing, { r: away, width: 5, colour: tokens['focus-gap'] });
  ring(pen, thing, { r: away, width: 2, colour: tokens.focus });
}

/** Drawn as a ghost: there before, not now. */
export const isGone = ({ became }: Pick<OverlayThing, 'became'>): boolean => became === 'went' || became === 'not-seen';

export const hasCome = ({ became }: Pick<OverlayThing, 'became'>): boolean =>
  became === 'came' || became === 'first-seen';

/** Where the plus of what came stands: at the upper left. */
export function badgeOf({ x, y, r }: Pick<OverlayThing, 'x' | 'y' | 'r'>): { x: number; y: number; r: number } {
  return { x: x - r * 0.75 - 3, y: y - r * 0.75 - 3, r: 6 };
}

function drawBadge(pen: Pen, thing: OverlayThing, tokens: Tokens): void {
  const { x, y, r } = badgeOf(thing);
  pen.beginPath();
  pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.fillStyle = tokens.surface;
  pen.fill();
  pen.lineWidth = 1.25;
  pen.strokeStyle = tokens.accent;
  pen.stroke();
  drawPlus(pen, { x, y, r: 8 }, tokens.accent);
}

function ring(
  pen: Pen,
  { x, y, shape }: OverlayThing,
  { r, width, colour }: { r: number; width: number; colour: string },
): void {
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.beginPath();
  if (shape === 'organisation') pen.roundRect(x - r, y - r, 2 * r, 2 * r, 5);
  else if (shape === 'more') pen.roundRect(x - r - 8, y - r + 3, 2 * r + 16, 2 * r - 6, 14);
  else pen.arc(x, y, r, 0, 2 * Math.PI);
  pen.stroke();
}

/** Head and shoulders. */
function drawPerson(pen: Pen, { x, y, r }: OverlayThing, colour: string): void {
  pen.save();
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, r - 2, 0, 2 * Math.PI);
  pen.clip();
  pen.beginPath();
  pen.arc(x, y - r * 0.24, r * 0.3, 0, 2 * Math.PI);
  pen.fill();
  pen.beginPath();
  pen.arc(x, y + r * 0.78, r * 0.58, 0, 2 * Math.PI);
  pen.fill();
  pen.restore();
}

/** A shackle above a body, in the middle. */
function drawPadlock(pen: Pen, { x, y }: OverlayThing, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.roundRect(x - 4, y - 1, 8, 6, 1.25);
  pen.stroke();
  pen.beginPath();
  pen.moveTo(x - 2.5, y - 1);
  pen.lineTo(x - 2.5, y - 3);
  pen.arc(x, y - 3, 2.5, Math.PI, 0);
  pen.lineTo(x + 2.5, y - 1);
  pen.stroke();
}

function drawPlus(pen: Pen, { x, y, r }: Pick<OverlayThing, 'x' | 'y' | 'r'>, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.moveTo(x - r * 0.4, y);
  pen.lineTo(x + r * 0.4, y);
  pen.moveTo(x, y - r * 0.4);
  pen.lineTo(x, y + r * 0.4);
  pen.stroke();
}

/** Two rings at the upper right. */
function drawDouble(pen: Pen, { x, y, r }: OverlayThing, tokens: Tokens): void {
  const [cx, cy] = [x + r * 0.75 + 8, y - r * 0.75 - 5];
  box(
    pen,
    { x: cx - 10, y: cy - 6.5, width: 20, height: 13, radius: 6.5 },
    { fill: tokens.surface, stroke: tokens.surface },
  );
  pen.lineWidth = 1.5;
  pen.strokeStyle = tokens.signal;
  for (const aside of [-2.75, 2.75]) {
    pen.beginPath();
    pen.arc(cx + aside, cy, 4, 0, 2 * Math.PI);
    pen.stroke();
  }
}

function drawCount(pen: Pen, { x, y, text, strong, faded }: OverlayCount, tokens: Tokens): void {
  pen.globalAlpha = faded ? 0.25 : 1;
  const colour = strong ? tokens.signal : tokens['text-2'];
  const half = countHalf(text);
  box(pen, { x: x - half, y: y - 9, width: 2 * half, height: 18, radius: 9 }, { fill: tokens.surface, stroke: colour });
  write(pen, [text], { x, y, colour, font: fontOf(tokens, 600), align: 'center' });
}

function drawMark(pen: Pen, { x, y, sign, faded }: OverlayMark, tokens: Tokens): void {
  pen.globalAlpha = faded ? 0.25 : 1;
  if (sign === 'plus') {
    box(pen, { x: x - 7, y: y - 7, width: 14, height: 14, radius: 7 }, { fill: tokens.surface, stroke: tokens.accent });
    drawPlus(pen, { x, y, r: 8 }, tokens.accent);
    return;
  }
  pen.strokeStyle = tokens.broken;
  pen.lineWidth = 2.25;
  pen.beginPath();
  pen.moveTo(x - 4.5, y - 4.5);
  pen.lineTo(x + 4.5, y + 4.5);
  pen.moveTo(x + 4.5, y - 4.5);
  pen.lineTo(x - 4.5, y + 4.5);
  pen.stroke();
}

/** Half the width of a count's pill. */
export const countHalf = (text: string): number => Math.max(10, 5 + 4 * text.length);

function drawCaption(pen: Pen, { x, y, text }: OverlayCaption, tokens: Tokens): void {
  pen.globalAlpha = 1;
  write(pen, [text], { x, y, colour: tokens['text-2'], font: fontOf(tokens, 600), align: 'left', halo: tokens.bg });
}

function drawLabel(pen: Pen, label: OverlayLabel, tokens: Tokens): void {
  pen.globalAlpha = label.faded ? 0.25 : 1;
  const colour = label.major ? tokens.text : tokens['text-2'];
  write(pen, label.lines, { ...label, colour, font: fontOf(tokens, label.major ? 500 : 400), halo: tokens.bg });
}

function drawChip(pen: Pen, label: OverlayLabel, { tokens, sight }: { tokens: Tokens; sight: Sight }): void {
  const { x, y, lines, align } = label;
  pen.globalAlpha = 1;
  pen.font = fontOf(tokens, 600);
  const width = Math.max(...lines.map((line) => pen.measureText(line).width)) + 20;
  const height = lines.length * lineHeight + 8;
  const wished = align === 'left' ? x - 10 : align === 'right' ? x + 10 - width : x - width / 2;
  const left = Math.max(sight.left + 6, Math.min(wished, sight.right - width - 6));
  box(pen, { x: left, y: y - height / 2, width, height, radius: 5 }, { fill: tokens.surface, stroke: tokens.accent });
  write(pen, lines, { x: left + width / 2, y, align: 'center', colour: tokens.text, font: fontOf(tokens, 600) });
}

interface Rounded {
  x: number;
  y: number;
  width: number;
  height: number;
  radius: number;
}

function box(
  pen: Pen,
  { x, y, width, height, radius }: Rounded,
  { fill, stroke }: { fill: string; stroke: string },
): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = 1.25;
  pen.strokeStyle = stroke;
  pen.stroke();
}

interface Writing {
  x: number;
  y: number;
  colour: string;
  font: string;
  align: CanvasTextAlign;
  halo?: string;
}

/** Lines around the middle `y`. */
function write(pen: Pen, lines: readonly string[], { x, y, colour, font, align, halo }: Writing): void {
  pen.font = font;
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  const first = y - ((lines.length - 1) * lineHeight) / 2 + 4.25;
  for (const [i, line] of lines.entries()) {
    if (halo) {
      pen.lineWidth = 3.5;
      pen.strokeStyle = halo;
      pen.strokeText(line, x, first + i * lineHeight);
    }
    pen.fillStyle = colour;
    pen.fillText(line, x, first + i * lineHeight);
  }
}
