import type { Cell } from '../../ui/useCellWalk.ts';
import { levelOf, levels, levelToken, type Matrix, type MatrixFigure } from './matrix.ts';
import { type CellsInSight, inSight, type MatrixLayout, numbered } from './matrixLayout.ts';

export interface MatrixColours {
  levels: readonly string[];
  surface: string;
  empty: string;
  itself: string;
  text: string;
  quiet: string;
  signal: string;
  accent: string;
  inverse: string;
  font: string;
}

export interface MatrixScene {
  matrix: Matrix;
  layout: MatrixLayout;
  figure: MatrixFigure;
  names: readonly string[];
  /** What is seen of it. */
  seen: { left: number; top: number; width: number; height: number };
  colours: MatrixColours;
  /** Under the pointer. */
  pointed: Cell | null;
  /** Has the focus. */
  focused: Cell | null;
  /** Selected boards, by their place. */
  selected: readonly number[];
}

/** The colours of the theme as it is now. */
export function matrixColours(element: Element): MatrixColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    levels: Array.from({ length: levels }, (_, level) => token(levelToken(level))),
    surface: token('surface'),
    empty: token('bg'),
    itself: token('line-strong'),
    text: token('text'),
    quiet: token('text-2'),
    signal: token('signal'),
    accent: token('accent'),
    inverse: token('seq-inv'),
    font: style.fontFamily,
  };
}

/** Only what is seen is drawn: cells of one colour in one go, then rings and dots, then names and numbers over what was scrolled below them. */
export function drawMatrix(context: CanvasRenderingContext2D, scene: MatrixScene): void {
  const { layout, seen, colours } = scene;
  context.fillStyle = colours.surface;
  context.fillRect(0, 0, seen.width, seen.height);
  context.save();
  context.beginPath();
  context.rect(layout.label, layout.head, seen.width, seen.height);
  context.clip();
  const within = inSight(layout, seen);
  drawCells(context, scene, within);
  drawMarks(context, scene, within);
  drawChosen(context, scene);
  context.restore();
  drawNames(context, scene, within);
  drawNumbers(context, scene, within);
}

/** Half of the gap between two cells. */
const inset = 1;

function boxOf({ layout: { pitch, label, head }, seen }: MatrixScene, row: number, column: number): Box {
  const [x, y] = [label + column * pitch - seen.left, head + row * pitch - seen.top];
  return { x: x + inset, y: y + inset, size: pitch - 2 * inset };
}

/** Most cells are empty: they are one area with lines through it. The others are drawn colour by colour, which is what a change of colour costs. */
function drawCells(context: CanvasRenderingContext2D, scene: MatrixScene, within: CellsInSight): void {
  const { matrix, figure, colours } = scene;
  drawEmpty(context, scene, within);
  const boxes: Box[][] = Array.from({ length: levels + 1 }, () => []);
  for (let row = within.rows[0]; row < within.rows[1]; row++)
    for (let column = within.columns[0]; column < within.columns[1]; column++) {
      const pair = matrix.pairAt(row, column);
      if (pair) boxes[levelOf(pair[figure], matrix.most[figure])]?.push(boxOf(scene, row, column));
      else if (row === column) boxes[levels]?.push(boxOf(scene, row, column));
    }
  for (const [level, alike] of boxes.entries()) {
    context.fillStyle = colours.levels[level] ?? colours.itself;
    for (const { x, y, size } of alike) context.fillRect(x, y, size, size);
  }
}

function drawEmpty(context: CanvasRenderingContext2D, scene: MatrixScene, { rows, columns }: CellsInSight): void {
  const { layout, colours } = scene;
  const first = boxOf(scene, rows[0], columns[0]);
  const [x, y] = [first.x - inset, first.y - inset];
  const width = (columns[1] - columns[0]) * layout.pitch;
  const height = (rows[1] - rows[0]) * layout.pitch;
  context.fillStyle = colours.empty;
  context.fillRect(x, y, width, height);
  context.fillStyle = colours.surface;
  for (let column = 0; column <= columns[1] - columns[0]; column++)
    context.fillRect(x + column * layout.pitch - inset, y, 2 * inset, height);
  for (let row = 0; row <= rows[1] - rows[0]; row++)
    context.fillRect(x, y + row * layout.pitch - inset, width, 2 * inset);
}

/** What a shade does not say of a pair: one of the boards is part of the other, or they share more than chance. */
function drawMarks(context: CanvasRenderingContext2D, scene: MatrixScene, { rows, columns }: CellsInSight): void {
  const { matrix, figure, colours } = scene;
  for (let row = rows[0]; row < rows[1]; row++)
    for (let column = columns[0]; column < columns[1]; column++) {
      const pair = matrix.pairAt(row, column);
      if (!pair || !(pair.significant || pair.parent)) continue;
      const { x, y, size } = boxOf(scene, row, column);
      if (pair.parent) {
        context.fillStyle = levelOf(pair[figure], matrix.most[figure]) > 2 ? colours.inverse : colours.text;
        context.beginPath();
        context.arc(x + size / 2, y + size / 2, Math.max(1.5, size / 7), 0, 2 * Math.PI);
        context.fill();
      } else ring(context, { x, y, size }, colours.signal, 2);
    }
}

/** The selected pair, in both its cells, and the cell under the pointer or the keys. */
function drawChosen(context: CanvasRenderingContext2D, scene: MatrixScene): void {
  const { colours, selected, pointed, focused } = scene;
  const [a, b] = selected;
  if (a !== undefined && b !== undefined)
    for (const [row, column] of [
      [a, b],
      [b, a],
    ] as const)
      ring(context, grown(boxOf(scene, row, column), 2), colours.accent, 2);
  for (const cell of [pointed, focused])
    if (cell && cell.row >= 0 && cell.column >= 0)
      ring(context, grown(boxOf(scene, cell.row, cell.column), 2), colours.text, cell === focused ? 2 : 1);
}

interface Box {
  x: number;
  y: number;
  size: number;
}

const grown = ({ x, y, size }: Box, by: number): Box => ({ x: x - by, y: y - by, size: size + 2 * by });

function ring(context: CanvasRenderingContext2D, { x, y, size }: Box, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  context.roundRect(x + width / 2, y + width / 2, size - width, size - width, 2);
  context.stroke();
}

/** Whether a row's or a column's name is to stand out. */
function standsOut({ pointed, focused, selected }: MatrixScene, place: number, way: 'row' | 'column'): boolean {
  return selected.includes(place) || pointed?.[way] === place || focused?.[way] === place;
}

/** A font is set only where it changes: setting it costs more than writing a name. */
function write(context: CanvasRenderingContext2D, { font, text, quiet }: MatrixColours, bold: boolean): void {
  const weight = bold ? 600 : 400;
  if (!context.font.startsWith(bold ? '600' : '12px')) context.font = `${weight} 12px ${font}`;
  context.fillStyle = bold ? text : quiet;
}

function drawNames(context: CanvasRenderingContext2D, scene: MatrixScene, { rows }: CellsInSight): void {
  const { layout, names, seen, colours } = scene;
  context.save();
  context.beginPath();
  context.rect(0, layout.head, layout.label, seen.height);
  context.clip();
  context.textAlign = 'right';
  context.textBaseline = 'middle';
  for (let row = rows[0]; row < rows[1]; row++) {
    const y = layout.head + row * layout.pitch - seen.top + layout.pitch / 2;
    const bold = standsOut(scene, row, 'row');
    write(context, colours, bold);
    context.fillText(shortened(context, names[row] ?? '', layout.label - 36), layout.label - 32, y);
    context.fillText(String(row + 1), layout.label - 6, y);
  }
  context.restore();
}

function drawNumbers(context: CanvasRenderingContext2D, scene: MatrixScene, { columns }: CellsInSight): void {
  const { layout, seen, colours } = scene;
  context.save();
  context.beginPath();
  context.rect(layout.label, 0, seen.width, layout.head);
  context.clip();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const marked = (column: number): boolean => standsOut(scene, column, 'column');
  for (const column of numbered(layout, columns, marked)) {
    write(context, colours, marked(column));
    context.fillText(String(column + 1), layout.label + (column + 0.5) * layout.pitch - seen.left, layout.head / 2);
  }
  context.restore();
}

const shortenedBefore = new Map<string, string>();

/** Cut in its middle where there is no room: names of one area begin alike, and names of one kind end alike. */
function shortened(context: CanvasRenderingContext2D, name: string, room: number): string {
  const key = `${context.font} ${room} ${name}`;
  const known = shortenedBefore.get(key);
  if (known !== undefined) return known;
  let [least, most] = [0, name.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (context.measureText(cutTo(name, middle)).width <= room) least = middle;
    else most = middle - 1;
  }
  const short = cutTo(name, least);
  if (shortenedBefore.size > 5_000) shortenedBefore.clear();
  shortenedBefore.set(key, short);
  return short;
}

/** So many letters of it, most from its beginning. */
function cutTo(name: string, letters: number): string {
  if (letters >= name.length) return name;
  const end = Math.floor(letters * 0.45);
  const beginning = name.slice(0, letters - end).trimEnd();
  return `${beginning}…${name.slice(name.length - end).trimStart()}`;
}
