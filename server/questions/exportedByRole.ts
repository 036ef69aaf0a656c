// Records to be handed out without anybody's name: people are called by their roles, what may name somebody is left out, and ids that
// are made of names are replaced by others, made anew each time, so that nobody can find a name by trying.
import { randomUUID } from 'node:crypto';
import { blankValue } from '../domain/blankRecord.ts';
import type { Documented, Evidence } from '../domain/evidence.ts';
import type { Exported, RecordsByKind } from '../domain/exported.ts';
import { recordId } from '../domain/ids.ts';
import type { AnyRecord, Id } from '../domain/records.ts';
import type { RoleWords } from '../domain/roleWords.ts';
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import type { PeopleNamed } from '../matching/peopleNamed.ts';
import type { Scoped } from './around.ts';
import { peopleNamedIn } from './callsByRole.ts';
import { namesakesOf } from './namesakes.ts';

/** The kinds whose ids follow from no name of a person, nor from texts that may name one. */
const keptIds: ReadonlySet<RecordKind> = new Set(['BOARD', 'ORGANISATION', 'AREA', 'THEME']);
/** What texts may name people in. */
const freeTexts = new Set([
  'aliases',
  'status',
  'statutoryBasis',
  'purpose',
  'title',
  'place',
  'number',
  'url',
  'text',
]);
/** What was merged, and what was told apart from what, are ids that follow from names. */
const histories = new Set(['absorbed', 'differsFrom']);

/** The same without names. `here` is asked by role, so that its people are called so. */
export async function exportedByRole(exported: Exported, here: Scoped, words: RoleWords): Promise<Exported> {
  const named = await peopleNamedIn(here.current);
  const { people } = here.current.workedOut.records;
  const ids = newIds(exported);
  const nameless = new Nameless({ named, words, people, ids });
  const records = Object.fromEntries(
    recordKinds.map((kind) => [kind, exported.records[kind].map((record) => nameless.record(kind, record))]),
  ) as unknown as RecordsByKind;
  const seats = exported.seats.map((seat) => ({ ...renumber(seat, ids), title: nameless.text(seat.title) }));
  return { ...exported, records, seats, namesakes: namesakesOf(records) };
}

function newIds({ records, seats }: Exported): ReadonlyMap<Id, Id> {
  const salt = randomUUID();
  const ids = new Map<Id, Id>();
  const renew = (kind: RecordKind, id: Id): void => void ids.set(id, recordId(kind, 'nameless', salt, id));
  for (const { id } of seats) renew('SEAT', id);
  for (const kind of recordKinds) if (!keptIds.has(kind)) for (const { id } of records[kind]) renew(kind, id);
  return ids;
}

/** Every id in it replaced that has a new one. */
function renumber<T>(value: T, ids: ReadonlyMap<Id, Id>): T {
  const replaced = (part: unknown): unknown => {
    if (typeof part === 'string') return ids.get(part) ?? part;
    if (Array.isArray(part)) return part.map(replaced);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, replaced(each)]));
  };
  return replaced(value) as T;
}

interface Manner {
  named: PeopleNamed;
  words: RoleWords;
  people: { get(id: Id): { name: string } | undefined };
  ids: ReadonlyMap<Id, Id>;
}

class Nameless {
  readonly #manner: Manner;
  #sources = 0;

  constructor(manner: Manner) {
    this.#manner = manner;
  }

  record(kind: RecordKind, record: Documented<AnyRecord>): Documented<AnyRecord> {
    const fields = Object.entries(record).map(([field, value]) => [field, this.#field(kind, field, value)]);
    // The fields are the record's own, each with a value of its kind.
    const nameless = renumber(Object.fromEntries(fields) as Documented<AnyRecord>, this.#manner.ids);
    const evidence = record.evidence.map((said) => this.#evidence(said));
    return { ...nameless, ...this.#called(kind, record), evidence: renumber(evidence, this.#manner.ids) };
  }

  /** The text; null where it may name somebody. */
  text(text: string | null): string | null {
    return text === null || this.#manner.named.mayBeIn(text) ? null : text;
  }

  #field(kind: RecordKind, field: string, value: unknown): unknown {
    if (histories.has(field)) return [];
    if (!freeTexts.has(field)) return value;
    if (Array.isArray(value)) return value.filter((each) => typeof each === 'string' && this.text(each) !== null);
    if (typeof value !== 'string' || this.text(value) !== null) return value;
    return field === 'text' ? this.#manner.words.withheld : blankValue(kind, field);
  }

  /** What the record is called, where that may name somebody. */
  #called(kind: RecordKind, record: AnyRecord): object {
    const { people, words } = this.#manner;
    if (kind === 'PERSON') {
      const name = people.get(record.id)?.name ?? words.somebody;
      return { name, sortName: name, honorific: null, aliases: [] };
    }
    if (kind === 'POST' && 'name' in record && this.text(record.name) === null) return { name: words.withheld };
    if (!('key' in record)) return {};
    this.#sources += 1;
    const title = this.text(record.title) ?? words.withheld;
    return { title, ...(this.text(record.key) === null && { key: `source ${this.#sources}` }) };
  }

  /** The words of a source name people oftener than not. */
  #evidence(said: Evidence): Evidence {
    return { ...said, locator: this.text(said.locator), quote: null };
  }
}
