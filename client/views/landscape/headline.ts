// The subjects of a finding's sentence, found in it by their names, so that each can be a link.
import { type Named, nameIn } from '../../ui/RecordName.tsx';

export interface Subject extends Named {
  id: string;
}

export interface HeadlinePart {
  text: string;
  /** The record that the text names; null: plain words. */
  of: Subject | null;
}

const letter = /[\p{L}\p{N}]/u;

/** The sentence in parts, in order; of names that begin at the same place the longest counts. */
export function headlineParts(headline: string, subjects: readonly Subject[], language: string): HeadlinePart[] {
  const named = subjects
    .map((of) => ({ of, text: nameIn(of, language) }))
    .filter(({ text }) => text !== '')
    .toSorted((a, b) => b.text.length - a.text.length);
  const parts: HeadlinePart[] = [];
  let plainFrom = 0;
  let at = 0;
  while (at < headline.length) {
    const from = at;
    const found = named.find(({ text }) => standsAt(headline, text, from));
    if (!found) {
      at += 1;
      continue;
    }
    if (at > plainFrom) parts.push({ text: headline.slice(plainFrom, at), of: null });
    parts.push(found);
    at += found.text.length;
    plainFrom = at;
  }
  if (plainFrom < headline.length) parts.push({ text: headline.slice(plainFrom), of: null });
  return parts;
}

/** As whole words: "North" is not found in "Northern". */
function standsAt(headline: string, name: string, at: number): boolean {
  if (!headline.startsWith(name, at)) return false;
  return !letter.test(headline[at - 1] ?? '') && !letter.test(headline[at + name.length] ?? '');
}
