// Documents whose lists call people by the family name first: a list of one person is turned as the others are.
import type { Line } from './line.ts';
import { type Block, isOpening } from './sections.ts';
import { areTurned, turned } from './surnamesFirst.ts';

const lead = /^[^,:\t]{3,40}:\s+/u;

/** The blocks with the names of their people turned, where most of those of the document or of the block are written so. */
export function inUsualOrder(blocks: readonly Block[]): Block[] {
  const found = blocks.map((block) => linesOfPeople(block).map(turnedOn));
  const isUsual = !areTurned(found.flat());
  return blocks.map((block, i) => {
    const own = found[i] ?? [];
    return own.length > 0 && (!isUsual || (own.length >= leastLines && areTurned(own)))
      ? { ...block, lines: block.lines.map(turnedLine) }
      : block;
  });
}

const leastLines = 3;
const turnedOn = (line: Line): ReturnType<typeof turned> =>
  turned(line.cells?.[0] ?? line.text.replace(lead, '').split(';')[0] ?? '');

/** Those of lists, and the rows of tables of people. */
const linesOfPeople = (block: Block): readonly Line[] =>
  block.lines.filter(
    ({ cells, isRow }) =>
      isRow === true || listing.has(block.section?.kind ?? '') || (isOpening(block) && cells !== null),
  );

const listing: ReadonlySet<string> = new Set(['people', 'substitutes', 'membership']);

function turnedLine(line: Line): Line {
  if (line.cells !== null) {
    const cells = line.cells.map((cell) => turned(cell)?.text ?? cell);
    return { ...line, cells, text: cells.filter(Boolean).join('\t'), quote: line.quote ?? line.text };
  }
  const label = lead.exec(line.text)?.[0] ?? '';
  const words = line.text.slice(label.length);
  const text = words
    .split(/\s*;\s*/u)
    .map((piece) => turned(piece)?.text ?? piece)
    .join('; ');
  return text === words ? line : { ...line, text: `${label}${text}`, quote: line.quote ?? line.text };
}
