// What is wrong in a file that comes in: a rule with its values, at a row and a column; server/wording turns it into a sentence.
import { BoardwalkError } from './errors.ts';

/** Each rule with the values that its sentence names. A new rule is a line here and a sentence in each language. */
export interface RuleValues {
  fileTooLarge: { megabytes: number; most: number };
  fileTakesLong: { seconds: number };
  fileTakesMemory: { megabytes: number };
  /** More is to be made and changed than the database writes at once. */
  tooMuchToWrite: { records: number; most: number };
  fileHoldsTooMuch: { rows: number; cells: number; mostRows: number; mostCells: number };
  /** Of an XLSX or DOCX. */
  unpacksToTooMuch: { megabytes: number; parts: number };
  fileLocked: Record<never, never>;
  packedUnknown: Record<never, never>;
  oldWorkbook: Record<never, never>;
  xmlBroken: { why: string };
  xmlEntities: Record<never, never>;
  jsonBroken: { why: string };
  calendarBroken: { why: string };
  /** Of Popolo, a graph or a calendar: one item, by its place among its like. */
  itemNotUnderstood: { item: string };
  nothingUnderstood: Record<never, never>;
  seriesCut: { title: string; most: number };
  eventCancelled: { title: string };
  inviteesLeftOut: { title: string; count: number };
  sheetLeftOut: { sheet: string };
  cellFaulty: { value: string };
  fileEmpty: Record<never, never>;
  fileBinary: Record<never, never>;
  fileMissing: Record<never, never>;
  fileIsFolder: Record<never, never>;
  fileUnreadable: { why: string };
  windows1252: Record<never, never>;
  tooManyRows: { most: number };
  lineTooLong: { count: number; most: number };
  tooManyColumns: { count: number; most: number };
  quoteOpen: Record<never, never>;
  csvBroken: { why: string };
  noRows: Record<never, never>;
  headingTwice: { heading: string };
  headingUnknown: { heading: string; number: number; format: string };
  /** Of a table with headings of its own. */
  headingLeftOut: { heading: string; number: number };
  mappingSuggested: { format: string; columns: string };
  mappingKept: { format: string; columns: string };
  /** Taken only for likely, so that somebody must say whether it is meant. */
  mappingLikely: { format: string; columns: string };
  mappingElsewhere: { format: string; columns: string };
  /** An import that nobody has told so. */
  mappingToAccept: { format: string; columns: string };
  mappingIncomplete: { format: string; columns: string; missing: string };
  mappingUnfit: { headings: string };
  mappingUnread: { why: string };
  lineAbove: { text: string };
  rowLeftOut: Record<never, never>;
  columnMissing: { column: string; format: string; columns: string };
  formatUnknown: { name: string; formats: string };
  formatUnclear: { formats: string };
  cellsTooMany: { count: number; expected: number };
  cellsTooFew: { count: number; expected: number };
  cellTooLong: { count: number; most: number };
  controlCharacter: { code: string };
  nameWithoutLetters: { value: string };
  idOfOtherKind: { id: string; kind: string };
  cellEmpty: Record<never, never>;
  cellsEmpty: { columns: string };
  cannotClear: Record<never, never>;
  notADate: { value: string };
  notAFact: { value: string };
  notATime: { value: string };
  notYesOrNo: { value: string };
  notANumber: { value: string; least: number; most: number };
  notOneOf: { value: string; words: string };
  quoteTooLong: { count: number; most: number };
  contradiction: { record: string; first: string; second: string; otherFile: string; otherRow: number };
  nameUnclear: { name: string; kind: string; idColumn: string };
  nameTaken: { name: string; kind: string };
  /** An id of ours in place of a name, of which there is no record. */
  idUnknown: { id: string; kind: string };
  /** A row says that a record was merged into its own which is there still. */
  absorbedIsThere: { id: string; record: string };
  meetingUnclear: { record: string };
  endsBeforeStart: { from: string; to: string };
  seenBeforeStart: { seen: string; from: string };
  seenAfterEnd: { seen: string; to: string };
  tiedToItself: { record: string };
  circle: { names: string };
  organisationBeside: { count: number };
  openEnded: { count: number };
  /** A DOCX or PDF that is damaged. */
  documentBroken: { why: string };
  /** Of minutes: a line that should say something. */
  lineNotUnderstood: { text: string };
  meetingCancelled: Record<never, never>;
  /** A document without anybody who was at a meeting. */
  notMinutes: Record<never, never>;
}
export type Rule = keyof RuleValues;
export type Severity = 'ERROR' | 'WARNING';

export interface Problem {
  file: string;
  /** As a spreadsheet counts: the headings are row 1. null: the file as a whole. */
  row: number | null;
  /** The column. */
  field: string | null;
  rule: Rule;
  values: Readonly<Record<string, string | number>>;
  severity: Severity;
}

/** Where a problem is. */
export interface Place {
  file: string;
  row: number | null;
  field: string | null;
}

/** A problem at a place; what the rule's sentence names is checked by the compiler. */
export function problem<R extends Rule>(
  { file, row, field }: Place,
  rule: R,
  values: RuleValues[R],
  severity: Severity = 'ERROR',
): Problem {
  return { file, row, field, rule, values: { ...values }, severity };
}

/** A batch that was refused whole, with all that was found wrong in it. */
export class RefusedImport extends BoardwalkError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('BAD_INPUT', 'importRefused', { problems: problems.filter((p) => p.severity === 'ERROR').length });
    this.name = 'RefusedImport';
    this.problems = problems;
  }
}
