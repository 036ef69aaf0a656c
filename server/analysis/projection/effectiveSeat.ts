// A seat as the analysis sees it: stored, or worked out from a post or from attendance, with the days on which it holds.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { Certainty, SeatBasis, SeatRole } from '../../domain/vocabulary.ts';

/** Days from first to last, both inclusive; −∞ and ∞ where a seat has no date of any kind. */
export interface Spell {
  from: Day;
  to: Day;
  /** These days follow the last sighting; nobody says that the seat holds on them. */
  presumed: boolean;
}

export interface EffectiveSeat {
  /** The stored seat's, or made of its parts: opaque, the same for the same records. */
  id: Id;
  board: Id;
  /** One of the three holds it; a post beside a person is the office by which the person sits. */
  person: Id | null;
  organisation: Id | null;
  post: Id | null;
  onBehalfOf: Id | null;
  role: SeatRole;
  title: string | null;
  basis: SeatBasis;
  certainty: Certainty;
  /** Announced, not known to be served: listed, without spells, counted nowhere. */
  planned: boolean;
  /** No date of any kind: it holds as long as its board. */
  undated: boolean;
  /** In order, none overlapping. */
  spells: readonly Spell[];
  /** The stored seat that it is or follows from; null when it follows from attendance alone. */
  seat: Id | null;
  /** The tenures that it follows from (basis POST). */
  tenures: readonly Id[];
  /** The attendances that it follows from, or that are sightings of it. */
  attendances: readonly Id[];
}
