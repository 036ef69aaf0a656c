// Lists in which everybody has two lines: the name, and below it the body or the role.
import { entryOf } from './entry.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { isProse } from './prose.ts';
import type { Block } from './sections.ts';

const leastPairs = 3;

/** The blocks with such pairs of lines put into one. */
export function inPairs(blocks: readonly Block[]): Block[] {
  const paired = blocks.filter(alternates);
  const pairs = paired.reduce((sum, { lines }) => sum + lines.length / 2, 0);
  const gathered = paired.length < blocks.filter(isList).length ? withGaps(blocks) : null;
  if (gathered !== null) return gathered;
  if (pairs < leastPairs) return [...blocks];
  return blocks.map((block) =>
    paired.includes(block)
      ? { ...block, lines: block.lines.flatMap((line, i) => (i % 2 === 0 ? [together(line, block.lines[i + 1])] : [])) }
      : block,
  );
}

const isList = ({ section, lines }: Block): boolean => section?.kind === 'people' && lines.length > 1;

const surenessOf = (line: Line): number =>
  line.cells === null ? nameSureness(line.text.replace(/\s*\([^)]*\)$/u, '')) : 3;

/** A name with something after it on its line is a name too. */
const personSureness = (line: Line): number => {
  const sureness = surenessOf(line);
  return sureness === 0 && entryOf(line.text) !== null ? 3 : sureness;
};

/** The same where here and there the second line is missing, or there is a third. */
function withGaps(blocks: readonly Block[]): Block[] | null {
  const lists = blocks.filter((block) => isList(block) && isOfNames(block));
  const counts = lists.flatMap(({ lines }) => lines.map(personSureness));
  const [names, others] = [counts.filter((each) => each === 3).length, counts.filter((each) => each === 0).length];
  if (others < leastPairs || others * 2 < names) return null;
  return blocks.map((block) => (lists.includes(block) ? { ...block, lines: gatheredIn(block.lines) } : block));
}

const isOfNames = ({ lines }: Block): boolean =>
  lines.every(({ cells, bullet, heading, text }) => cells === null && !bullet && !heading && !/[:;,]$/u.test(text)) &&
  lines.slice(0, 1).every((line) => surenessOf(line) >= 2) &&
  lines.every((line) => !isProse(line.text));

/** Each name with the lines that are about it: what may be a name too is one where something is said of it below. */
function gatheredIn(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let isFresh = false;
  for (const [i, line] of lines.entries()) {
    const sureness = personSureness(line);
    const next = lines[i + 1];
    const isRest: boolean =
      sureness === 0 ||
      (sureness < 3 && isFresh && !line.apart && (next === undefined || next.apart || personSureness(next) > 0));
    const last = found.at(-1);
    if (isRest && last !== undefined) found[found.length - 1] = together(last, line);
    else found.push(line);
    isFresh = !isRest;
  }
  return found;
}

function alternates({ section, lines }: Block): boolean {
  if (section?.kind !== 'people' || lines.length < 2 || lines.length % 2 > 0) return false;
  const sureness = lines.map(surenessOf);
  const others = sureness.filter((each, i) => i % 2 === 1 && each < 3).length;
  return sureness.every((each, i) => i % 2 === 1 || each >= 2) && others * 4 > lines.length;
}

const together = (name: Line, rest: Line | undefined): Line => ({
  ...name,
  cells: null,
  text: rest === undefined ? name.text : `${name.text} – ${rest.text}`,
  quote: rest === undefined ? name.text : `${name.quote ?? name.text} ${rest.text}`,
});
