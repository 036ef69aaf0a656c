// A sheet of cells, whatever file it stands in: the headings apart, the rows numbered as a spreadsheet numbers them.
import { type Problem, problem, type Rule, type RuleValues } from '../../domain/problem.ts';
import { welshHeadings } from '../words/welshHeadings.ts';
import { wordKey } from '../words/words.ts';
import { formats } from './index.ts';
import { countRow } from './rowsRead.ts';

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

/** Of a file: what is compared of a row takes six to eight kilobytes, and comparing must not take all the memory there is. */
export const mostRows = 150_000;
/** More than the longest sheet of a spreadsheet has. */
export const mostBlankRows = 2_000_000;
export const mostColumns = 200;
/** So many lines at most stand above headings. */
const mostAbove = 12;
const shownOfHeading = 80;

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

/** A row too many, or headings that make no sheet: reading stops here. */
export class Stop extends Error {}

// Nothing is handed on to the parser, so that blank rows, of which a spreadsheet may hold millions, take no memory.
export function takeRow(sheet: Sheet, { row, cells }: SheetRow): null {
  if (cells.every((cell) => cell.trim() === '')) return row > mostBlankRows ? tooMany(sheet) : null;
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
  countRow();
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

/** Adds to the problems of the sheet. */
export function say<R extends Rule>(
  { file, problems }: Sheet,
  row: number | null,
  ...[rule, values, severity]: [R, RuleValues[R], Problem['severity']?]
): void {
  problems.push(problem({ file, row, field: null }, rule, values, severity));
}
