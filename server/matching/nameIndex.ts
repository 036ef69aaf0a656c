// Who is who, first form: names are the same when they are written identically, case and spaces at the ends aside.
import type { Id } from '../domain/records.ts';

/** What a record is called. */
export interface Nameable {
  id: Id;
  name: string;
  /** Acronyms and aliases. */
  others: readonly string[];
}

/** The form in which names are compared. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Looks names up, first among names, then among acronyms and aliases. */
export class NameIndex {
  readonly #names = new Map<string, Set<Id>>();
  readonly #others = new Map<string, Set<Id>>();

  constructor(records: readonly Nameable[]) {
    for (const { id, name, others } of records) {
      this.addName(name, id);
      for (const other of others) this.addOther(other, id);
    }
  }

  addName(name: string, id: Id): void {
    add(this.#names, nameKey(name), id);
  }

  addOther(other: string, id: Id): void {
    add(this.#others, nameKey(other), id);
  }

  /** The records of that name. */
  byName(name: string): Id[] {
    return [...(this.#names.get(nameKey(name)) ?? [])];
  }

  /** The records with that acronym or alias. */
  byOther(other: string): Id[] {
    return [...(this.#others.get(nameKey(other)) ?? [])];
  }
}

function add(to: Map<string, Set<Id>>, key: string, id: Id): void {
  const ids = to.get(key);
  if (ids === undefined) to.set(key, new Set([id]));
  else ids.add(id);
}
