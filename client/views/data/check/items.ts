import type { DataImportRecordFragment, RecordKind } from '../../../api/operations.generated.ts';
import type { Decisions } from '../../../state/decisions.ts';

export type ImportRecord = DataImportRecordFragment;

/** A row of what was read. */
export interface Item {
  record: ImportRecord;
  /** The record that is decided on: whom an attendance or a seat names, else the row's own. */
  about: ImportRecord;
}

/** What becomes of a row as things stand. */
export type Standing = 'asked' | 'matched' | 'chosen' | 'new' | 'more' | 'same' | 'left';

/** The kinds in the order in which one looks through them. */
export const kindOrder: readonly RecordKind[] = [
  'ATTENDANCE',
  'SEAT',
  'PERSON',
  'ORGANISATION',
  'BOARD',
  'POST',
  'TENURE',
  'MEETING',
  'ACTION',
  'THEME',
  'AREA',
  'SOURCE',
];

/** The kinds that have a name: what is meant by one is decided once, wherever it stands. */
export const namedKinds: readonly RecordKind[] = ['PERSON', 'ORGANISATION', 'BOARD', 'POST', 'THEME', 'AREA'];

/** Rows with the records that they are decided by, as far as `all` has them. */
export function itemsOf(shown: readonly ImportRecord[], all: readonly ImportRecord[]): Item[] {
  const byKey = new Map(all.map((record) => [record.key, record]));
  const people = new Map(all.filter(({ kind }) => kind === 'PERSON').map((record) => [record.label, record]));
  return shown.map((record) => {
    const asked = record.question === null ? undefined : byKey.get(record.question);
    const person = record.kind === 'PERSON' ? undefined : people.get(record.fields.person ?? '');
    const named = record.kind === 'ATTENDANCE' || record.kind === 'SEAT' || record.kind === 'TENURE';
    return { record, about: asked ?? (named ? person : undefined) ?? record };
  });
}

/** The key by which a record is decided: one decision settles all that ask the same. */
export const decidedBy = ({ question, key }: ImportRecord): string => question ?? key;

/** The line on which somebody who is asked about stands in the list of those who were there, not where the name fell first. */
export function lineOf(record: ImportRecord, all: readonly ImportRecord[]): number | null {
  const key = decidedBy(record);
  const listed = all.find((one) => one.question === key && one.kind === 'ATTENDANCE' && one.row !== null);
  return record.kind === 'PERSON' ? (listed?.row ?? record.row) : record.row;
}

export function standingOf({ about }: Item, decided: Decisions): Standing {
  const take = decided[decidedBy(about)];
  if (take === 'LEAVE') return 'left';
  if (take === 'NEW') return 'new';
  if (take !== undefined) return 'chosen';
  return byAction[about.action];
}

const byAction: Record<ImportRecord['action'], Standing> = {
  REVIEW: 'asked',
  LINK: 'matched',
  CREATE: 'new',
  UPDATE: 'more',
  UNCHANGED: 'same',
};

/** One of each question, in the order of the file. */
export function questionsOf(asked: readonly ImportRecord[]): ImportRecord[] {
  const byKey = new Map(asked.map((record) => [record.key, record]));
  const questions = new Map(asked.map((record) => [decidedBy(record), byKey.get(decidedBy(record)) ?? record]));
  return [...questions.values()];
}

export const undecidedOf = (asked: readonly ImportRecord[], decided: Decisions): ImportRecord[] =>
  questionsOf(asked).filter((record) => decided[decidedBy(record)] === undefined);

/** How many are still to be decided on. @param all how many questions there are, of which some may not have come yet */
export function countUndecided(all: number, asked: readonly ImportRecord[], decided: Decisions): number {
  const open = undecidedOf(asked, decided).length;
  return Math.max(open, all - (questionsOf(asked).length - open));
}

/** The decisions that take each undecided question for its likeliest candidate, where that alone is at least so likely. */
export function likelyAnswers(
  asked: readonly ImportRecord[],
  decided: Decisions,
  least: number,
): Record<string, string> {
  return Object.fromEntries(
    undecidedOf(asked, decided).flatMap((record) => {
      const [best, rival] = record.candidates;
      const alone = best && best.score >= least && (rival?.score ?? 0) < least;
      return alone ? [[decidedBy(record), best.candidate]] : [];
    }),
  );
}
