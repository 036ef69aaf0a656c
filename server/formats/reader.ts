// What a reader of files is given and what it gives, whatever the file.
import type { Mapping } from '../domain/mapping.ts';
import { type Place, type Problem, problem, type Rule, type RuleValues } from '../domain/problem.ts';
import type { Row } from './tables/format.ts';
import type { FormatName, Formats } from './tables/index.ts';

/** A file as it comes in. */
export interface FileBytes {
  name: string;
  bytes: Uint8Array;
}

/** Typed rows of one format. */
export type ReadRows = { [F in FormatName]: { format: F; rows: Row<Formats[F]>[] } }[FormatName];

export interface Read {
  /** The rows of a file by format; none where it could not be read. */
  contents: ReadRows[];
  problems: Problem[];
  /** Of a document: its lines, for a reader to hold beside what was read. */
  lines?: ReadLine[];
  /** Of a file that is one: how it was read. */
  tables?: readonly Table[];
}

/** A table as it was read, so that a reader can say it should be read otherwise. */
export interface Table {
  /** Of a workbook's sheet. */
  name: string | null;
  /** Of its headings (`keyOfHeadings`). */
  key: string;
  /** Where the mapping is from: our own headings, the user, an earlier import, or what headings and cells suggest. */
  by: 'OWN' | 'GIVEN' | 'KEPT' | 'SUGGESTED';
  /** false: nobody could say which columns are which, or it was left out among others. */
  isRead: boolean;
  mapping: Mapping;
  /** Where it is from, as far as it says (`placesOf`). */
  places: readonly string[];
  columns: readonly TableColumn[];
  /** Its first rows, cell by cell as `columns` are. */
  examples: readonly TableExample[];
}

export interface TableExample {
  row: number;
  cells: readonly string[];
}

export interface TableColumn {
  /** As the table writes it. */
  heading: string;
  /** Our column; null: left out. */
  column: string | null;
  suggested: string | null;
  /** The first different cells. */
  sample: readonly string[];
}

export interface ReadLine {
  /** As somebody who opens the document counts. */
  number: number;
  text: string;
  /** Of several tables: the format of the one that it stands in. */
  part?: string;
}

/** Reads files that hold rows of several formats. May throw `Unreadable`, or whatever its parser throws. */
export interface FileReader {
  /** As the user names it (`--format`). */
  name: string;
  /** Whether a file that nobody named a format for is one of these. */
  isOne: (file: FileBytes) => boolean;
  read: (file: FileBytes, hints: ReadHints) => Read | Promise<Read>;
}

/** What is known of the landscape before a file is read. */
export interface ReadHints {
  /** What its boards are called. */
  boards: readonly string[];
  /** When the file was written, if the user says so. */
  dated?: string | null;
}

/** Why a file cannot be read at all. */
export class Unreadable<R extends Rule = Rule> extends Error {
  readonly rule: R;
  readonly values: RuleValues[R];

  constructor(rule: R, values: RuleValues[R]) {
    super(rule);
    this.rule = rule;
    this.values = values;
  }
}

/** A file that could not be read. */
export function unread<R extends Rule>(file: string, rule: R, values: RuleValues[R]): Read {
  return { contents: [], problems: [problem(wholeOf(file), rule, values)] };
}

/** A file over which its parser stumbled. */
export function stumbled(file: string, fault: unknown): Read {
  if (fault instanceof Unreadable) return unread(file, fault.rule, fault.values);
  const message = fault instanceof Error ? fault.message : String(fault);
  return unread(file, 'documentBroken', { why: (message.split('\n')[0] ?? '').slice(0, 200) });
}

/** The place of a problem that is one of the whole file. */
export function wholeOf(file: string): Place {
  return { file, row: null, field: null };
}
