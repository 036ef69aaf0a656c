// Bytes to a sheet of cells: the separator found, the headings apart, the rows numbered as a spreadsheet numbers them.
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem, type Rule, type RuleValues } from '../domain/problem.ts';
import { decodeText } from './decodeText.ts';
import { formats } from './index.ts';
import { welshHeadings } from './welshHeadings.ts';
import { wordKey } from './words.ts';

export interface SheetRow {
  row: number;
  cells: string[];
}
export interface Sheet {
  file: string;
  /** Of a sheet of a workbook. */
  name: string | null;
  /** The headings as the file writes them. */
  written: string[];
  /** Lines that stand above the headings: what the table is, and from when. */
  above: SheetRow[];
  /** In lower case, spaces and hyphens as `_`, Welsh ones in English. Empty where the file could not be read. */
  headings: string[];
  rows: SheetRow[];
  problems: Problem[];
}

export const mostRows = 500_000;
export const mostColumns = 200;
// A file without breaks of lines would be one record of millions of cells.
const longestLine = 5_000_000;
// More than the longest sheet of a spreadsheet has.
const mostBlankLines = 1_100_000;
const [lineFeed, carriageReturn, space] = [10, 13, 32];
/** So many lines at most stand above headings. */
const mostAbove = 12;
const shownOfHeading = 80;

/** Reads a file of comma, semicolon or tab separated values; never throws, says what is wrong. */
export function readSheet(file: string, bytes: Uint8Array): Sheet {
  const { text, problems } = decodeText(file, bytes);
  const sheet = newSheet(file, null, problems);
  if (text === null || isEndless(sheet, text)) return sheet;
  let [count, row] = [0, 0];
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      // For each row of another length than the first the parser makes an error that nobody sees; blank lines are spared that.
      skip_empty_lines: true,
      on_record: (cells: string[], { empty_lines }) => {
        count += 1;
        row = count + empty_lines;
        return takeRow(sheet, { row, cells });
      },
    });
  } catch (fault) {
    if (!(fault instanceof Stop)) sheet.problems.push(explained(fault, file, row + 1));
  }
  return finished(sheet);
}

/** A sheet to which rows are to be added. */
export function newSheet(file: string, name: string | null, problems: Problem[] = []): Sheet {
  return { file, name, headings: [], written: [], above: [], rows: [], problems };
}

/** The sheet after its last row. */
export function finished(sheet: Sheet): Sheet {
  settleAbove(sheet);
  const isFatal = sheet.problems.some(({ severity }) => severity === 'ERROR');
  if (sheet.headings.length > 0 && sheet.rows.length === 0 && !isFatal) say(sheet, null, 'noRows', {});
  sheet.problems.push(
    ...sheet.above.map(({ row, cells }) =>
      problem(
        { file: sheet.file, row, field: null },
        'lineAbove',
        { text: shortHeading(cells.join(' ').trim()) },
        'WARNING',
      ),
    ),
  );
  return sheet;
}

/** Whether the text has a line that is too long, or blank lines without end; in one pass, since there may be fifty million lines. */
function isEndless(sheet: Sheet, text: string): boolean {
  let [line, blank, start, isBlank] = [1, 0, 0, true];
  for (let end = 0; end <= text.length; end++) {
    const code = end < text.length ? text.charCodeAt(end) : lineFeed;
    if (code !== lineFeed && code !== carriageReturn) {
      if (code > space) isBlank = false;
      continue;
    }
    // A line feed after a carriage return ends no line of its own.
    if (code === lineFeed && end === start && text.charCodeAt(end - 1) === carriageReturn) {
      start = end + 1;
      continue;
    }
    if (end - start > longestLine) {
      say(sheet, line, 'lineTooLong', { count: end - start, most: longestLine });
      return true;
    }
    if (isBlank) blank += 1;
    if (blank > mostBlankLines) {
      say(sheet, null, 'tooManyRows', { most: mostRows });
      return true;
    }
    [line, start, isBlank] = [line + 1, end + 1, true];
  }
  return false;
}

/** A row too many, or headings that make no sheet: reading stops here. */
export class Stop extends Error {}

// Nothing is handed on to the parser, so that blank rows, of which a spreadsheet may hold millions, take no memory.
export function takeRow(sheet: Sheet, { row, cells }: SheetRow): null {
  if (cells.every((cell) => cell.trim() === '')) return row > 4 * mostRows ? tooMany(sheet) : null;
  if (sheet.headings.length === 0 && isAlone(cells)) {
    sheet.above.push({ row, cells });
    if (sheet.above.length > mostAbove) settleAbove(sheet);
    return null;
  }
  if (sheet.headings.length === 0) {
    takeHeadings(sheet, cells);
    return null;
  }
  if (sheet.rows.length === mostRows) return tooMany(sheet);
  checkLength(sheet, { row, cells });
  sheet.rows.push({ row, cells });
  return null;
}

/** A single cell, which heads no column of ours: a title above the headings, unless nothing but such cells follows. */
function isAlone(cells: readonly string[]): boolean {
  const [first, ...others] = cells.filter((cell) => cell.trim() !== '');
  if (first === undefined || others.length > 0) return false;
  return !Object.values(formats).some(({ columns }) => Object.hasOwn(columns, headingOf(first)));
}

/** Where no row of headings has followed, the first line is one. */
function settleAbove(sheet: Sheet): void {
  const [first, ...others] = sheet.above;
  if (sheet.headings.length > 0 || first === undefined) return;
  sheet.above = [];
  takeHeadings(sheet, first.cells);
  for (const other of others) takeRow(sheet, other);
}

function takeHeadings(sheet: Sheet, cells: string[]): void {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  const headings = cells.slice(0, last + 1).map(headingOf);
  if (headings.length > mostColumns) {
    say(sheet, 1, 'tooManyColumns', { count: headings.length, most: mostColumns });
    throw new Stop();
  }
  const twice = headings.find((heading, i) => heading !== '' && headings.indexOf(heading) !== i);
  if (twice !== undefined) say(sheet, 1, 'headingTwice', { heading: shortHeading(twice) });
  sheet.headings = headings;
  sheet.written = cells.slice(0, last + 1).map((cell) => cell.trim());
}

function headingOf(cell: string): string {
  const heading = wordKey(cell.normalize('NFC'));
  return Object.hasOwn(welshHeadings, heading) ? (welshHeadings[heading] ?? heading) : heading;
}

/** A heading as a sentence shows it. */
export function shortHeading(heading: string): string {
  return heading.length > shownOfHeading ? `${heading.slice(0, shownOfHeading - 1)}…` : heading;
}

function checkLength(sheet: Sheet, { row, cells }: SheetRow): void {
  const expected = sheet.headings.length;
  const count = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (count > expected) say(sheet, row, 'cellsTooMany', { count, expected });
  if (cells.length < expected) say(sheet, row, 'cellsTooFew', { count: cells.length, expected }, 'WARNING');
}

function tooMany(sheet: Sheet): never {
  say(sheet, null, 'tooManyRows', { most: mostRows });
  throw new Stop();
}

function say<R extends Rule>(
  { file, problems }: Sheet,
  row: number | null,
  ...[rule, values, severity]: [R, RuleValues[R], Problem['severity']?]
): void {
  problems.push(problem({ file, row, field: null }, rule, values, severity));
}

/** The commonest of comma, semicolon and tab in the first line, text in quotation marks aside. */
function separatorOf(text: string): string {
  const line = /[^\r\n]*\S[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))?.[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: bare.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

function explained(fault: unknown, file: string, row: number): Problem {
  if (!(fault instanceof CsvError)) throw fault;
  const place = { file, row, field: null };
  if (fault.code === 'CSV_QUOTE_NOT_CLOSED') return problem(place, 'quoteOpen', {});
  return problem(place, 'csvBroken', { why: fault.message });
}
