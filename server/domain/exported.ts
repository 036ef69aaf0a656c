// What goes out of the landscape: the whole records of a scope with their evidence, the seats as they hold in it, and what it is a picture of.
import type { Documented } from './evidence.ts';
import type { PartialDate } from './partialDate.ts';
import type { Id, RecordOf } from './records.ts';
import type { Scope } from './scope.ts';
import type { Certainty, RecordKind, SeatBasis, SeatRole } from './vocabulary.ts';

export type RecordsByKind = { readonly [K in RecordKind]: readonly Documented<RecordOf[K]>[] };

/** A seat as it holds in the scope: on record, or worked out from an office or from attendance. */
export interface HeldSeat {
  id: Id;
  board: Id;
  /** Person, organisation or post. */
  holder: Id;
  /** The office by which a person sits. */
  post: Id | null;
  onBehalfOf: Id | null;
  role: SeatRole;
  title: string | null;
  basis: SeatBasis;
  certainty: Certainty;
  planned: boolean;
  /** Days in ISO form, both inclusive; null: open. */
  spells: readonly { from: PartialDate | null; to: PartialDate | null; presumed: boolean }[];
}

/** What the file is a picture of. */
export interface About {
  scope: Scope;
  /** The names of its areas and themes. */
  areas: readonly string[];
  themes: readonly string[];
  revision: number;
  /** The day on which it was made. */
  madeOn: PartialDate;
  rolesOnly: boolean;
  language: 'en' | 'cy';
}

export interface Exported {
  about: About;
  records: RecordsByKind;
  seats: readonly HeldSeat[];
  /** Those whose name is another's of their kind too: only their ids tell them apart. */
  namesakes: ReadonlySet<Id>;
}
