// Two names of bodies, word by word: which words both have, which are spelt alike, and what is left over.
import type { MatchReason } from '../domain/match.ts';
import { speaksFor } from '../domain/match.ts';
import { isGeneral, isTelling } from './bodyNames.ts';
import { isSpeltAlike } from './spelling.ts';

export interface WordLikeness {
  /** The odds that both are one body's, by the names alone. */
  odds: number;
  reasons: MatchReason[];
}

/** The odds by how the names differ, learnt on the tuning half of the labelled pairs. */
const oddsOfWords = { misspelt: 15, misspeltAsAnother: 0.3, general: 0.8 } as const;

interface Name {
  text: string;
  words: readonly string[];
}

/** null: they are not alike. @param isRare whether a word stands in no other name */
export function compareWords(a: Name, b: Name, isRare: (word: string) => boolean): WordLikeness | null {
  const left = a.words.filter((word) => !b.words.includes(word));
  const right = b.words.filter((word) => !a.words.includes(word));
  const common = a.words.filter((word) => b.words.includes(word));
  const [one, another] = left;
  const [other, yetAnother] = right;
  if (one !== undefined && other !== undefined && another === undefined && yetAnother === undefined)
    return common.length > 0 || one.length > 6 ? misspelt(one, other, isRare) : null;
  const over = [...left, ...right];
  const hasTelling = common.some((word) => !isGeneral(word));
  if (!hasTelling || over.length > 2 || (left.length > 0 && right.length > 0)) return null;
  if (over.some((word) => !isGeneral(word) || isTelling(word))) return null;
  return {
    odds: oddsOfWords.general,
    reasons: [speaksFor('wordsContained', { name: left.length > 0 ? b.text : a.text })],
  };
}

function misspelt(one: string, other: string, isRare: (word: string) => boolean): WordLikeness | null {
  if (isTelling(one) || isTelling(other) || !isSpeltAlike(one, other)) return null;
  const [isOneRare, isOtherRare] = [isRare(one), isRare(other)];
  if (!isOneRare && !isOtherRare)
    return { odds: oddsOfWords.misspeltAsAnother, reasons: [speaksFor('spellingAlike', { one, other })] };
  const [rare, known] = isOneRare ? [one, other] : [other, one];
  return { odds: oddsOfWords.misspelt, reasons: [speaksFor('spellingRare', { rare, other: known })] };
}
