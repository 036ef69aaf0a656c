// CSV: bytes to a sheet, with the separator found.
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem } from '../../domain/problem.ts';
import { decodeText } from '../encodings/decodeText.ts';
import { finished, mostRows, newSheet, type Sheet, Stop, say, takeRow } from '../tables/sheet.ts';

// A file without breaks of lines would be one record of millions of cells.
const longestLine = 5_000_000;
// More than the longest sheet of a spreadsheet has.
const mostBlankLines = 1_100_000;
const [lineFeed, carriageReturn, space] = [10, 13, 32];

/** Reads a file of comma, semicolon or tab separated values; never throws, says what is wrong. */
export function readCsv(file: string, bytes: Uint8Array): Sheet {
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
