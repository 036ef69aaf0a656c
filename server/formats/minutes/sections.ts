// The lines of a document under their headings.
import { entryOf } from './entry.ts';
import { headingOf, type Section, sectionNamed, withoutNumber } from './headings.ts';
import { type Line, lineOf } from './line.ts';
import { isProse } from './prose.ts';

export interface Block {
  /** null: before the first heading. */
  section: Section | null;
  heading: Line | null;
  /** What stands below it, first what stands on its line. */
  lines: Line[];
}

const part =
  /^(?:the )?(?:full |voting |core |elected |board |committee |council |panel |forum |independent |lay |executive |non-executive )*(?:members?|councillors?|cllrs?|trustees|governors|directors|aelodau|cynghorwyr|partners|delegates|representatives)(?: of the (?:board|committee|group|panel))?\s*:?$/iu;
const numbered = /^(?:item\s+|eitem\s+)?\d+(?:\.\d+)*[.):]?\s+\S/iu;

/** Cuts a document at its headings. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [{ section: null, heading: null, lines: [] }];
  for (const line of lines) {
    const now = blocks.at(-1);
    const begun = now === undefined ? null : beginning(line, now);
    if (begun !== null) blocks.push(begun);
    else now?.lines.push(line);
  }
  return blocks;
}

/** The block that a line begins; null where it goes on with the present one. */
function beginning(line: Line, now: Block): Block | null {
  if (isTitleRow(line)) return null;
  const heading = isSingleAction(line.text) ? null : headingOf(line.text);
  if (heading !== null) {
    const section = sectionIn(now, line, heading.section);
    const inline = heading.inline === '' ? [] : [lineOf(heading.inline, { number: line.number })];
    const nested = inline[0] === undefined ? null : beginning(inline[0], { ...now, section });
    return nested ?? { section, heading: line, lines: inline };
  }
  const ends = now.section !== null && now.section.kind !== 'other' && endsList(line, now);
  return ends ? { section: { kind: 'other' }, heading: line, lines: isProse(line.text) ? [line] : [] } : null;
}

/** `Members` below `Present` says who they are, not that it is a list of all. */
function sectionIn(now: Block, line: Line, section: Section): Section {
  const isPart = part.test(withoutNumber(line.text).split(/[:\t]/)[0] ?? '');
  if (!isPart || now.section?.kind !== 'people' || section.kind !== 'membership') return section;
  return now.section.status === 'PRESENT' || now.lines.length === 0 ? { ...now.section, isPart: true } : section;
}

function endsList(line: Line, now: Block): boolean {
  if (line.cells !== null) return false;
  const text = line.text;
  if (now.section?.kind === 'next' && /^\d{1,2}(?!\.)/.test(text)) return false;
  if (numbered.test(text)) return entryOf(withoutNumber(text)) === null || isProse(text);
  if (now.section?.kind === 'people' && isProse(text)) return line.apart && now.lines.length > 0;
  if (!line.heading || entryOf(text) !== null) return false;
  const isPeer = line.level > 0 && now.heading !== null && now.heading.level >= line.level;
  return isPeer || now.section?.kind !== 'people';
}

/** A row of a table whose cells are headings each is no heading of what follows below. */
function isTitleRow({ cells }: Line): boolean {
  return cells !== null && cells.filter((cell) => cell !== '' && sectionNamed(cell) !== null).length > 1;
}

/** `Action: AS to write` is one action, not the list of all. */
export function isSingleAction(text: string): boolean {
  return /^(?:\[|\()?(?:agreed )?(?:action|cam gweithredu|gweithred)\b(?!s)\s*(?:no\.?\s*)?[\d./]*\s*(?:\([^)]*\))?\s*(?:[:\-–—.\t]|for|by|on|ar gyfer)\s*\S/iu.test(
    text,
  );
}
