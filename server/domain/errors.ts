// What can go wrong, as a code for machines and a reason with its values; server/wording turns the reason into a sentence.

export const errorCodes = [
  'BAD_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'LOCKED_BY_STATUTE',
  'NOT_ALLOWED',
  'TOO_COMPLEX',
  'DATABASE_UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Each reason with the values that its sentence names. A new reason is a line here and a sentence in each language. */
export interface ReasonValues {
  notADate: { value: string };
  noSuchRecord: { id: string };
  wrongKind: { id: string; wanted: string };
  asOfWithWindow: Record<never, never>;
  windowBackwards: { from: string; to: string };
  notInRange: { name: string; value: number; least: number; most: number };
  badCursor: { cursor: string };
  databaseDown: Record<never, never>;
  databasePassword: { uri: string; username: string };
  databaseUnreachable: { uri: string };
  javaMissing: { least: number };
  mavenMissing: Record<never, never>;
  databaseNotFetched: { version: string; words: string };
  databaseNotStarted: { why: string; words: string; log: string };
  databaseJarsHarmed: { folder: string };
  dataFolderUnusable: { folder: string; why: string };
}
export type Reason = keyof ReasonValues;
export type Values = Readonly<Record<string, string | number>>;

export class BoardwalkError extends Error {
  readonly code: ErrorCode;
  readonly reason: Reason;
  readonly values: Values;

  constructor(code: ErrorCode, reason: Reason, values: Values = {}, options?: ErrorOptions) {
    super(`${reason} ${JSON.stringify(values)}`, options);
    this.name = 'BoardwalkError';
    this.code = code;
    this.reason = reason;
    this.values = values;
  }
}
