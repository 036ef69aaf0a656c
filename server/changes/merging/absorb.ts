// What a kept record says when another is merged into it: its own first, the other's where it has nothing, lists and evidence of both.
import type { Document, Evidence } from '../../domain/evidence.ts';
import { nameKey } from '../../matching/nameIndex.ts';
import type { MergeableDocument } from './readMergeable.ts';

/** The kept document with the other's history. */
export function absorb(kept: MergeableDocument, gone: MergeableDocument): Document {
  const [own, other] = [kept.record, gone.record];
  const ofOther = new Map<string, unknown>(Object.entries(other));
  const joined = Object.entries(own).map(([field, value]) => [
    field,
    // What the one was of the other it is no more: then the other's own tie leads on.
    bothOf(value === other.id ? null : value, ofOther.get(field) === own.id ? null : ofOther.get(field)),
  ]);
  const differs = [...own.differsFrom, ...other.differsFrom].filter((id) => id !== own.id && id !== other.id);
  const record = {
    ...Object.fromEntries(joined),
    aliases: aliasesOf(kept, gone),
    absorbed: [...new Set([...own.absorbed, other.id, ...other.absorbed])],
    differsFrom: [...new Set(differs)],
    evidence: evidenceOf(kept, gone),
  };
  // The fields are the kept record's own, each with a value of its kind.
  return { kind: kept.kind, record } as unknown as Document;
}

function bothOf(own: unknown, other: unknown): unknown {
  if (Array.isArray(own) && Array.isArray(other)) return [...new Set<unknown>([...own, ...other])];
  return own ?? other;
}

/** Every name of the other, so that whoever looks for it finds the kept one. */
function aliasesOf({ record: own }: MergeableDocument, { record: other }: MergeableDocument): string[] {
  const inCy =
    'nameCy' in own && 'nameCy' in other && own.nameCy !== null && other.nameCy !== null ? [other.nameCy] : [];
  const inCapitals =
    'acronym' in own && 'acronym' in other && own.acronym !== null && other.acronym !== null ? [other.acronym] : [];
  const known = new Set([own.name, ...own.aliases].map(nameKey));
  const aliases = [...own.aliases];
  for (const name of [other.name, ...other.aliases, ...inCy, ...inCapitals])
    if (!known.has(nameKey(name))) {
      known.add(nameKey(name));
      aliases.push(name);
    }
  return aliases;
}

/** What spoke for a field of the other that was not taken over speaks for the record as a whole. */
function evidenceOf(kept: MergeableDocument, gone: MergeableDocument): Evidence[] {
  const own = new Map<string, unknown>(Object.entries(kept.record));
  const other = new Map<string, unknown>(Object.entries(gone.record));
  const isTaken = (fact: string): boolean => {
    const mine = own.get(fact) ?? null;
    return fact.includes(':') || mine === null || Array.isArray(mine) || mine === other.get(fact);
  };
  const evidence = [...kept.record.evidence];
  for (const said of gone.record.evidence) {
    const moved = said.fact !== null && !isTaken(said.fact) ? { ...said, fact: null } : said;
    if (!evidence.some((each) => JSON.stringify(each) === JSON.stringify(moved))) evidence.push(moved);
  }
  return evidence;
}
