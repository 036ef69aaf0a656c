// Boxes that the document explains in words: `Ticked = attended. Those not ticked sent apologies.`
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { entryOf } from './entry.ts';
import { headingOf } from './headings.ts';
import type { Line } from './line.ts';
import { statusSaid } from './statusSaid.ts';

type Box = 'ticked' | 'empty' | 'crossed';

const longest = 200;
const speaksOfBoxes = /tick|\bbox|blank|cross|\btic|d?diciwyd|flwch|blwch|gwag|croes|\[[ xX✓]?\]|[☐☑☒□]/iu;
const kinds: readonly (readonly [RegExp, Box])[] = [
  [
    /\b(?:not|un-?|without(?: a| an)?|no|nor) ?(?:tick|mark|cross)\p{L}*|\b(?:blank|empty)\b|\b(?:heb|dim)\b.{0,20}(?:tic|dic|farc|groes)\p{L}*|\b(?:g?wag)\b|(?:\[ ?\]|[☐□])\s*(?:=|:|[–-]|means|yn golygu)/iu,
    'empty',
  ],
  [/\b(?:cross(?:ed|es)?|(?:c|g|ch)roes(?:au)?)\b/iu, 'crossed'],
  [/\b(?:tick(?:ed|s)?|(?:t|d|th)ic(?:iwyd|io|iau)?)\b|(?:\[[xX✓]\]|[☑☒])\s*(?:=|:|[–-]|means|yn golygu)/iu, 'ticked'],
];

const words: Readonly<Record<AttendanceStatus, string>> = {
  PRESENT: 'Present',
  APOLOGIES: 'Apologies',
  ABSENT: 'Absent',
  IN_ATTENDANCE: 'In attendance',
  OBSERVER: 'Observer',
};

const begins =
  /^(?:a|an|the|those|names?|members?|people|ticks?|ticked|un-?ticked|not|blanks?|empty|cross(?:ed|es)?|box(?:es)?|where|key|note|no|if|attendance|present|absent|apologies|attended|heb|mae|y|yr|gwag|blwch|blychau|tic\p{L}*|croes|nid|lle|os|allwedd|nodyn|dim)$/iu;

/** Whether a word with a capital letter stands where it may be a name: `Mrs Cross`, `Fay Blank`. */
const mayName = (text: string): boolean =>
  [...text.matchAll(/(?:^|(?<before>[.:;,=]?)\s+)(?<word>\p{Lu}[\p{L}-]*)/gu)].some(
    ({ groups, index }) => (index > 0 && groups?.before === '') || !begins.test(groups?.word ?? ''),
  );

/** What a line says of boxes; empty where it says nothing. */
function explainedIn({ text, cells }: Line): (readonly [Box, AttendanceStatus])[] {
  if (cells !== null || text.length > longest || !speaksOfBoxes.test(text) || mayName(text)) return [];
  return text.split(/[.;,]\s*|\s(?:and|whilst|while|ac?)\s/u).flatMap((clause) => {
    const box = kinds.find(([pattern]) => pattern.test(clause));
    const status = box === undefined ? null : statusSaid(clause.replace(box[0], ' '));
    return box === undefined || status === null ? [] : [[box[1], status] as const];
  });
}

const leading = /^(?:\[(?<mark>[ xX✓✔]?)\]|(?<sign>[☐☑☒□✓✔✗✘]))\s*(?=\p{L})/u;
const trailing = /(?<=[\p{L})])\s*(?:\[(?<mark>[ xX✓✔]?)\]|(?<sign>[☐☑☒□✓✔✗✘]))$/u;
const alone = /^(?:\[(?<mark>[ xX✓✔]?)\]|(?<sign>[☐☑☒□✓✔✗✘]))$/u;

function boxOf({ mark, sign }: Record<string, string | undefined>): Box {
  if (mark !== undefined) return mark.trim() === '' ? 'empty' : 'ticked';
  return /[☐□]/u.test(sign ?? '') ? 'empty' : /[✗✘]/u.test(sign ?? '') ? 'crossed' : 'ticked';
}

const boxes = /\s*(?=(?:\[[ xX✓✔]?\]|[☐☑☒□])\s*\p{Lu})/gu;
const least = 2;

/** `☒ Clerk (Ann Sample) ☐ Finance (Ben Mock)`: each with its box by itself. */
export function withBoxesApart(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const [head = '', ...items] = line.cells === null ? line.text.split(boxes) : [line.text];
    const all = head === '' || alone.test(head) || leading.test(head) ? [head, ...items].filter(Boolean) : items;
    if (all.length < least || !all.every((item) => leading.test(item) && !labelled.test(item))) return [line];
    const own = { ...line, quote: line.quote ?? line.text };
    const entries = all.map((text) => ({ ...own, text, bullet: true, heading: false, apart: false }));
    return all.length > items.length ? entries : [{ ...own, text: head }, ...entries];
  });
}

/** A box for each status is of one person. */
const labelled =
  /^(?:\[[ xX✓✔]?\]|[☐☑☒□])\s*(?:present|apolog|absent|in attendance|observer|yes|no\b|presennol|yn bresennol|ymddiheur|absennol)/iu;

/** The lines with the explained boxes in words, and without the explanation. */
export function withExplainedBoxes(lines: readonly Line[]): Line[] {
  const explained = new Map<Line, ReturnType<typeof explainedIn>>();
  for (const line of lines) {
    const told = explainedIn(line);
    // A line that is an entry itself explains nothing: `[ ] Ann Sample – sent apologies`.
    if (told.length > 0 && (told.length > 1 || !leading.test(line.text))) explained.set(line, told);
    else {
      const box = leading.exec(line.text);
      const words = box === null ? '' : line.text.slice(box[0].length);
      const status = entryOf(words) === null && words.split(' ').length < mostOfKey ? statusSaid(words) : null;
      if (box !== null && status !== null) explained.set(line, [[boxOf(box.groups ?? {}), status]]);
    }
  }
  const meaning = new Map([...explained.values()].flat());
  if (!meaning.has('empty') && !meaning.has('crossed')) return [...lines];
  return lines.flatMap((line, i) => {
    if (!explained.has(line)) return [inWords(line, meaning)];
    // The key heads those below it, where nothing else does.
    const [next, before] = [lines[i + 1], lines[i - 1]];
    const isHead =
      next !== undefined &&
      !explained.has(next) &&
      leading.test(next.text) &&
      !lines.slice(Math.max(0, i - mostAbove), i).some(({ text }) => headingOf(text)?.section.kind === 'people') &&
      before !== undefined;
    return isHead ? [{ ...line, text: 'Attendance', cells: null, starts: null, quote: line.text }] : [];
  });
}

const mostOfKey = 6;
const mostAbove = 4;

function inWords(line: Line, meaning: ReadonlyMap<Box, AttendanceStatus>): Line {
  const wordOf = (match: RegExpExecArray | null): string | null => {
    const status = match === null ? undefined : meaning.get(boxOf(match.groups ?? {}));
    return status === undefined ? null : words[status];
  };
  const cells = line.cells?.map((cell) => wordOf(alone.exec(cell)) ?? cell) ?? null;
  if (cells !== null) return { ...line, cells };
  for (const pattern of [leading, trailing]) {
    const word = wordOf(pattern.exec(line.text));
    if (word !== null)
      return { ...line, text: `${line.text.replace(pattern, '')} (${word})`, quote: line.quote ?? line.text };
  }
  return line;
}
