// Lists in which people are called by less than a whole name: `Ann, Ben and Cai`, `Sample, Mrs Placeholder and Dummy`.
import { foldWord, parsePersonName } from '../../matching/personName.ts';
import { splitOutside } from './brackets.ts';
import { forenames } from './forenames.ts';
import { type Found, foundOf } from './found.ts';
import { bodyAcronyms, nameSureness } from './nameShape.ts';
import { takeNote } from './notes.ts';
import { isOneWord } from './oneWord.ts';
import { peopleIn } from './peopleIn.ts';

/** The people of such a list; null where it is none. */
export function shortNamesIn(text: string): Found[] | null {
  const letters = initialsAlone(text);
  if (letters !== null) return letters;
  const pieces = splitOutside(text.replace(/[.;,]+$/, ''), /\s*[,;/]\s*(?:(?:and|ac?|&)\s+)?|\s+(?:and|ac?|&|\+)\s+/gu);
  const bare = pieces.map(bareName);
  const short = bare.filter(isShort).length;
  if (
    (pieces.length > 1 && short * 2 <= pieces.length) ||
    (text.includes(';') && text.includes(',')) ||
    (pieces.length === 2 && short < 2) ||
    !bare.every((piece) => isShort(piece) || nameSureness(piece) > 0)
  )
    return null;
  const given = bare.filter((piece) => isOneWord(piece) && forenames.has(foldWord(piece))).length;
  // `Sample, Ann` is one person.
  const isTurned = pieces.length === 2 && text.includes(',') && given === 1 && isOneWord(bare[0] ?? '');
  if (isTurned || (pieces.length < 2 && given === 0 && !isCutShort(bare[0] ?? ''))) return null;
  return pieces.flatMap((piece, i) => {
    const name = bare[i] ?? '';
    if (!isShort(name)) return peopleIn(piece, { perLine: true });
    const found = foundOf(name.replace(/\s(?:snr|senior|jnr|junior)\.?$/iu, ''), 1);
    for (const [, note = ''] of piece.matchAll(/[([]([^)\]]+)[)\]]/g)) takeNote(found, note, true);
    return [found];
  });
}

/** `AS, BM, CD`: people by their initials; null where something else is among them. */
function initialsAlone(text: string): Found[] | null {
  const pieces = splitOutside(
    text.replace(/[.;,]+$/u, ''),
    /\s*[,;/]\s*(?:(?:and|ac?|&)\s+)?|\s+(?:and|ac?|&|\+)\s+/gu,
  );
  const bare = pieces.map(bareName);
  const areInitials = bare.every((piece) => /^\p{Lu}{2,3}$/u.test(piece));
  const bodies = bare.filter((piece) => bodyAcronyms.has(piece)).length;
  const short = bare.filter((piece) => piece.length === 2).length;
  if (!areInitials || bodies * 2 >= bare.length || short * 2 < bare.length) return null;
  return bare.map((letters, i) => {
    const found = { ...foundOf(letters, 1), initials: letters };
    for (const [, note = ''] of (pieces[i] ?? '').matchAll(/[([]([^)\]]+)[)\]]/g)) takeNote(found, note, true);
    return found;
  });
}

/** A family name with `senior` after it, or a given name with an initial. */
function isCutShort(piece: string): boolean {
  const [first = '', second = '', ...more] = piece.split(' ');
  if (more.length > 0 || !isOneWord(first)) return false;
  return (
    /^(?:snr|senior|jnr|junior)\.?$/iu.test(second) || (/^\p{Lu}\.?$/u.test(second) && forenames.has(foldWord(first)))
  );
}

const isShort = (piece: string): boolean =>
  isOneWord(piece) || isCutShort(piece) || (nameSureness(piece) === 1 && parsePersonName(piece).given.length === 0);

const bareName = (piece: string): string => piece.replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ').trim();
