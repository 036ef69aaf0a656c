// The seats of a landscape as columns: of a large one there are a million, and as objects they would take most of its memory. What many
// seats have in common besides who and where (role, dates, certainty …), their terms, is held once; a record is made when it is asked for.
import { Ints } from './ints.ts';
import type { Attested, SeatRecords } from './landscape.ts';
import type { Id, Seat } from './records.ts';
import { Texts } from './texts.ts';

/** What a seat says besides its id, its board and who holds it for whom. */
export type SeatTerms = Omit<Attested<Seat>, 'id' | SeatTie>;
export type SeatTie = 'board' | 'person' | 'organisation' | 'post' | 'onBehalfOf';

/** Whom and what seats are tied to: ids, each once. */
export interface TiedIds {
  readonly boards: readonly Id[];
  readonly people: readonly Id[];
  readonly organisations: readonly Id[];
  readonly posts: readonly Id[];
}

/** By seat: the places of what it is tied to in its list of ids, −1 for none, and the place of its terms. */
export type TieColumns = { readonly [T in SeatTie | 'term']: Int32Array };

export class SeatTable implements SeatRecords {
  readonly tied: TiedIds;
  readonly terms: readonly SeatTerms[];
  readonly columns: TieColumns;
  readonly #ids: Texts;

  constructor(ids: Texts, tied: TiedIds, terms: readonly SeatTerms[], columns: TieColumns) {
    this.#ids = ids;
    this.tied = tied;
    this.terms = terms;
    this.columns = columns;
  }

  get length(): number {
    return this.#ids.length;
  }

  *[Symbol.iterator](): Generator<Attested<Seat>> {
    for (let place = 0; place < this.length; place++) yield this.record(place);
  }

  record(place: number): Attested<Seat> {
    const { boards, people, organisations, posts } = this.tied;
    const { board, person, organisation, post, onBehalfOf, term } = this.columns;
    return {
      id: this.#ids.at(place),
      board: boards[board[place] as number] as Id,
      person: people[person[place] as number] ?? null,
      organisation: organisations[organisation[place] as number] ?? null,
      post: posts[post[place] as number] ?? null,
      onBehalfOf: organisations[onBehalfOf[place] as number] ?? null,
      ...(this.terms[term[place] as number] as SeatTerms),
    };
  }

  /** −1: not there. */
  placeOf(id: Id): number {
    return this.#ids.placeOf(id);
  }

  /** The same without some, to be added to. */
  without(gone: ReadonlySet<Id>): SeatTableMaker {
    const places = new Set(Array.from(gone, (id) => this.placeOf(id)));
    const kept = new Int32Array(this.length).map((_, place) => place).filter((place) => !places.has(place));
    return new SeatTableMaker(this, this.#ids.kept(kept), kept);
  }
}

/** The records as columns, as they are if they are so already. */
export function seatTableOf(records: SeatRecords): SeatTable {
  if (records instanceof SeatTable) return records;
  const maker = new SeatTableMaker();
  for (const record of records) maker.addRecord(record);
  return maker.done();
}

/** Takes seats one by one. */
export class SeatTableMaker {
  readonly #ids: Texts;
  readonly #boards: Numbered;
  readonly #people: Numbered;
  readonly #organisations: Numbered;
  readonly #posts: Numbered;
  readonly #columns: Record<SeatTie | 'term', Ints>;
  readonly #terms: SeatTerms[];
  readonly #placeOfTerms = new Map<string, number>();

  /** @param kept the places of the seats in the table that it begins with */
  constructor(table?: SeatTable, ids: Texts = new Texts(), kept?: Int32Array) {
    this.#ids = ids;
    this.#boards = new Numbered(table?.tied.boards);
    this.#people = new Numbered(table?.tied.people);
    this.#organisations = new Numbered(table?.tied.organisations);
    this.#posts = new Numbered(table?.tied.posts);
    this.#terms = [...(table?.terms ?? [])];
    const column = (name: SeatTie | 'term') =>
      new Ints(table && kept?.map((place) => table.columns[name][place] as number));
    this.#columns = {
      board: column('board'),
      person: column('person'),
      organisation: column('organisation'),
      post: column('post'),
      onBehalfOf: column('onBehalfOf'),
      term: column('term'),
    };
  }

  /** The place of these terms. @param key the same for the same terms, and for these alone; `terms` is asked only where it is new */
  placeOfTerms(key: string, terms: () => SeatTerms): number {
    const known = this.#placeOfTerms.get(key);
    if (known !== undefined) return known;
    const place = this.#terms.push(terms()) - 1;
    this.#placeOfTerms.set(key, place);
    return place;
  }

  /** @param term the place of its terms */
  add(id: Id, ties: Pick<Seat, SeatTie>, term: number): void {
    this.#ids.add(id);
    this.#columns.board.add(this.#boards.place(ties.board));
    this.#columns.person.add(this.#people.place(ties.person));
    this.#columns.organisation.add(this.#organisations.place(ties.organisation));
    this.#columns.post.add(this.#posts.place(ties.post));
    this.#columns.onBehalfOf.add(this.#organisations.place(ties.onBehalfOf));
    this.#columns.term.add(term);
  }

  addRecord({ id, board, person, organisation, post, onBehalfOf, ...terms }: Attested<Seat>): void {
    const term = this.placeOfTerms(JSON.stringify(terms), () => terms);
    this.add(id, { board, person, organisation, post, onBehalfOf }, term);
  }

  done(): SeatTable {
    this.#ids.trim();
    const tied = {
      boards: this.#boards.ids,
      people: this.#people.ids,
      organisations: this.#organisations.ids,
      posts: this.#posts.ids,
    };
    const { board, person, organisation, post, onBehalfOf, term } = this.#columns;
    return new SeatTable(this.#ids, tied, this.#terms, {
      board: board.done(),
      person: person.done(),
      organisation: organisation.done(),
      post: post.done(),
      onBehalfOf: onBehalfOf.done(),
      term: term.done(),
    });
  }
}

/** Ids in the order in which they first came. */
class Numbered {
  readonly ids: Id[];
  readonly #places: Map<Id, number>;

  constructor(ids: readonly Id[] = []) {
    this.ids = [...ids];
    this.#places = new Map(ids.map((id, place) => [id, place]));
  }

  place(id: Id | null): number {
    if (id === null) return -1;
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    this.#places.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}
