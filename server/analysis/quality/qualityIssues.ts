// What cannot be as it is recorded, and what has been left standing: records that contradict themselves or their board, seats that nobody
// has seen for longer than they are presumed, plans whose day is over. Each with what it rests on.
import type { Landscape } from '../../domain/landscape.ts';
import { addMonths, type Day, firstDay, lastDay, type PartialDate } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';

/** Each with the values that its sentence names. A new one is a line here and a sentence in each language. */
export interface QualityIssueValues {
  endsBeforeStart: { from: string; to: string };
  seenBeforeStart: { seen: string; from: string };
  seenAfterEnd: { seen: string; to: string };
  beforeBoard: { date: string; from: string };
  afterBoard: { date: string; to: string };
  lapsed: { seen: string };
  /** Nobody was seen in it; all that is known is when it began, or when its source was written. */
  lapsedSinceStart: { from: string };
  lapsedSinceSource: { source: string };
  planOver: { date: string };
}
export type QualityIssueCode = keyof QualityIssueValues;

export interface QualityIssue {
  code: QualityIssueCode;
  /** The record to be put right. */
  record: Id;
  /** The board that it contradicts; null: it contradicts itself. */
  board: Id | null;
  values: Readonly<Record<string, string>>;
}

export interface QualityIssues {
  contradictions: QualityIssue[];
  /** Seats without an end that are presumed over, and plans whose day is over. */
  leftStanding: QualityIssue[];
}

interface Dated {
  id: Id;
  from: PartialDate | null;
  to: PartialDate | null;
}

/** @param today in whole days @param presumeMonths how long a seat without an end is presumed to go on after it was last seen */
export function qualityIssues(landscape: Landscape, today: Day, presumeMonths: number): QualityIssues {
  const { boards, tenures, seats, meetings } = landscape;
  const known = new Map(boards.map((board) => [board.id, board]));
  const contradictions: QualityIssue[] = [];
  const leftStanding: QualityIssue[] = [];
  for (const board of boards) contradictions.push(...ofOrder(board));
  for (const tenure of tenures) contradictions.push(...ofOrder(tenure), ...ofSightings(tenure));
  for (const seat of seats) {
    const own = [...ofOrder(seat), ...ofSightings(seat)];
    const dates = [seat.from, ...seat.seen, seat.to].filter((date) => date !== null);
    contradictions.push(...own, ...ofBoard(seat.id, dates, known.get(seat.board)));
    // What contradicts itself is to be put right before anybody asks whether it goes on.
    if (own.length === 0) leftStanding.push(...ofSeat(seat, today, presumeMonths));
  }
  for (const { id, board, date, planned } of meetings) {
    contradictions.push(...ofBoard(id, [date], known.get(board)));
    if (planned && lastDay(date) < today) leftStanding.push(issue('planOver', id, { date }));
  }
  return { contradictions, leftStanding };
}

function ofOrder({ id, from, to }: Dated): QualityIssue[] {
  return from !== null && to !== null && lastDay(to) < firstDay(from)
    ? [issue('endsBeforeStart', id, { from, to })]
    : [];
}

function ofSightings({ id, from, to, seen }: Dated & { seen: readonly PartialDate[] }): QualityIssue[] {
  const early = from === null ? undefined : seen.find((date) => lastDay(date) < firstDay(from));
  const late = to === null ? undefined : seen.find((date) => firstDay(date) > lastDay(to));
  return [
    ...(early !== undefined && from !== null ? [issue('seenBeforeStart', id, { seen: early, from })] : []),
    ...(late !== undefined && to !== null ? [issue('seenAfterEnd', id, { seen: late, to })] : []),
  ];
}

/** Nobody sits on a board, and it does not meet, before it begins or after it ends. */
function ofBoard(id: Id, dates: readonly PartialDate[], board: Dated | undefined): QualityIssue[] {
  const [from, to] = [board?.from ?? null, board?.to ?? null];
  if (board === undefined) return [];
  const early = from === null ? undefined : dates.find((date) => lastDay(date) < firstDay(from));
  const late = to === null ? undefined : dates.find((date) => firstDay(date) > lastDay(to));
  return [
    ...(early !== undefined && from !== null ? [issue('beforeBoard', id, { date: early, from }, board.id)] : []),
    ...(late !== undefined && to !== null ? [issue('afterBoard', id, { date: late, to }, board.id)] : []),
  ];
}

function ofSeat(
  {
    id,
    from,
    to,
    seen,
    planned,
    sourceDates,
  }: Dated & { seen: readonly PartialDate[]; planned: boolean; sourceDates: readonly PartialDate[] },
  today: Day,
  presumeMonths: number,
): QualityIssue[] {
  if (planned) {
    const begins = from ?? to;
    return begins !== null && lastDay(begins) < today ? [issue('planOver', id, { date: begins })] : [];
  }
  if (to !== null) return [];
  const last = latest([...seen, ...(from === null ? [] : [from])]) ?? latest(sourceDates);
  if (last === null || addMonths(lastDay(last), presumeMonths) >= today) return [];
  // A beginning, or the date of a source, is no sighting, and is not called one.
  const sighted = latest(seen);
  if (sighted !== null) return [issue('lapsed', id, { seen: sighted })];
  return [from === null ? issue('lapsedSinceSource', id, { source: last }) : issue('lapsedSinceStart', id, { from })];
}

function latest(dates: readonly PartialDate[]): PartialDate | null {
  return dates.toSorted((a, b) => lastDay(a) - lastDay(b)).at(-1) ?? null;
}

function issue<C extends QualityIssueCode>(
  code: C,
  record: Id,
  values: QualityIssueValues[C],
  board: Id | null = null,
): QualityIssue {
  return { code, record, board, values: { ...values } };
}
