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
  asOfWithWindow: Record<never, never>;
  windowBackwards: { from: string; to: string };
  sinceWithoutAsOf: Record<never, never>;
  notSoManyBoards: { value: number; least: number; most: number };
  notInRange: { name: string; value: number; least: number; most: number };
  badCursor: { cursor: string };
  databaseDown: Record<never, never>;
  databaseFull: Record<never, never>;
  databasePassword: { uri: string; username: string };
  databaseUnreachable: { uri: string };
  javaMissing: { least: number };
  mavenMissing: Record<never, never>;
  databaseNotFetched: { version: string; words: string };
  databaseNotStarted: { why: string; words: string; log: string };
  databaseJarsHarmed: { folder: string };
  dataFolderUnusable: { folder: string; why: string };
  settingNotPort: { name: string; value: string };
  settingNotOneOf: { name: string; value: string; choices: string };
  settingNotAddress: { name: string; value: string };
  settingMissing: { name: string; because: string };
  portTaken: { host: string; port: number; free: number };
  hostUnusable: { host: string; port: number; why: string };
  tooManyRecords: { records: number; most: number };
  tooManyAtOnce: { records: number; most: number };
  importRefused: { problems: number };
  undecided: { records: number };
  importUndecided: { count: number; names: string };
  importWithoutContent: Record<never, never>;
  importNameUnfit: { most: number };
  importTooLarge: { megabytes: number; most: number };
  importClosed: { name: string };
  importMapped: { name: string };
  importSpoilt: { name: string };
  rowNotFaulty: { row: number };
  mappingUnfit: { why: string };
  notBase64: Record<never, never>;
  noSuchImport: { id: string };
  tooManyImports: { most: number };
  decisionUnknown: { key: string };
  decisionUnfit: { take: string; label: string };
  changedMeanwhile: Record<never, never>;
  erasureUnreadable: Record<never, never>;
  changedAtOnce: Record<never, never>;
  searchesWait: { seconds: number };
  stepIdUnfit: { part: string; most: number };
  exportPartTwice: { name: string };
  exportFormatUnknown: { name: string; formats: string };
  exportTableUnknown: { name: string; tables: string };
  exportPartUnknown: { name: string; parts: string };
  exportValueUnknown: { name: string; value: string; choices: string };
  exportMethod: { method: string };
  exportNeedsFile: { name: string };
  fileNotWritten: { path: string; why: string };
  noSuchSeed: { name: string; names: string };
  noSuchChange: { id: string };
  noSuchView: { id: string };
  noSuchScenario: { id: string };
  scenarioNameUnfit: { most: number };
  scenarioTextUnfit: { most: number };
  tooManyScenarios: { most: number };
  tooManySteps: { name: string; most: number };
  stepPartMissing: { kind: string; part: string };
  stepGone: { name: string };
  stepChanged: { place: number; name: string; by: string };
  stepNotDone: { place: number };
  stepBoardNotThere: { place: number; name: string };
  stepIsSo: { place: number };
  keptByLaw: { name: string; basis: string };
  nothingToUndo: { name: string };
  nothingToRedo: { name: string };
  nothingToCarryOut: { name: string };
  scenarioChanged: { name: string; by: string };
  alreadyCarriedOut: { name: string; date: string };
  stepsNotAgreed: { name: string; count: number };
  guardrailsStand: { name: string; count: number };
  notADay: { value: string };
  noSuchTemplate: { name: string; names: string };
  viewNameUnfit: { most: number };
  viewNameTaken: { name: string };
  viewAddressUnfit: { most: number };
  viewPlacesUnfit: { most: number; farthest: number };
  tooManyViews: { most: number };
  authorNameUnfit: { most: number };
  dayToCome: { value: string };
  seatEndedAlready: { date: string };
  rolesOnly: Record<never, never>;
  emptyAlready: Record<never, never>;
  alreadyUndone: { id: string; by: string };
  erasedForGood: { id: string };
  severalOfName: { name: string; names: string };
  nobodyOfName: { name: string; names: string };
  notSoManyPairs: { value: number; most: number };
  notSoManySeats: { value: number; most: number };
  mergedWithItself: { name: string };
  mergedAlready: { name: string };
  presentTwice: { name: string; board: string; date: string; first: string; second: string };
  ownDeputy: { name: string; board: string; date: string };
  mergedCircle: { names: string };
  nothingToSplit: { name: string };
  notOfRecord: { id: string; name: string };
  nameUnfit: { most: number };
  changedSince: { names: string; count: number };
  usedSince: { names: string; count: number };
  goneSince: { count: number };
  evidenceMissing: Record<never, never>;
  otherKind: { id: string; other: string; kind: string };
  recordIsThere: { name: string; id: string };
  changedSinceSeen: { name: string; changes: string };
  othersRestOnIt: { name: string; count: number; names: string };
  fileThere: { path: string };
  backupUnwritable: { path: string; why: string };
  backupUnreadable: { path: string; why: string };
  backupUnsettled: Record<never, never>;
  noBackup: { path: string };
  backupCut: { path: string };
  backupAltered: { path: string };
  backupNewer: { path: string; version: string };
  databaseNotEmpty: { count: number; labels: string };
  restoreUnderWay: { since: string; pid: string; host: string };
  restoreTakenOver: Record<never, never>;
  restoreUnfinished: { since: string };
  resetUnasked: Record<never, never>;
  commandNotUnderstood: { words: string };
  noSuchMeasure: { id: string };
  sameBoardTwice: { id: string };
  tooManyBoards: { boards: number; most: number };
  textMissing: Record<never, never>;
  queryNotUnderstood: { words: string };
  queryTooLong: { most: number };
  queryTooDeep: { depth: number; most: number };
  queryAliases: { aliases: number; most: number };
  queryTooCostly: { cost: number; most: number };
  requestTooLarge: { megabytes: number };
  requestNotUnderstood: { words: string };
  questionTypeUnknown: { type: string };
  answerTypeUnknown: { type: string };
  tookTooLong: { seconds: number };
  stillUnderWay: { seconds: number };
  foreignHost: { host: string };
  foreignOrigin: { origin: string };
  notReady: Record<never, never>;
  pageNotBuilt: Record<never, never>;
  noSuchPage: { path: string };
  internal: { id: string };
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
