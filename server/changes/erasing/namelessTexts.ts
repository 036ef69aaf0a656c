// What was said of a person, said without naming anybody: in records, in evidence, in the log, and in whatever else is kept as text.
import { blankRecord } from '../../domain/blankRecord.ts';
import type { Touched } from '../../domain/change.ts';
import type { Document, Evidence } from '../../domain/evidence.ts';
import type { Id } from '../../domain/records.ts';
import { isOf, type NamesAround } from '../../matching/namesAround.ts';
import type { PersonNaming } from '../../matching/personNaming.ts';
import { documentShape } from '../../store/changeLog.ts';
import { type Rewording, reworded } from '../../store/reworded.ts';

/** Ids that are made of a person's name, or of the id of one. */
const madeOfNames = /\b(?:person|seat|tenure|attendance)_\w+/g;

export class NamelessTexts {
  readonly #around: NamesAround;
  readonly #naming: PersonNaming;
  /** The id in place of each that was made of the name. */
  readonly #ids: ReadonlyMap<Id, Id>;
  readonly #name: string;

  constructor(around: NamesAround, naming: PersonNaming, { ids, name }: { ids: ReadonlyMap<Id, Id>; name: string }) {
    this.#around = around;
    this.#naming = naming;
    this.#ids = ids;
    this.#name = name;
  }

  /** Whether the record is the person's own: a seat, a tenure, an attendance. */
  isOwn(id: string): boolean {
    return this.#around.records.has(id) || this.#around.ids.has(id);
  }

  text(text: string, about: boolean): string {
    if (text.startsWith('?')) return this.#queryString(text);
    return this.#naming.replaced(this.#withIds(text), this.#name, about);
  }

  /** A quote that may be of this person is not kept. */
  quote({ source, fact, quote }: Pick<Evidence, 'source' | 'fact' | 'quote'>, about: boolean): string | null {
    if (quote === null || about || (fact !== null && this.#withIds(fact) !== fact)) return null;
    if (this.#around.quotes.has(`${source} ${quote}`)) return null;
    return this.#naming.isIn(quote) ? null : quote;
  }

  /** What stands in the place of the person: nothing but that somebody was there. */
  holder({ id, absorbed, differsFrom }: { id: Id; absorbed: readonly Id[]; differsFrom: readonly Id[] }) {
    return {
      ...blankRecord('PERSON', this.#withIds(id)),
      name: this.#name,
      sortName: this.#name,
      absorbed: absorbed.map((each) => this.#withIds(each)),
      differsFrom: differsFrom.map((each) => this.#withIds(each)),
      evidence: [],
    };
  }

  document(document: Document): Document {
    if (document.kind === 'PERSON' && this.#around.ids.has(document.record.id))
      return { kind: 'PERSON', record: this.holder(document.record) };
    const about = isOf(document, this.#around.ids);
    const { record } = document;
    const evidence = record.evidence.map((each) => ({ ...each, quote: this.quote(each, about) }));
    return reworded(documentShape, { ...document, record: { ...record, evidence } }, this.rewording(about));
  }

  touched({ before, after }: Touched): Touched {
    return { before: before && this.document(before), after: after && this.document(after) };
  }

  /** Of codes only the ids become others. */
  rewording(about: boolean): Rewording {
    return (text, sort) => (sort === 'CODE' ? this.#withIds(text) : this.text(text, about));
  }

  #withIds(text: string): string {
    return text.replace(madeOfNames, (id) => this.#ids.get(id) ?? id);
  }

  /** What an address asks for by name is left out of it. */
  #queryString(text: string): string {
    const parts = this.#withIds(text).slice(1).split('&');
    const kept = parts.filter((part) => !this.#naming.isIn(decoded(part)));
    return `?${kept.join('&')}`;
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch (problem) {
    if (!(problem instanceof URIError)) throw problem;
    return part;
  }
}
