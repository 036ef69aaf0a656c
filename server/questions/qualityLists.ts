// The records behind the figures of data quality: seats without a date, facts that are only inferred, what nobody has checked for a year.
import { seatsIn } from '../analysis/index.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import { readInferredFacts } from '../store/readInferredFacts.ts';
import type { DataQualityAnswer, RecordAnswer, SeatAnswer } from './answers.ts';
import { projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { isUnchecked, recordsOf } from './dataQuality.ts';
import { findInLandscape, findRecord } from './node.ts';
import { type Connection, type PageRequest, page, pieces, rangeOf } from './page.ts';
import { seatAnswer } from './records.ts';
import { inOrder } from './seats.ts';

/** Counting seats in scope, by board, role and holder. */
export function undatedSeats({ around }: DataQualityAnswer, request: PageRequest): Connection<SeatAnswer> {
  const seats = around.current.answer(`undatedSeats ${around.language}`, around.scope, (projection) =>
    inOrder(
      seatsIn(projection, 'counting').filter(({ undated }) => undated),
      around,
    ),
  );
  return page(
    pieces(seats, (seat) => seatAnswer(around, seat)),
    request,
  );
}

export interface UncheckedRecord {
  record: RecordAnswer;
  lastChecked: PartialDate | null;
}

/** Of the whole landscape: those never checked first, then the longest unchecked; kind by kind, by name. */
export function uncheckedRecords({ around }: DataQualityAnswer, request: PageRequest): Connection<UncheckedRecord> {
  const today = new Date();
  const { landscape } = projectionOf(around).workedOut;
  const key = `unchecked ${around.language} ${today.toISOString().slice(0, 10)}`;
  const found = around.current.answer(key, around.scope, () =>
    recordsOf(landscape, around.language)
      .filter(isUnchecked(today))
      .map(({ id, lastChecked }) => ({ id, lastChecked }))
      .sort((a, b) => compareTexts(a.lastChecked ?? '', b.lastChecked ?? '')),
  );
  const answered = ({ id, lastChecked }: { id: Id; lastChecked: PartialDate | null }): UncheckedRecord => {
    return { record: there(findInLandscape(id, around), id), lastChecked };
  };
  return page(pieces(found, answered), request);
}

export interface InferredFact {
  record: RecordAnswer;
  /** The field or tie; null: the record as such. */
  fact: string | null;
}

/** Of the whole landscape: first those on record, record by record, then the seats that only follow from what is on record. */
export async function inferredFacts(
  asking: Asking,
  { around, inferredFacts: count, inferredOnRecord }: DataQualityAnswer,
  request: PageRequest,
): Promise<Connection<InferredFact>> {
  const { offset, first } = rangeOf(request);
  const rows = offset < inferredOnRecord ? await readInferredFacts(asking.store, { offset, first }) : [];
  const onRecord = rows.map(async ({ id, fact }) => ({
    record: there(await findRecord(id, around, asking), id),
    fact,
  }));
  const begin = Math.max(0, offset - inferredOnRecord);
  const following = around.current.workedOut.seats.following
    .slice(begin, begin + first - rows.length)
    .map((seat) => ({ record: seatAnswer(around, seat), fact: null }));
  const facts = [...(await Promise.all(onRecord)), ...following];
  return page({ count, piece: () => facts }, request);
}

function there(record: RecordAnswer | null, id: Id): RecordAnswer {
  if (!record) throw new Error(`${id} is listed but not in the landscape`);
  return record;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
