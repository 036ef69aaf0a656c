// The records of the landscape as they are stored. Ties to other records are ids; evidence is kept apart (evidence.ts).
import type { PartialDate } from './partialDate.ts';
import type { AttendanceStatus, SeatRole, Tier } from './vocabulary.ts';

/** Opaque: kind and a hash of the record's key when it was made. */
export type Id = string;

/** What every stored record has. `lastChecked` is a day in ISO form. */
export interface Stored {
  id: Id;
  lastChecked: PartialDate | null;
}

export interface Named extends Stored {
  name: string;
}

/** What can stand there twice under two names. */
export interface Mergeable extends Named {
  aliases: string[];
  /** The records that were merged into it: their ids answer with this one. */
  absorbed: Id[];
  /** Those that somebody said are others, however alike. */
  differsFrom: Id[];
}

export interface Person extends Mergeable {
  sortName: string;
  honorific: string | null;
}

export interface Organisation extends Mergeable {
  nameCy: string | null;
  acronym: string | null;
  /** A word or two; `collective` for a set that no text names one by one. */
  kind: string | null;
  /** A part of a body, whether or not a text says of which. */
  unit: boolean;
  partOf: Id | null;
  memberOf: Id[];
  areas: Id[];
}

export interface Board extends Mergeable {
  nameCy: string | null;
  acronym: string | null;
  kind: string | null;
  tier: Tier | null;
  status: string | null;
  statutoryBasis: string | null;
  purpose: string | null;
  meetingsPerYear: number | null;
  minutesPerMeeting: number | null;
  from: PartialDate | null;
  to: PartialDate | null;
  areas: Id[];
  themes: Id[];
  partOf: Id | null;
  reportsTo: Id[];
  succeededBy: Id[];
  mayBeSameAs: Id[];
  sameBodyAs: Id | null;
}

export interface Post extends Named {
  aliases: string[];
  organisation: Id | null;
}

/** A person in a post or, without one, of an organisation. */
export interface Tenure extends Stored {
  person: Id;
  post: Id | null;
  organisation: Id | null;
  from: PartialDate | null;
  to: PartialDate | null;
  seen: PartialDate[];
  planned: boolean;
}

/** A seat has one holder: a person (perhaps by a post), an organisation, or a post alone. */
export interface Seat extends Stored {
  board: Id;
  person: Id | null;
  organisation: Id | null;
  /** With a person: the office by which the person sits. Alone: the holder. */
  post: Id | null;
  onBehalfOf: Id | null;
  role: SeatRole;
  /** The role as the source words it. */
  title: string | null;
  from: PartialDate | null;
  to: PartialDate | null;
  seen: PartialDate[];
  planned: boolean;
}

export interface Meeting extends Stored {
  board: Id;
  title: string | null;
  date: PartialDate;
  /** `13:30` */
  start: string | null;
  end: string | null;
  place: string | null;
  chair: Id | null;
  planned: boolean;
}

export interface Attendance extends Stored {
  meeting: Id;
  person: Id;
  onBehalfOf: Id | null;
  deputyFor: Id | null;
  status: AttendanceStatus;
}

export interface Action extends Stored {
  meeting: Id;
  number: string | null;
  text: string;
  owners: Id[];
  due: PartialDate | null;
}

export interface Theme extends Named {
  nameCy: string | null;
  broader: Id | null;
}

export interface Area extends Named {
  nameCy: string | null;
  /** The official (GSS) code. */
  code: string | null;
  kind: string | null;
  within: Id[];
}

export interface Source extends Stored {
  /** What the `source` columns call it. */
  key: string;
  title: string;
  date: PartialDate | null;
  url: string | null;
}

/** The type of record that each kind names. */
export interface RecordOf {
  PERSON: Person;
  ORGANISATION: Organisation;
  BOARD: Board;
  POST: Post;
  TENURE: Tenure;
  SEAT: Seat;
  MEETING: Meeting;
  ATTENDANCE: Attendance;
  ACTION: Action;
  THEME: Theme;
  AREA: Area;
  SOURCE: Source;
}
export type AnyRecord = RecordOf[keyof RecordOf];
