// Finds records by what they are called, typing errors, accents and unfinished words forgiven.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { kindOf, labelOf } from './kindOf.ts';
import type { Reading } from './openStore.ts';
import { bestName, folded, luceneQuery, wordsOf } from './searchWords.ts';

export interface Hit {
  kind: RecordKind;
  id: Id;
  label: string;
  /** The name, acronym or alias that matched best. */
  matched: string;
  /** 0 to 1; 1: called exactly that. */
  score: number;
}

const maybe = z.string().nullable();
const row = z.object({
  id: z.string(),
  label: z.string(),
  name: z.string(),
  nameCy: maybe,
  acronym: maybe,
  aliases: z.array(z.string()),
  score: z.number(),
});

/**
 * The records of these kinds (null: all that have names) whose names hold every word of the text, or words much like them,
 * best first: called exactly that, then by name, then by alias. A text without letters or digits finds nothing.
 */
export async function search(
  on: Reading,
  text: string,
  kinds: readonly RecordKind[] | null,
  first: number,
): Promise<Hit[]> {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const labels = kinds === null ? null : kinds.map(labelOf);
  // More than asked for: the index knows rarity, but not which of a record's names the words are in.
  const most = Math.max(100, first * 4);
  const rows = await on.rows('read/search', { query: luceneQuery(words), labels, most }, row);
  const greatest = rows[0]?.score ?? 1;
  const hits = rows.map(({ id, label, name, nameCy, acronym, aliases, score }) => {
    const names = [name, ...[nameCy, acronym].filter((each) => each !== null)];
    const { matched, closeness } = bestName(words, names, aliases);
    // Closeness decides; how rare the index finds the words only tells equals apart.
    return { kind: kindOf(label), id, label: name, matched, score: closeness * (0.95 + (0.05 * score) / greatest) };
  });
  return hits
    .sort((a, b) => b.score - a.score || compare(folded(a.label), folded(b.label)) || compare(a.id, b.id))
    .slice(0, first);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
