// Lists in which everybody has two lines: the name, and below it the body or the role.
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import type { Block } from './sections.ts';

const leastPairs = 3;

/** The blocks with such pairs of lines put into one. */
export function inPairs(blocks: readonly Block[]): Block[] {
  const paired = blocks.filter(alternates);
  const pairs = paired.reduce((sum, { lines }) => sum + lines.length / 2, 0);
  if (pairs < leastPairs) return [...blocks];
  return blocks.map((block) =>
    paired.includes(block)
      ? { ...block, lines: block.lines.flatMap((line, i) => (i % 2 === 0 ? [together(line, block.lines[i + 1])] : [])) }
      : block,
  );
}

function alternates({ section, lines }: Block): boolean {
  if (section?.kind !== 'people' || lines.length < 2 || lines.length % 2 > 0) return false;
  const sureness = lines.map((line) =>
    line.cells === null ? nameSureness(line.text.replace(/\s*\([^)]*\)$/u, '')) : 3,
  );
  const others = sureness.filter((each, i) => i % 2 === 1 && each < 3).length;
  return sureness.every((each, i) => i % 2 === 1 || each >= 2) && others * 4 > lines.length;
}

const together = (name: Line, rest: Line | undefined): Line => ({
  ...name,
  cells: null,
  text: rest === undefined ? name.text : `${name.text} – ${rest.text}`,
  quote: rest === undefined ? name.text : `${name.text} ${rest.text}`,
});
