// One file, bytes to typed rows, in the format that was named or that it looks like.
import { createHash } from 'node:crypto';
import { type Problem, problem } from '../domain/problem.ts';
import type { Row } from './format.ts';
import { guessFormat } from './guessFormat.ts';
import { type FormatName, type Formats, formats, isFormatName } from './index.ts';
import { readRows } from './readRows.ts';
import { readSheet } from './readSheet.ts';

/** A file as it comes in. */
export interface FileBytes {
  name: string;
  bytes: Uint8Array;
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
export function readFile({ name, bytes }: FileBytes, format: string | null): ReadFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20);
  if (format !== null && !isFormatName(format))
    return { name, hash, contents: [], problems: [formatProblem(name, format)] };
  const sheet = readSheet(name, bytes);
  if (sheet.headings.length === 0) return { name, hash, contents: [], problems: sheet.problems };
  const known = format ?? guessFormat(name, sheet.headings);
  if (known === null) return { name, hash, contents: [], problems: [...sheet.problems, formatProblem(name, null)] };
  const { rows, problems } = readRows(formats[known], sheet);
  return { name, hash, contents: [{ format: known, rows } as ReadRows], problems: [...sheet.problems, ...problems] };
}

function formatProblem(file: string, name: string | null): Problem {
  const place = { file, row: null, field: null };
  const all = Object.keys(formats).join(', ');
  return name === null
    ? problem(place, 'formatUnclear', { formats: all })
    : problem(place, 'formatUnknown', { name, formats: all });
}
