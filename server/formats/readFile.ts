// One file, bytes to typed rows, in the format that was named or that it looks like.
import { createHash } from 'node:crypto';
import { type Problem, problem } from '../domain/problem.ts';
import { decodeText } from './decodeText.ts';
import type { Row } from './format.ts';
import { guessFormat } from './guessFormat.ts';
import { type FormatName, type Formats, formats, isFormatName } from './index.ts';
import { documentKind, linesOfText, looksLikeMinutes } from './minutes/documentLines.ts';
import type { Line } from './minutes/line.ts';
import { readMinutes } from './minutes/readMinutes.ts';
import { readRows } from './readRows.ts';
import { readSheet } from './readSheet.ts';

/** A file as it comes in. */
export interface FileBytes {
  name: string;
  bytes: Uint8Array;
  /** Of a DOCX or PDF: what its reader found (`openDocument`). */
  lines?: readonly Line[];
}

/** The typed rows of one file. */
export type ReadRows = { [F in FormatName]: { format: F; rows: Row<Formats[F]>[] } }[FormatName];

export interface ReadFile {
  name: string;
  /** Of the content, in hexadecimal digits. */
  hash: string;
  /** Its rows by format; none where it could not be read. */
  contents: ReadRows[];
  problems: Problem[];
}

/** Reads a file; never throws, says what is wrong. `format`: as named by the user, null: to be guessed. */
export function readFile(file: FileBytes, format: string | null): ReadFile {
  const { name, bytes } = file;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  if (format === 'minutes' || (format === null && looksLikeMinutes(name))) return { name, hash, ...readDocument(file) };
  if (format !== null && !isFormatName(format))
    return { name, hash, contents: [], problems: [formatProblem(name, format)] };
  const sheet = readSheet(name, bytes);
  if (sheet.headings.length === 0) return { name, hash, contents: [], problems: sheet.problems };
  const known = format ?? guessFormat(name, sheet.headings);
  if (known === null) return { name, hash, contents: [], problems: [...sheet.problems, formatProblem(name, null)] };
  const { rows, problems } = readRows(formats[known], sheet);
  return { name, hash, contents: [{ format: known, rows } as ReadRows], problems: [...sheet.problems, ...problems] };
}

function readDocument({ name, bytes, lines }: FileBytes): Pick<ReadFile, 'contents' | 'problems'> {
  // A date without a year is of the year in which it is read, at the latest.
  const readOn = new Date().toISOString().slice(0, 10);
  if (lines !== undefined) return readMinutes({ file: name, lines, readOn });
  const { text, problems } = decodeText(name, bytes);
  if (text === null) return { contents: [], problems };
  const read = readMinutes({ file: name, lines: linesOfText(documentKind(name, bytes), text), readOn });
  return { contents: read.contents, problems: [...problems, ...read.problems] };
}

function formatProblem(file: string, name: string | null): Problem {
  const place = { file, row: null, field: null };
  const all = [...Object.keys(formats), 'minutes'].join(', ');
  return name === null
    ? problem(place, 'formatUnclear', { formats: all })
    : problem(place, 'formatUnknown', { name, formats: all });
}
