// Rows that a reader has made of some other file, still in words: checked cell by cell, as if a table had said them.
import type { Doubt } from '../../domain/doubt.ts';
import type { Problem } from '../../domain/problem.ts';
import { type Read, type ReadRows, unread } from '../reader.ts';
import { type FormatName, formats, isFormatName } from './index.ts';
import { readRows } from './readRows.ts';
import { newSheet } from './sheet.ts';

export interface PlainRow {
  /** Which one it is in the file: the third node, the tenth event. */
  row: number;
  /** By column; what is empty or not there says nothing. */
  cells: Readonly<Record<string, string | null | undefined>>;
  doubts?: readonly Doubt[];
}
export type PlainRows = Partial<Record<FormatName, PlainRow[]>>;

/** The typed rows, with what is wrong in them; a file without any is refused. */
export function plainRows(file: string, plain: PlainRows, said: readonly Problem[]): Read {
  const contents: ReadRows[] = [];
  const problems = [...said];
  for (const name of Object.keys(plain).filter(isFormatName)) {
    const rows = plain[name] ?? [];
    if (rows.length === 0) continue;
    const headings = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
    const sheet = newSheet(file, null);
    sheet.headings = headings;
    sheet.rows = rows.map(({ row, cells }) => ({ row, cells: headings.map((heading) => bare(cells[heading])) }));
    const read = readRows(formats[name], sheet);
    const typed = read.rows.map((row, i) => ({ ...row, ...doubtsOf(rows[i]) }));
    contents.push({ format: name, rows: typed } as ReadRows);
    problems.push(...read.problems);
  }
  return contents.length === 0 && problems.every(({ severity }) => severity === 'WARNING')
    ? { contents, problems: [...problems, ...unread(file, 'nothingUnderstood', {}).problems] }
    : { contents, problems };
}

/** A dash clears a cell of ours; elsewhere it says nothing. */
function bare(text: string | null | undefined): string {
  return text?.trim() === '-' ? '' : (text ?? '');
}

function doubtsOf(row: PlainRow | undefined): { doubts?: readonly Doubt[] } {
  const { doubts = [] } = row ?? {};
  return doubts.length === 0 ? {} : { doubts };
}
