// Bytes to typed rows, in the format that was named or that they look like. Runs in the thread of read.worker.ts.
import { problem } from '../domain/problem.ts';
import { guessFormat } from './guessFormat.ts';
import { formats, isFormatName } from './index.ts';
import { minutes } from './minutes/minutes.ts';
import { type FileBytes, type FileReader, type Read, type ReadRows, stumbled, unread, wholeOf } from './read.ts';
import { readRows } from './readRows.ts';
import { readSheet } from './readSheet.ts';

/** Files that are no table: the first reader that knows a file reads it. */
const readers: readonly FileReader[] = [minutes];

/** What the thread is asked for. */
export interface ReadTask {
  file: FileBytes;
  /** As named by the user; null: to be guessed. */
  format: string | null;
}

/** Reads a file; never throws, says what is wrong. */
export async function readBytes({ file, format }: ReadTask): Promise<Read> {
  const { name } = file;
  const reader = readers.find((each) => (format === null ? each.isOne(file) : each.name === format));
  try {
    if (reader !== undefined) return await reader.read(file);
    if (format === null || isFormatName(format)) return readTable(file, format);
  } catch (fault) {
    return stumbled(name, fault);
  }
  return unread(name, 'formatUnknown', { name: format, formats: formatNames() });
}

function readTable({ name, bytes }: FileBytes, format: ReadRows['format'] | null): Read {
  const sheet = readSheet(name, bytes);
  if (sheet.headings.length === 0) return { contents: [], problems: sheet.problems };
  const known = format ?? guessFormat(name, sheet.headings);
  if (known === null) {
    const unclear = problem(wholeOf(name), 'formatUnclear', { formats: formatNames() });
    return { contents: [], problems: [...sheet.problems, unclear] };
  }
  const { rows, problems } = readRows(formats[known], sheet);
  return { contents: [{ format: known, rows } as ReadRows], problems: [...sheet.problems, ...problems] };
}

const formatNames = (): string => [...Object.keys(formats), ...readers.map(({ name }) => name)].join(', ');
