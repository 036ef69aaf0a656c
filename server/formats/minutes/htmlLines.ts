// HTML to lines: blocks, items of lists, rows of tables; what is no text is left out.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Line, lineOf, mostLines } from './line.ts';
import { nameSureness } from './nameShape.ts';

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
}

/** The lines of a page, numbered in turn. */
export function htmlLines(html: string): Line[] {
  const walk: Walk = { lines: [], text: '', turns: [], level: undefined, bullet: false };
  for (const node of parse(html).childNodes) visit(walk, node, 0);
  flush(walk);
  return walk.lines;
}

function visit(walk: Walk, node: Node, depth: number): void {
  if (depth > deepest || walk.lines.length >= mostLines) return;
  if (node.nodeName === '#text' && 'value' in node) {
    walk.text += node.value.replace(columnSpaces, columnMark).replace(/\s+/g, ' ');
    return;
  }
  if (!('childNodes' in node) || left.has(node.nodeName)) return;
  if (node.nodeName === 'tr') {
    row(walk, node.childNodes, depth);
    return;
  }
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
  if (isBlock) flush(walk);
  if (level !== undefined) walk.level = undefined;
}

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
  const cells = children
    .filter((child) => child.nodeName === 'td' || child.nodeName === 'th')
    .map((cell) => {
      const inner: Walk = { lines: [], text: '', turns: [], level: undefined, bullet: false };
      if ('childNodes' in cell) for (const child of cell.childNodes) visit(inner, child, depth + 1);
      flush(inner);
      return inner.lines;
    });
  const filled = cells.filter((lines) => lines.length > 0);
  const [only] = filled;
  // A table that only lays out: its lines are lines.
  if (filled.length === 1 && only !== undefined)
    for (const line of only) walk.lines.push({ ...line, number: walk.lines.length + 1 });
  else if (filled.length > 1)
    walk.lines.push(
      lineOf('', {
        number: walk.lines.length + 1,
        cells: cells.map((lines) => lines.map(({ text }) => text.replaceAll('\t', ' ')).join('; ')),
      }),
    );
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
