// In which order names stand, in the reader's language.
const collators = new Map<string, Intl.Collator>();

/** By the rules of the language: in Welsh `ch` follows `c`, and accents decide last. */
export function collatorOf(language: string): Intl.Collator {
  let collator = collators.get(language);
  if (!collator) {
    collator = new Intl.Collator(language, { numeric: true });
    collators.set(language, collator);
  }
  return collator;
}

/** The name that a reader of this language sees: the Welsh one in Welsh, where it is known. */
export function nameIn(language: string, record: { name: string; nameCy?: string | null }): string {
  return (language.startsWith('cy') && record.nameCy) || record.name;
}

/** A new list, by name; like names by id, so that pages do not shift. */
export function byName<T extends { id: string; name: string; nameCy?: string | null; sortName?: string }>(
  records: readonly T[],
  language: string,
): T[] {
  const { compare } = collatorOf(language);
  const keyed = records.map((record) => ({ record, key: record.sortName ?? nameIn(language, record) }));
  keyed.sort((a, b) => compare(a.key, b.key) || (a.record.id < b.record.id ? -1 : 1));
  return keyed.map(({ record }) => record);
}
