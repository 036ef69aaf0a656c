// Whether a line is an entry of a list of people, though it has the words of a sentence.
import { splitOutside } from './brackets.ts';
import { roleBefore } from './entry.ts';
import { splitName } from './nameShape.ts';

/** What may follow a name in an entry, of all words in small letters. */
const goesOn =
  /^(?:who|of|from|for|on|as|in|at|via|by|with|representing|deputi[sz]ing|substituting|standing|sitting|attending|observing|chair\p{L}*|until|to|and|sy|sydd|yn|o|i|ar|dros|ac|a|fel|gan|un)$/iu;

/** `Mrs A Sample, who was …`, not `Mrs A Sample told …` or `Also there were Mrs A Sample and …`. */
export function startsEntry(text: string): boolean {
  const head = text.split(/[,(\t;]|\s[-–—]\s/u)[0] ?? '';
  if (roleBefore(head) !== null) return true;
  const split = splitName(head);
  if (split === null) return false;
  const [next = ''] = split.rest.split(/[\s.]/u);
  return !/^\p{Ll}/u.test(next) || goesOn.test(next);
}

/** `A in the chair; B, treasurer; and C, who had come late` */
export function areEntries(text: string): boolean {
  const pieces = splitOutside(text, /\s*;\s*(?:(?:and|ac?|&)\s+)?/gu).filter(Boolean);
  return pieces.length > 2 && pieces.every(startsEntry);
}
