// HTML to lines: blocks, items of lists, rows of tables; what is no text is left out.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { headingOf } from './headings.ts';
import { type Line, lineOf, mostLines } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { isProse } from './prose.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const left = new Set([
  'script',
  'style',
  'head',
  'noscript',
  'template',
  'nav',
  'svg',
  'iframe',
  'object',
  'button',
  'select',
]);
const blocks = new Set(
  'p div section article main header footer aside ul ol li dl dt dd table thead tbody tfoot tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre address form fieldset figure br hr body html details summary'.split(
    ' ',
  ),
);
const emphasised = new Set(['strong', 'b', 'em', 'i', 'u']);
/** Two words may be a heading. */
const leastSure = 2;
const deepest = 200;
/** Stands for a tab, which would be lost among other white space. */
export const columnMark = '\uE001';
/** Spaces that do not break are what some set columns with. */
const columnSpaces = /[ \u00A0\u2003]*[\u00A0\u2003](?:[ \u00A0\u2003]*[\u00A0\u2003]){2,} */gu;

interface Walk {
  lines: Line[];
  text: string;
  /** Where bold or italic letters begin or end in the text. */
  turns: number[];
  level: number | undefined;
  bullet: boolean;
  /** Of each table around: the cells of rows above that reach into the next ones, by column. */
  spans: (Spanning | undefined)[][];
  /** What stands beside the text. */
  asides: DefaultTreeAdapterTypes.Element[];
}

interface Spanning {
  rows: number;
  text: string;
}

const walkOf = (): Walk => ({ lines: [], text: '', turns: [], level: undefined, bullet: false, spans: [], asides: [] });

/** The lines of a page, numbered in turn. */
export function htmlLines(html: string): Line[] {
  const walk = walkOf();
  for (const node of parse(html).childNodes) visit(walk, node, 0);
  flush(walk);
  // What stands beside the text, after it.
  for (const node of walk.asides.splice(0)) {
    for (const child of node.childNodes) visit(walk, child, 1);
    flush(walk);
  }
  return walk.lines;
}

function visit(walk: Walk, node: Node, depth: number): void {
  if (depth > deepest || walk.lines.length >= mostLines) return;
  if (node.nodeName === '#text' && 'value' in node) {
    walk.text += node.value.replace(columnSpaces, columnMark).replace(/\s+/g, ' ');
    return;
  }
  if (!('childNodes' in node) || left.has(node.nodeName) || isNavigation(node, depth)) return;
  if (node.nodeName === 'aside' && 'tagName' in node && walk.spans.length === 0) {
    flush(walk);
    walk.asides.push(node);
    return;
  }
  if (node.nodeName === 'table') {
    flush(walk);
    walk.spans.push([]);
    for (const child of node.childNodes) visit(walk, child, depth + 1);
    walk.spans.pop();
    flush(walk);
    return;
  }
  if (node.nodeName === 'tr') {
    row(walk, node.childNodes, depth);
    return;
  }
  // The boxes of forms, and so those of DOCX.
  if (node.nodeName === 'input' && attribute(node, 'type') === 'checkbox')
    walk.text += attribute(node, 'checked') === null ? '☐' : '☒';
  // What is said below the text is no part of a name; `12th` is one of a date.
  if (
    node.nodeName === 'sup' &&
    /^\s*(?:\[?\d{1,2}\]?|[*†‡])\s*$/u.test(textOf(node.childNodes, depth)) &&
    /[\p{L})]\s*$/u.test(walk.text)
  )
    return;
  const isBlock = blocks.has(node.nodeName);
  if (isBlock) flush(walk);
  const level = /^h([1-6])$/.exec(node.nodeName)?.[1];
  if (level !== undefined) walk.level = Number(level);
  if (node.nodeName === 'li') walk.bullet = true;
  if (node.nodeName === 'pre') for (const line of textOf(node.childNodes, depth).split('\n')) push(walk, line);
  else {
    const isTurn = emphasised.has(node.nodeName);
    if (isTurn) walk.turns.push(walk.text.length);
    for (const child of node.childNodes) visit(walk, child, depth + 1);
    if (isTurn) walk.turns.push(walk.text.length);
  }
  // What it names stands in the blocks after it.
  if (node.nodeName === 'dt' && /\p{L}\s*$/u.test(walk.text)) walk.text = `${walk.text.trimEnd()}:`;
  if (isBlock) flush(walk);
  if (level !== undefined) walk.level = undefined;
}

const leastLinks = 3;

/** A list of links and nothing else, none of them to people. */
function isNavigation(node: Node, depth: number): boolean {
  if (!('childNodes' in node)) return false;
  if (node.nodeName !== 'ul') return false;
  const items = node.childNodes.filter(({ nodeName }) => nodeName === 'li');
  return (
    items.length >= leastLinks &&
    items.every((item) => {
      const inside = 'childNodes' in item ? item.childNodes.filter((each) => !isBlank(each)) : [];
      return inside.length === 1 && inside[0]?.nodeName === 'a' && nameSureness(textOf(inside, depth).trim()) < 2;
    })
  );
}

const isBlank = (node: Node): boolean => node.nodeName === '#text' && 'value' in node && node.value.trim() === '';

function flush(walk: Walk): void {
  push(walk, inColumns(walk));
  walk.text = '';
  walk.turns = [];
  walk.bullet = false;
}

/** A name in other letters than what follows is in a column of its own, though nothing stands between. */
function inColumns({ text, turns }: Walk): string {
  const end = turns.find(
    (at) => /^\s*[\p{Lu}\d]/u.test(text.slice(at)) && nameSureness(text.slice(0, at).trim()) >= leastSure,
  );
  return end === undefined ? text : `${text.slice(0, end).trimEnd()}${columnMark}${text.slice(end).trimStart()}`;
}

function push(walk: Walk, raw: string): void {
  const text = raw.replaceAll(columnMark, '\t');
  if (text.trim() === '') return;
  const { level, bullet } = walk;
  walk.lines.push(
    lineOf(text, {
      number: walk.lines.length + 1,
      bullet,
      apart: !bullet && level === undefined ? false : level !== undefined,
      ...(level !== undefined && { level }),
    }),
  );
}

/** A row of a table is one line; the lines inside a cell are items of a list. */
function row(walk: Walk, children: readonly Node[], depth: number): void {
  flush(walk);
  const own = children.filter((child) => child.nodeName === 'td' || child.nodeName === 'th');
  const cells = own.map((cell) => {
    const inner = walkOf();
    if ('childNodes' in cell) for (const child of cell.childNodes) visit(inner, child, depth + 1);
    flush(inner);
    return inner.lines;
  });
  const filled = cells.filter((lines) => lines.length > 0);
  // A table that only lays out: its lines are lines. Beside what reaches down from above one cell is a row.
  const isBeside = walk.spans.at(-1)?.some((span) => span !== undefined) === true;
  if ((filled.length === 1 && !isBeside) || filled.some(isPage)) {
    for (const line of besideLast(filled).flat()) walk.lines.push({ ...line, number: walk.lines.length + 1 });
    return;
  }
  if (filled.length === 0) return;
  const texts = cells.map((lines) => lines.map(({ text }) => text.replaceAll('\t', ' ')).join('; '));
  walk.lines.push(lineOf('', { number: walk.lines.length + 1, cells: inPlace(walk, own, texts) }));
}

/** What stands beside a page, a list or links, is read after it: the title stands in the page. */
const besideLast = (cells: readonly Line[][]): Line[][] => {
  const [first, ...rest] = cells;
  return first !== undefined && !isPage(first) && rest.some(isPage) ? [...rest, first] : [...cells];
};

const leastOfPage = 3;

/** A cell with a table of its own, or with headings of lists and names below them, is a page beside what leads through it. */
const isPage = (lines: readonly Line[]): boolean =>
  lines.filter(({ cells }) => cells !== null).length > 1 ||
  (lines.length >= leastOfPage && lines.some(({ level }) => level > 0) && lines.some(({ text }) => isProse(text))) ||
  (lines.length >= leastOfPage && lines.slice(1).some(({ text }) => headingOf(text)?.section.kind === 'people'));

const longestSpanning = 60;

/** The cells in their columns: below what reaches down from above, and as wide as they are. */
function inPlace(walk: Walk, cells: readonly Node[], texts: readonly string[]): string[] {
  const spans = walk.spans.at(-1) ?? [];
  const placed: string[] = [];
  const above = (): Spanning | undefined => spans[placed.length];
  const takeAbove = (): void => {
    for (let span = above(); span !== undefined; span = above()) {
      spans[placed.length] = span.rows > 1 ? { ...span, rows: span.rows - 1 } : undefined;
      placed.push(span.text);
    }
  };
  for (const [i, cell] of cells.entries()) {
    takeAbove();
    const [rows, columns] = [spanOf(cell, 'rowspan'), spanOf(cell, 'colspan')];
    const text = texts[i] ?? '';
    if (rows > 1 && text.length <= longestSpanning) spans[placed.length] = { rows: rows - 1, text };
    placed.push(text, ...Array.from({ length: columns - 1 }, () => ''));
  }
  takeAbove();
  return placed;
}

const mostSpanned = 50;
const spanOf = (cell: Node, name: string): number =>
  Math.min(mostSpanned, Math.max(1, Number.parseInt(attribute(cell, name) ?? '1', 10) || 1));

function attribute(node: Node, name: string): string | null {
  return 'attrs' in node ? (node.attrs.find((each) => each.name === name)?.value ?? null) : null;
}

function textOf(nodes: readonly Node[], depth: number): string {
  if (depth > deepest) return '';
  return nodes
    .map((node) =>
      'value' in node && node.nodeName === '#text'
        ? node.value
        : 'childNodes' in node
          ? textOf(node.childNodes, depth + 1)
          : '',
    )
    .join('');
}
