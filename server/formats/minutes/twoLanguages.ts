// A page in two columns, one in each language: the same said twice. Below its head the English one is read, where the other bears it out.
import { type Line, lineOf } from './line.ts';
import { sectionSaid } from './wordedHeadings.ts';

const leastRows = 2;
const mostly = 0.7;
const welsh =
  /(?<!\p{L})(?:yr?|yn|y cyng|ar|gan|am|oedd|roedd|wedi|cofnodion|cyfarfod|presennol|bresennol|ymddiheuriadau|swyddog(?:ion)?|cadeirydd|aelodau|gweithredu|cyngor|pwyllgor|dirprwyo|croesawyd|i|â|o|ac|hefyd|arsyl\p{L}+|athro|dydd)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:the|of|and|was|were|by|for|on|in|to|minutes|meeting|present|apologies|officers?|chair|members|action|council|committee|deputising|also|observers?|professor|all)(?!\p{L})/giu;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** 1: Welsh, -1: English, 0: neither, or both. */
function languageOf(text: string): number {
  return Math.sign(count(text, welsh) - count(text, english));
}

/** The lines with such columns made one. */
export function inOneColumn(lines: readonly Line[]): Line[] {
  const rows = lines.filter(({ cells, starts }) => starts === null && cells?.length === 2 && cells.every(Boolean));
  const told = rows.flatMap(({ cells }) => {
    const both = (cells ?? []).map(languageOf);
    return both[0] !== undefined && both[1] !== undefined && both[0] * both[1] < 0 ? [both[0]] : [];
  });
  const first = told.filter((each) => each === told[0]).length;
  if (first < leastRows || first < mostly * rows.length) return [...lines];
  const own = told[0] === 1 ? 1 : 0;
  let isHead = true;
  return lines.flatMap((line) => {
    const text = line.starts === null && line.cells?.length === 2 ? (line.cells[own] ?? '') : null;
    if (text === null) return [line];
    const parts = text.split(/\s*;\s+/u).filter(Boolean);
    // Names of the board and the day are read in both.
    isHead &&= sectionSaid(parts[0]?.split(/\s*:/u)[0] ?? '') === null;
    if (isHead) return [line];
    return parts.map((part, i) => ({
      ...lineOf(part, { number: line.number, apart: i === 0 }),
      quote: line.quote ?? line.text,
    }));
  });
}
