// All seats of a landscape with their days, held as columns: a seat is made when it is looked at.
import { Ints } from '../../domain/ints.ts';
import type { Landscape } from '../../domain/landscape.ts';
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from './effectiveSeat.ts';
import { type SeatColumns, spellColumns } from './seatColumns.ts';
import { type StoredSeat, type StoredSeats, seatOnRecord } from './storedSeats.ts';
import { at, sortedBy, starts } from './twoMode.ts';

const none: readonly [] = [];

/** What decides, besides board and days, whether a seat counts in a scope. */
export type Standing = Pick<EffectiveSeat, 'role' | 'planned' | 'certainty' | 'undated'>;

/** What was found besides the seats on record. */
export interface FoundSeats {
  /** By the place of a seat on record, those that follow from it. */
  readonly ofOccupants: ReadonlyMap<number, readonly EffectiveSeat[]>;
  readonly fromAttendance: readonly EffectiveSeat[];
}

/** In the order of the records, each followed by those of its occupants; those that follow from attendance alone come last. */
export class EffectiveSeats implements Iterable<EffectiveSeat> {
  readonly columns: SeatColumns;
  readonly standings: readonly Standing[];
  /** Those whose places the columns hold, in the order of their ids; with or without seats. */
  readonly boards: readonly Id[];
  readonly people: readonly Id[];
  /** By seat: its place on record, or −1 − its place among those worked out. */
  readonly #origin: Int32Array;
  readonly #workedOut: readonly EffectiveSeat[];
  readonly #attended: ReadonlyMap<number, StoredSeat>;
  readonly #stored: StoredSeats;
  #placeOfRecord: Int32Array | undefined;
  #placeOfWorkedOut: ReadonlyMap<Id, number> | undefined;
  #onBoards: Grouped | undefined;
  #ofPeople: Grouped | undefined;
  #ofPosts: ReadonlyMap<Id, number[]> | undefined;

  constructor(landscape: Pick<Landscape, 'boards' | 'people'>, stored: StoredSeats, found: FoundSeats) {
    this.#stored = stored;
    this.#attended = stored.attended();
    this.#workedOut = [...[...found.ofOccupants.values()].flat(), ...found.fromAttendance];
    this.#origin = originsOf(stored, found);
    const { table } = stored;
    const boards = numbered(
      landscape.boards,
      table.tied.boards,
      this.#workedOut.map((seat) => seat.board),
    );
    const people = numbered(
      landscape.people,
      table.tied.people,
      this.#workedOut.flatMap((seat) => seat.person ?? []),
    );
    this.boards = boards.ids;
    this.people = people.ids;
    const standings = standingsOf(stored);
    const lists = [...stored.spellLists];
    const [board, person, standing, spells] = [new Ints(), new Ints(), new Ints(), new Ints()];
    for (const origin of this.#origin) {
      const seat = origin < 0 ? this.#workedOut[-1 - origin] : undefined;
      const attended = this.#attended.get(origin);
      const own = seat ?? (attended && seatOnRecord(attended));
      board.add(seat ? boards.placeOf(seat.board) : boards.placeOfTable(at(table.columns.board, origin)));
      person.add(seat ? people.placeOf(seat.person) : people.placeOfTable(at(table.columns.person, origin)));
      standing.add(own ? standings.placeOf(own) : at(table.columns.term, origin));
      spells.add(own ? lists.push(own.spells) - 1 : at(stored.spells, origin));
    }
    this.standings = standings.all;
    this.columns = {
      board: board.done(),
      person: person.done(),
      standing: standing.done(),
      spells: spells.done(),
      ...spellColumns(lists),
      personCount: this.people.length,
    };
  }

  get length(): number {
    return this.#origin.length;
  }

  at(place: number): EffectiveSeat {
    const origin = at(this.#origin, place);
    if (origin < 0) return this.#workedOut[-1 - origin] as EffectiveSeat;
    const { table, undated, spells, spellLists } = this.#stored;
    return seatOnRecord(
      this.#attended.get(origin) ?? {
        record: table.record(origin),
        undated: undated[at(table.columns.term, origin)] ?? false,
        spells: spellLists[at(spells, origin)] ?? [],
        attended: none,
        attendances: none,
      },
    );
  }

  *[Symbol.iterator](): Generator<EffectiveSeat> {
    for (let place = 0; place < this.length; place++) yield this.at(place);
  }

  get(id: Id): EffectiveSeat | undefined {
    this.#placeOfWorkedOut ??= new Map(
      this.#workedOut.map((seat, k) => [seat.id, this.#origin.indexOf(-1 - k)] as const),
    );
    const place = this.#placeOfWorkedOut.get(id) ?? this.#placeOf(this.#stored.table.placeOf(id));
    return place < 0 ? undefined : this.at(place);
  }

  /** The places of the seats of a board, a person or a post, rising. */
  placesOf(id: Id): Iterable<number> {
    const { columns, boards, people } = this;
    this.#onBoards ??= new Grouped(boards, columns.board);
    this.#ofPeople ??= new Grouped(people, columns.person);
    this.#ofPosts ??= this.#byPost();
    return this.#onBoards.of(id) ?? this.#ofPeople.of(id) ?? this.#ofPosts.get(id) ?? [];
  }

  /** Those that are on no record and follow from attendance or from an office. */
  get following(): readonly EffectiveSeat[] {
    return this.#workedOut;
  }

  /** Whether any is tied. */
  get areTied(): boolean {
    const { organisations, posts } = this.#stored.table.tied;
    return this.#workedOut.length + organisations.length + posts.length > 0;
  }

  /** Whether it names whom it is held for, or has a holder that is no person alone. */
  isTied(place: number): boolean {
    const { organisation, onBehalfOf, post } = this.#stored.table.columns;
    const origin = at(this.#origin, place);
    return origin < 0 || at(organisation, origin) >= 0 || at(onBehalfOf, origin) >= 0 || at(post, origin) >= 0;
  }

  #placeOf(record: number): number {
    if (record < 0) return -1;
    if (!this.#placeOfRecord) {
      this.#placeOfRecord = new Int32Array(this.#stored.table.length).fill(-1);
      for (const [place, origin] of this.#origin.entries()) if (origin >= 0) this.#placeOfRecord[origin] = place;
    }
    return at(this.#placeOfRecord, record);
  }

  #byPost(): Map<Id, number[]> {
    const places = new Map<Id, number[]>();
    for (let place = 0; place < this.length; place++) {
      if (!this.isTied(place)) continue;
      const { post } = this.at(place);
      if (post === null) continue;
      const known = places.get(post);
      if (known) known.push(place);
      else places.set(post, [place]);
    }
    return places;
  }
}

function originsOf(stored: StoredSeats, { ofOccupants, fromAttendance }: FoundSeats): Int32Array {
  const origins = new Ints();
  let workedOut = 0;
  for (let place = 0; place < stored.table.length; place++) {
    if (at(stored.spells, place) < 0) continue;
    origins.add(place);
    for (let left = ofOccupants.get(place)?.length ?? 0; left > 0; left--) origins.add(-1 - workedOut++);
  }
  for (let left = fromAttendance.length; left > 0; left--) origins.add(-1 - workedOut++);
  return origins.done();
}

// The ids of those on record come first, since they come in order already: sorting a million is then no more than a look.
function numbered(known: Iterable<{ id: Id }>, inTable: readonly Id[], workedOut: readonly Id[]) {
  const ids = [...new Set([...Array.from(known, ({ id }) => id), ...inTable, ...workedOut])].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const ofTable = Int32Array.from(inTable, (id) => places.get(id) ?? -1);
  return {
    ids,
    placeOf: (id: Id | null) => places.get(id ?? '') ?? -1,
    placeOfTable: (place: number) => (place < 0 ? -1 : at(ofTable, place)),
  };
}

// First those of the terms, in their order.
function standingsOf({ table, undated }: StoredSeats) {
  const all: Standing[] = table.terms.map(({ role, planned, certainty }, term) => {
    return { role, planned, certainty, undated: undated[term] ?? false };
  });
  const places = new Map<string, number>();
  const placeOf = ({ role, planned, certainty, undated }: Standing) => {
    const key = `${role} ${planned} ${certainty} ${undated}`;
    const place = places.get(key) ?? all.push({ role, planned, certainty, undated }) - 1;
    places.set(key, place);
    return place;
  };
  return { all, placeOf };
}

/** Places by the id whose own place stands in a column. */
class Grouped {
  readonly #indexOf: ReadonlyMap<Id, number>;
  readonly #start: Int32Array;
  readonly #places: Int32Array;

  constructor(ids: readonly Id[], column: Int32Array) {
    this.#indexOf = new Map(ids.map((id, index) => [id, index]));
    const places = column.map((_, place) => place).filter((place) => at(column, place) >= 0);
    const indexes = places.map((place) => at(column, place));
    this.#start = starts(indexes, ids.length);
    this.#places = sortedBy(indexes, ids.length, null).map((k) => at(places, k));
  }

  of(id: Id): Int32Array | undefined {
    const index = this.#indexOf.get(id);
    return index === undefined ? undefined : this.#places.subarray(at(this.#start, index), at(this.#start, index + 1));
  }
}
