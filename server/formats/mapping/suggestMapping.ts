// How a table with headings of its own may be read: each heading is scored against each column of each format, by what it is called and
// by what is under it; the format that understands most is suggested.
import type { Mapping } from '../../domain/mapping.ts';
import type { CellKind } from '../tables/cells.ts';
import { type FormatName, formats, isFormatName } from '../tables/index.ts';
import type { Sheet } from '../tables/sheet.ts';
import { type ColumnContent, columnContent } from './columnContent.ts';
import { foldHeading, nameParts, wordsFor } from './headingWords.ts';
import { meetingHeadings } from './meetingColumns.ts';

export interface Suggestion {
  mapping: Mapping;
  /** Whether the format has all that it needs. */
  isComplete: boolean;
  /** The columns that it lacks. */
  missing: readonly string[];
  /** How many headings it understands. */
  understood: number;
  /** Whether each heading is a usual word for its column, and no other format would have as many. */
  isSure: boolean;
}

interface Heading {
  written: string;
  folded: string;
  content: ColumnContent;
}
interface Candidate {
  column: string;
  heading: Heading;
  score: number;
}

/** Less is no suggestion. */
const least = 0.3;
/** The score of a heading that is a usual word for its column, and not only like one. */
const usual = 0.9;
/** Rows that are looked at. */
const mostLooked = 2_000;

/**
 * The best mapping of a table; null when nothing in it is understood.
 * @param format as the user named it; null: any
 * @param boards names of the boards of the landscape by their folded form (`foldName`)
 */
export function suggestMapping(
  sheet: Sheet,
  format: FormatName | null,
  boards: ReadonlyMap<string, string>,
): Suggestion | null {
  const headings = headingsOf(sheet, new Set(boards.keys()));
  const board = boardNamedIn(
    [sheet.name ?? '', ...sheet.above.map(({ cells }) => cells.join(' ')), sheet.file],
    boards,
  );
  const names = format === null ? Object.keys(formats).filter(isFormatName) : [format];
  const scored = names.map((name) => fitted(name, headings, board)).filter(({ score }) => score > 0);
  const ranked = scored.toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  const complete = ranked.find(({ isComplete }) => isComplete);
  // Nothing is read as less than it says: what understands more headings is meant, though it lacks a column.
  const meant = best && complete && complete.understood >= best.understood ? complete : best;
  if (meant === undefined) return null;
  const isRivalled = ranked.some(
    (other) => other !== meant && other.isSure && other.isComplete && other.understood >= meant.understood,
  );
  return { ...meant, isSure: meant.isSure && !isRivalled };
}

/** The headings of a table, each with what is under it. */
export function headingsOf(sheet: Sheet, boards: ReadonlySet<string>): Heading[] {
  const looked = sheet.rows.slice(0, mostLooked);
  return sheet.written.map((written, i) => ({
    written,
    folded: foldHeading(written),
    content: columnContent(
      looked.map(({ cells }) => cells[i] ?? ''),
      boards,
    ),
  }));
}

function fitted(name: FormatName, headings: readonly Heading[], board: string | null): Suggestion & { score: number } {
  const { columns: kinds, required, oneOf } = formats[name];
  const candidates = Object.entries(kinds)
    .flatMap(([column, kind]) =>
      headings.map((heading) => ({ column, heading, score: scoreOf(name, { column, kind }, heading) })),
    )
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score);
  const taken = assigned(candidates);
  const parts = 'person' in kinds ? partsOfName(headings, taken) : [];
  const days = name === 'attendance' && !taken.has('date') ? meetingHeadings(headings) : [];
  const columns = new Map(
    Object.keys(kinds).flatMap((column): [string, string[]][] => {
      const { heading } = taken.get(column) ?? {};
      if (column === 'person' && parts.length > 0) return [[column, parts]];
      if ((column === 'date' || column === 'status') && days.length > 0) return [[column, days]];
      return heading === undefined ? [] : [[column, [heading.written]]];
    }),
  );
  const fixed = new Map(
    board !== null && required.some((each) => each === 'board') && !columns.has('board') ? [['board', board]] : [],
  );
  const has = (column: string): boolean => columns.has(column) || fixed.has(column);
  const missing = required.filter((column) => !has(column));
  if (oneOf.length > 0 && !oneOf.some(has)) missing.push(oneOf.join(' / '));
  return {
    mapping: { format: name, columns: Object.fromEntries(columns), fixed: Object.fromEntries(fixed) },
    isComplete: missing.length === 0,
    missing,
    understood: new Set([...columns.values()].flat()).size,
    isSure:
      fixed.size === 0 &&
      [...taken.values()].every(({ column, heading }) => nameScore(wordsFor(name, column), heading.folded) >= usual),
    score: [...taken.values()].reduce((sum, { score }) => sum + score, (parts.length > 0 ? 1 : 0) + days.length),
  };
}

/** Each heading for one column, each column by one heading, the surest first. */
function assigned(candidates: readonly Candidate[]): Map<string, Candidate> {
  const taken = new Map<string, Candidate>();
  const used = new Set<Heading>();
  for (const candidate of candidates) {
    if (taken.has(candidate.column) || used.has(candidate.heading)) continue;
    taken.set(candidate.column, candidate);
    used.add(candidate.heading);
  }
  return taken;
}

/** The headings that make a person's name together, where given and family names stand apart. */
function partsOfName(headings: readonly Heading[], taken: Map<string, Candidate>): string[] {
  const parts = nameParts.map((words) => headings.find(({ folded }) => words.includes(folded)));
  const [, given, , family] = parts;
  if (given === undefined || family === undefined) return [];
  const found = parts.filter((heading) => heading !== undefined);
  // What makes the name is nothing else as well.
  for (const [column, { heading }] of taken) if (column === 'person' || found.includes(heading)) taken.delete(column);
  return found.map(({ written }) => written);
}

function scoreOf(
  format: FormatName,
  { column, kind }: { column: string; kind: CellKind },
  { folded, content }: Heading,
): number {
  const called = nameScore(wordsFor(format, column), folded);
  const sure = called > 0 ? called * suits(column, kind, content) : alone(format, column, content);
  return sure;
}

function nameScore(words: readonly string[], folded: string): number {
  if (folded === '') return 0;
  const at = words.indexOf(folded);
  if (at === 0) return 1;
  if (at > 0) return usual;
  const isWithin = words.some((word) => word.length > 3 && ` ${folded} `.includes(` ${word} `));
  return isWithin ? 0.55 : 0;
}

/** The share of the cells that a column of some kind must be able to read; below, it is none. */
const readable: Partial<Record<CellKind, (content: ColumnContent) => number>> = {
  date: ({ dates }) => dates,
  dates: ({ dates }) => dates,
  time: ({ times }) => times,
  yesNo: ({ yesNo }) => yesNo,
  meetings: ({ numbers }) => numbers,
  minutes: ({ numbers }) => numbers,
  tier: ({ tiers }) => tiers,
  status: ({ statuses }) => statuses,
  certainty: () => 0,
  fact: () => 0,
};
const leastReadable = 0.6;

/** How well the cells go with a column of that kind, 0 to 1; what is empty goes with any. */
function suits(column: string, kind: CellKind, content: ColumnContent): number {
  if (content.filled === 0) return 0.9;
  if (kind === 'role') return 0.5 + content.roles / 2;
  const share = readable[kind];
  if (share === undefined) return suitsText(column, content);
  return share(content) >= leastReadable ? 1 : 0;
}

const namedPeople = new Set(['person', 'chair', 'owner', 'deputy_for', 'sort_name']);
const namedBodies = new Set([
  'board',
  'organisation',
  'on_behalf_of',
  'part_of',
  'reports_to',
  'succeeded_by',
  'member_of',
]);

function suitsText(column: string, content: ColumnContent): number {
  const isPlain =
    Math.max(content.dates, content.times) < 0.5 && (column === 'number' || column === 'code' || content.numbers < 0.5);
  if (!isPlain) return 0;
  if (namedPeople.has(column)) return content.bodies > 0.5 || content.boards > 0.3 ? 0 : 0.4 + 0.6 * content.people;
  if (!namedBodies.has(column)) return 0.95;
  if (content.people > 0.8 && content.boards < 0.3) return 0.1;
  return column === 'board' ? 0.7 + 0.3 * Math.max(content.bodies, content.boards) : 0.95 - 0.5 * content.boards;
}

/** What the cells say without a heading that is known; only what can be nothing else. */
function alone(format: FormatName, column: string, content: ColumnContent): number {
  if (content.filled < 2) return 0;
  if (column === 'board') return content.boards >= 0.5 ? 0.7 : 0;
  if (column === 'person') return content.people >= 0.8 ? 0.4 : 0;
  if (column === 'role') return content.roles >= 0.8 ? 0.5 : 0;
  if (column === 'status' && format === 'attendance') return content.statuses >= 0.8 ? 0.5 : 0;
  // Of boards that are called like their organisation nobody knows which is meant.
  if (column === 'organisation') return content.organisations >= 0.6 && content.boards < 0.3 ? 0.35 : 0;
  if (column === 'tier') return content.tiers >= 0.8 ? 0.4 : 0;
  return column === 'date' && content.dates >= 0.8 ? 0.35 : 0;
}

/** The longest known board that one of the texts names. */
function boardNamedIn(texts: readonly string[], boards: ReadonlyMap<string, string>): string | null {
  for (const text of texts) {
    const words = ` ${foldHeading(text)} `;
    const named = [...boards.values()].filter((board) => board.length > 5 && words.includes(` ${foldHeading(board)} `));
    const [longest] = named.toSorted((a, b) => b.length - a.length);
    if (longest !== undefined) return longest;
  }
  return null;
}
