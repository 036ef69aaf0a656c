// Everything that the analysis needs to know, as read from the database at one revision: records without the words of their evidence.
import type { PartialDate } from './partialDate.ts';
import type { Area, Attendance, Board, Meeting, Organisation, Person, Post, Seat, Tenure, Theme } from './records.ts';
import type { Certainty } from './vocabulary.ts';

/** A record with what its evidence amounts to: how sure, and the dates of its sources. */
export type Attested<T> = T & {
  certainty: Certainty;
  sourceDates: PartialDate[];
  /** The facts of it (as in Evidence.fact) that no source states: inferred only. */
  inferredFacts: string[];
};

/** Many, so that they may be kept as columns: a record is made when it is come to. */
export interface SeatRecords extends Iterable<Attested<Seat>> {
  readonly length: number;
}

export interface Landscape {
  revision: number;
  boards: Attested<Board>[];
  people: Person[];
  organisations: Attested<Organisation>[];
  posts: Post[];
  tenures: Attested<Tenure>[];
  seats: SeatRecords;
  meetings: Attested<Meeting>[];
  attendances: Attested<Attendance>[];
  themes: Theme[];
  areas: Area[];
}
