// Bytes to a sheet of cells: the separator found, the headings apart, the rows numbered as a spreadsheet numbers them.
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem, type Rule, type RuleValues } from '../domain/problem.ts';
import { decodeText } from './decodeText.ts';
import { wordKey } from './words.ts';

export interface SheetRow {
  row: number;
  cells: string[];
}
export interface Sheet {
  file: string;
  /** In lower case, spaces and hyphens as `_`. Empty where the file could not be read. */
  headings: string[];
  rows: SheetRow[];
  problems: Problem[];
}

const mostRows = 500_000;
const mostColumns = 200;
// A file without breaks of lines would be one record of millions of cells.
const longestLine = 5_000_000;
const shownOfHeading = 80;

/** Reads a file of comma, semicolon or tab separated values; never throws, says what is wrong. */
export function readSheet(file: string, bytes: Uint8Array): Sheet {
  const { text, problems } = decodeText(file, bytes);
  const sheet: Sheet = { file, headings: [], rows: [], problems };
  if (text === null || hasLongLine(sheet, text)) return sheet;
  let count = 0;
  try {
    parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      on_record: (cells: string[]) => {
        count += 1;
        return takeRow(sheet, { row: count, cells });
      },
    });
  } catch (fault) {
    if (!(fault instanceof Stop)) sheet.problems.push(explained(fault, file, count + 1));
  }
  if (sheet.headings.length > 0 && sheet.rows.length === 0 && !sheet.problems.some((p) => p.severity === 'ERROR'))
    say(sheet, null, 'noRows', {});
  return sheet;
}

function hasLongLine(sheet: Sheet, text: string): boolean {
  const breaks = /[\r\n]|$/g;
  let [line, start] = [1, 0];
  for (let end = breaks.exec(text)?.index; end !== undefined; end = breaks.exec(text)?.index) {
    if (end - start > longestLine) {
      say(sheet, line, 'lineTooLong', { count: end - start, most: longestLine });
      return true;
    }
    if (end === text.length) return false;
    [line, start] = [line + 1, end + 1];
  }
  return false;
}

/** A row too many, or headings that make no sheet: reading stops here. */
class Stop extends Error {}

// Nothing is handed on to the parser, so that blank rows, of which a spreadsheet may hold millions, take no memory.
function takeRow(sheet: Sheet, { row, cells }: SheetRow): null {
  if (cells.every((cell) => cell.trim() === '')) return row > 4 * mostRows ? tooMany(sheet) : null;
  if (sheet.headings.length === 0) {
    takeHeadings(sheet, cells);
    return null;
  }
  if (sheet.rows.length === mostRows) return tooMany(sheet);
  checkLength(sheet, { row, cells });
  sheet.rows.push({ row, cells });
  return null;
}

function takeHeadings(sheet: Sheet, cells: string[]): void {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  const headings = cells.slice(0, last + 1).map(wordKey);
  if (headings.length > mostColumns) {
    say(sheet, 1, 'tooManyColumns', { count: headings.length, most: mostColumns });
    throw new Stop();
  }
  const twice = headings.find((heading, i) => heading !== '' && headings.indexOf(heading) !== i);
  if (twice !== undefined) say(sheet, 1, 'headingTwice', { heading: shortHeading(twice) });
  sheet.headings = headings;
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
