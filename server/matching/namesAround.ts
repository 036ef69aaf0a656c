// What tells one person from everybody else, out of all that is kept: by which ids and names they went, now and in the log, which
// records and words are theirs, and what all others are called.
import type { Document, Documented, Evidence } from '../domain/evidence.ts';
import type { Id, Person } from '../domain/records.ts';
import type { Called } from './personNaming.ts';

export interface NamesAround extends Called {
  /** As it is, or as it was when it was taken away. */
  person: Documented<Person>;
  /** Its own, and those of the records that were merged into it. */
  ids: ReadonlySet<Id>;
  /** Those of seats, tenures and attendances that are or were the person's: they are made of the person's id. */
  records: ReadonlySet<Id>;
  /** `source quote` of what speaks for the person and for those records: the same words may speak for others too. */
  quotes: ReadonlySet<string>;
}

interface Bearer {
  id: Id;
  name: string;
  aliases: readonly string[];
}
interface Body extends Bearer {
  nameCy: string | null;
  acronym: string | null;
}

/** Takes in what is kept, in whatever order it comes. */
export class AroundPerson {
  readonly #person: Documented<Person>;
  readonly #isThere: boolean;
  readonly #otherPeople: readonly Bearer[];
  readonly #ids: ReadonlySet<Id>;
  readonly #records = new Set<Id>();
  readonly #quotes = new Set<string>();
  readonly #names: Set<string>;
  readonly #aliases: Set<string>;
  readonly #others: string[] = [];

  /** @param isThere whether it is a record still, or only in the log */
  constructor(person: Documented<Person>, { isThere, everybody }: { isThere: boolean; everybody: readonly Bearer[] }) {
    this.#person = person;
    this.#isThere = isThere;
    this.#otherPeople = everybody.filter(({ id }) => id !== person.id);
    // A merger may have been taken back before the person went.
    const apart = new Set(this.#otherPeople.map(({ id }) => id));
    this.#ids = new Set([person.id, ...person.absorbed.filter((id) => !apart.has(id))]);
    this.#names = new Set([person.name]);
    this.#aliases = new Set([...person.aliases, person.sortName]);
    this.#quoted(person.evidence);
  }

  /** A seat, a tenure or an attendance of the person. */
  record({ id, evidence }: { id: Id; evidence: readonly Evidence[] }): void {
    this.#records.add(id);
    this.#quoted(evidence);
  }

  /** Anybody's record as it once was. */
  logged(document: Document): void {
    const { kind, record } = document;
    if (isOf(document, this.#ids)) this.record(record);
    if (kind !== 'PERSON' || !this.#ids.has(record.id)) return;
    this.#names.add(record.name);
    this.#quoted(record.evidence);
    // Of whom nothing else tells how they were called.
    if (!this.#isThere) for (const each of [...record.aliases, record.sortName]) this.#aliases.add(each);
  }

  /** Bodies, offices, subjects, places. */
  bodies(all: readonly Body[]): void {
    for (const { name, nameCy, acronym, aliases } of all)
      this.#others.push(name, nameCy ?? '', acronym ?? '', ...aliases);
  }

  get found(): NamesAround {
    return {
      person: this.#person,
      ids: this.#ids,
      records: this.#records,
      quotes: this.#quotes,
      names: [...this.#names],
      aliases: [...this.#aliases],
      honorific: this.#person.honorific,
      otherPeople: this.#otherPeople.flatMap(({ name, aliases }) => [name, ...aliases]),
      others: this.#others,
    };
  }

  #quoted(evidence: readonly Evidence[]): void {
    for (const { source, quote } of evidence) if (quote !== null) this.#quotes.add(`${source} ${quote}`);
  }
}

/** Whether the record is of one of these people, and of nobody else. */
export function isOf({ record }: Document, ids: ReadonlySet<Id>): boolean {
  return 'person' in record && record.person !== null && ids.has(record.person);
}
