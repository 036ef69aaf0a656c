// How well documents of the corpus are read: what the proposal of an import says of each against what is expected.
import type { Proposal } from '../../server/changes/proposal/proposal.ts';
import { RefusedImport } from '../../server/domain/problem.ts';
import { proposalOfFile } from '../support/importing.ts';
import type { CorpusDocument, Expectation } from './minutesCorpus.ts';

/** Counts of one document; those of several are added. */
export interface Counts {
  documents: number;
  /** Pairs of name and status: read and expected, read only, expected only. */
  right: number;
  wrong: number;
  missing: number;
  /** People read as there, in whatever way, who were not. */
  absentAsPresent: number;
  /** Actions that are expected, those of them that were read, those of them with exactly the owners. */
  actions: number;
  actionsRead: number;
  ownersRight: number;
  /** Read as an action, but none that is expected. */
  actionsWrong: number;
  /** Documents with attendance of a board, on a date; those of them in which it is said of everybody who was read. */
  dated: number;
  datesRight: number;
  ofBoard: number;
  boardsRight: number;
}

export interface Evaluated {
  document: CorpusDocument;
  counts: Counts;
  /** What is not as expected, for somebody who mends it. */
  differences: string[];
}

interface Pair {
  person: string;
  status: string;
}

export async function evaluate(document: CorpusDocument): Promise<Evaluated> {
  const records = await recordsOf(document.path);
  const { expected } = document;
  const read = records.filter(({ kind }) => kind === 'ATTENDANCE').map(({ fields }) => pairOf(fields));
  const { wrong, missing } = compare(expected, read);
  const present = read.filter((pair) => isThere(pair) && isAbsent(expected, pair.person));
  const whenAndWhere = compareMeeting(
    expected,
    records.filter(({ kind }) => kind === 'ATTENDANCE'),
  );
  const actions = compareActions(
    expected.actions,
    records.filter(({ kind }) => kind === 'ACTION'),
  );
  return {
    document,
    counts: {
      documents: 1,
      right: expected.attendance.length - missing.length,
      wrong: wrong.length,
      missing: missing.length,
      absentAsPresent: present.length,
      ...actions.counts,
      ...whenAndWhere.counts,
    },
    differences: [
      ...missing.map(({ person, status }) => `missing: ${person}, ${status}`),
      ...wrong.map(({ person, status }) => `wrong: ${person}, ${status}`),
      ...present.map(({ person }) => `absent as present: ${person}`),
      ...actions.differences,
      ...whenAndWhere.differences,
    ],
  };
}

/** The records of the proposal; of a document that is refused, none. */
async function recordsOf(path: string): Promise<Proposal['records']> {
  try {
    return (await proposalOfFile(path)).records;
  } catch (fault) {
    if (fault instanceof RefusedImport) return [];
    throw fault;
  }
}

function pairOf({ person = '', status = '' }: Record<string, string>): Pair {
  return { person, status };
}

/** Names are compared without accents, capitals, points, hyphens and what cannot be seen. */
function fold(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}|\p{Cf}|['’‘]/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function compare({ attendance, optional }: Expectation, read: readonly Pair[]) {
  const wrong = [...read];
  const missing = attendance.filter(({ person, or, status }) => {
    const names = new Set([person, ...or].map(fold));
    const found = wrong.findIndex((pair) => pair.status === status && names.has(fold(pair.person)));
    if (found >= 0) wrong.splice(found, 1);
    return found < 0;
  });
  const inferred = new Set(optional.map(fold));
  return { missing, wrong: wrong.filter((pair) => isThere(pair) || !inferred.has(fold(pair.person))) };
}

function isThere({ status }: Pair): boolean {
  return ['PRESENT', 'IN_ATTENDANCE', 'OBSERVER'].includes(status);
}

/** Whether a name that was read, a part of it, or what it is a part of, is somebody who was not there, and nobody who was. */
function isAbsent({ attendance, optional, never }: Expectation, name: string): boolean {
  const read = fold(name).split(' ');
  const isMeant = (whole: string): boolean => {
    const words = fold(whole).split(' ');
    return isWithin(read, words) || (words.length > 1 && isWithin(words, read));
  };
  const names = (people: typeof attendance): string[] => people.flatMap(({ person, or }) => [person, ...or]);
  const away = [...names(attendance.filter((pair) => !isThere(pair))), ...optional, ...never];
  return away.some(isMeant) && !names(attendance.filter(isThere)).some(isMeant);
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

function compareMeeting({ board, date, attendance }: Expectation, records: Proposal['records']) {
  const said = (field: string): string[] => [...new Set(records.map(({ fields }) => fields[field] ?? ''))];
  const [boards, dates] = [said('board'), said('date')];
  const isBoard = board !== null && boards.length === 1 && saysTheSame(boards.join(), board);
  const isDate = dates.length === 1 && dates[0] === date;
  const counted = Number(attendance.length > 0);
  return {
    counts: {
      dated: date === null ? 0 : counted,
      datesRight: isDate ? counted : 0,
      ofBoard: board === null ? 0 : counted,
      boardsRight: isBoard ? counted : 0,
    },
    differences: [
      ...(counted && board !== null && !isBoard ? [`board: ${boards.join(' | ')}`] : []),
      ...(counted && date !== null && !isDate ? [`date: ${dates.join(' | ')}`] : []),
    ],
  };
}

function compareActions(expected: Expectation['actions'], records: Proposal['records']) {
  const left = records.map(({ fields: { text = '', owner = '' } }) => ({ text, owner: owners(owner.split(';')) }));
  const counts = { actions: expected.length, actionsRead: 0, ownersRight: 0, actionsWrong: 0 };
  const differences: string[] = [];
  for (const { text, owner } of expected) {
    const at = left.findIndex((each) => saysTheSame(each.text, text));
    const [read] = at < 0 ? [] : left.splice(at, 1);
    if (read !== undefined) counts.actionsRead += 1;
    if (read?.owner === owners(owner)) counts.ownersRight += 1;
    else differences.push(`action: ${text} – ${read === undefined ? 'missing' : `owner ${read.owner || 'nobody'}`}`);
  }
  counts.actionsWrong = left.length;
  return { counts, differences: [...differences, ...left.map(({ text }) => `no action: ${text}`)] };
}

function owners(names: readonly string[]): string {
  return names
    .map(fold)
    .filter((name) => name !== '')
    .toSorted()
    .join('; ');
}

/** Whether two wordings share most of their words: the owner's name and a date may stand in one of them only. */
function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [new Set(fold(one).split(' ')), new Set(fold(other).split(' '))];
  const common = [...a].filter((word) => b.has(word)).length;
  return common >= 0.6 * Math.min(a.size, b.size) && common >= 0.3 * Math.max(a.size, b.size);
}

export function sum(all: readonly Evaluated[]): Counts {
  const counts: Counts = {
    documents: 0,
    right: 0,
    wrong: 0,
    missing: 0,
    absentAsPresent: 0,
    actions: 0,
    actionsRead: 0,
    ownersRight: 0,
    actionsWrong: 0,
    dated: 0,
    datesRight: 0,
    ofBoard: 0,
    boardsRight: 0,
  };
  for (const each of all) for (const key of keysOf(counts)) counts[key] += each.counts[key];
  return counts;
}

function keysOf(counts: Counts): (keyof Counts)[] {
  const isKey = (key: string): key is keyof Counts => key in counts;
  return Object.keys(counts).filter(isKey);
}

export function figures({ right, wrong, missing }: Counts): { precision: number; recall: number; f1: number } {
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return { precision: share(right + wrong), recall: share(right + missing), f1: share(right + (wrong + missing) / 2) };
}
