// A person's name taken apart: by what somebody is addressed, given names and initials, family name, letters after it.
// English and Welsh; what a name is made of is not always written, so each part may be missing.
import { honorifics, particles, postNominals, ranks } from './titles.ts';

export interface PersonName {
  /** As addressed, in the words used: `Rt Hon`, `Y Cynghorydd`. */
  honorifics: string[];
  /** In turn, each in full or as its initial alone, a capital without a point; empty for `Mr Sample`, `Lord Sample`. */
  given: string[];
  /** With its particles: `ap Rhys`, `Packham-Smith`. */
  family: string;
  /** Of a peer: `of Aber` in `Lord Sample of Aber`. */
  territory: string | null;
  postNominals: string[];
}

/** Takes a name apart. @param text one person, without role or organisation; never throws, whatever it is */
export function parsePersonName(text: string): PersonName {
  const clean = cleanName(text);
  const [before = '', ...after] = clean.split(/\s*,\s*/);
  const isOfRank = (part: string): boolean =>
    isLetters(part) || (before.includes(' ') && /^(?:\p{Lu}\.){2,5}$/u.test(part));
  const letters = after.filter(isOfRank);
  const turned = after.filter((part) => !isOfRank(part));
  const words = wordsOf([...turned, before].join(' '));
  const found = takeHonorifics(words);
  const ending = takePostNominals(found.rest);
  const see = seeOf(ending.rest, found.honorifics);
  if (see !== null) return { ...see, territory: null, postNominals: ending.postNominals };
  const named = takeTerritory(ending.rest, found.honorifics);
  return {
    honorifics: found.honorifics,
    ...partsOf(named.rest),
    territory: named.territory,
    postNominals: [...ending.postNominals, ...letters.flatMap((part) => part.split(' '))],
  };
}

/** With a given name and a family name, neither of them an initial: it can stand alone, where any other may be several people's. */
export function isWholeName({ given, family }: PersonName): boolean {
  return family.length > 1 && given.some((word) => foldWord(word).length > 1);
}

/** The name in full, without what stands before and after it. */
export function fullName({ given, family, territory }: PersonName): string {
  return [...given, family, territory ?? ''].filter(Boolean).join(' ');
}

/** Characters that nobody sees are taken out, spaces are single, apostrophes and hyphens of one kind. */
export function cleanName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The form in which words of names are compared: without accents and points, in lower case. */
export function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replaceAll("'", '')
    .toLowerCase();
}

const isLetters = (text: string): boolean =>
  text !== '' && text.split(' ').every((word) => postNominals.has(foldWord(word)) || abbreviation.test(word));

/** Fellowships and memberships are too many to list: capitals that begin with F, M or C, without a vowel, which a name would have. */
const abbreviation = /^\(?[FMC][B-DF-HJ-NP-TV-Z]{2,5}\)?$/;

/** Points end initials and honorifics: `J.R.Sample` is three words. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

function takeHonorifics(words: readonly string[]): { honorifics: string[]; rest: string[] } {
  const taken: string[] = [];
  let rest = [...words];
  for (let length = honorificAt(rest); length > 0; length = honorificAt(rest)) {
    taken.push(rest.slice(0, length).join(' '));
    rest = rest.slice(length);
  }
  return { honorifics: taken, rest };
}

const cutForenames = /^(?:geo|chas|jas|thos|jos|wm|robt|edw|sam|dan|ben|tom|jan|ann|sian|huw|rhys)\.$/i;

/** How many words an honorific at the beginning has, with its article; what would leave no name is a name itself. */
function honorificAt(words: readonly string[]): number {
  const article = /^(?:the|yr?)$/i.test(words[0] ?? '') ? 1 : 0;
  const [first = '', ...others] = words.slice(article);
  if (ranks.has(first) && others.length > 0) return article + 1;
  // `Dean Sample` is a given name, `the Dean, Ann Sample` is none.
  if (article === 0 && /^dean$/i.test(first) && others.length === 1) return 0;
  const ranked = rankAt([first, ...others]);
  if (ranked > 0) return article + ranked;
  // `Capt. Sample`: what is cut short before a name and a surname is no given name.
  if (/^\p{Lu}\p{Ll}{2,4}\.$/u.test(first) && others.length > 1 && !cutForenames.test(first)) return article + 1;
  if (/^(?:temporary|temp|acting|retired|former)\.?$/i.test(first)) {
    const acted = honorificAt(others);
    if (acted > 0) return article + 1 + acted;
  }
  // Somebody who acts in a rank is addressed as `T/Superintendent`; `Uwch-arolygydd` is one word.
  const folded = [first.replace(/^[ta]\//i, ''), ...others].map((word) => foldWord(word).replaceAll('-', ''));
  const found = honorifics.find((title) => {
    const parts = title.split(' ');
    return parts.length < folded.length && parts.every((part, i) => part === folded[i]);
  });
  return found === undefined ? 0 : article + found.split(' ').length;
}

/** Ranks are put together of many words: `Acting Det Supt`, `Station Manager`. */
const rank =
  /^(?:(?:temporary|temp|acting|act|deputy|dep|assistant|asst|chief|ch|senior|det|detective|ditectif|prif|dirprwy|flying|flight|flt|wing|wg|group|squadron|sqn|lance|second|air|police|rear|vice|field|major|maj|surgeon|staff|brigadier|colour|lord|master) )*(?:superintendent|supt|inspector|insp|sergeant|sgt|constable|uwcharolygydd|arolygydd|rhingyll|cwnstabl|(?:watch|station|group|area|crew|brigade|borough) (?:manager|commander)|(?:chief )?fire officer|lieutenant|lt|officer cadet|leader|ldr|commander|cdr|marshal|commodore|corporal|cpl|commissioner|admiral|general|(?:major|lieutenant|brigadier|lt|maj)-general|(?:rear|vice)-admiral|(?:lieutenant|lt)-(?:colonel|col|commander|cdr)|wing-commander|warrant officer|petty officer)$/;

/** How many words a rank at the beginning has, before a name. */
function rankAt(words: readonly string[]): number {
  const folded = words.map((word) => foldWord(word.replace(/^[ta]\//i, '')));
  for (let length = Math.min(6, words.length - 1); length > 0; length--)
    if (rank.test(folded.slice(0, length).join(' '))) return length;
  return 0;
}

function takePostNominals(words: readonly string[]): { postNominals: string[]; rest: string[] } {
  let end = words.length;
  const isLetter = (word: string): boolean =>
    word === word.toUpperCase() && /\p{Lu}{2}/u.test(word) ? isLetters(word.replaceAll('.', '')) : isMixed(word);
  while (end > 1 && isLetter(words[end - 1] ?? '')) end -= 1;
  return { postNominals: words.slice(end), rest: words.slice(0, end) };
}

/** `PhD`, `CEng`, `Esq`: not the beginning of a name. */
const isMixed = (word: string): boolean =>
  postNominals.has(foldWord(word)) && !/^(?:Ms|As|Am|Ac|Ba|Ma|Ch|Pc|Om|Td)$/.test(word) && /^\p{Lu}/u.test(word);

const prelate = /^(?:the |yr? )?(?:lord )?(?<office>(?:arch)?(?:bishop|deacon)|dean|provost)$/i;

/** `The Right Reverend the Bishop of Sample` is called by the office where no name is told. */
function seeOf(
  words: readonly string[],
  titles: readonly string[],
): Pick<PersonName, 'honorifics' | 'given' | 'family'> | null {
  const office = prelate.exec(titles.at(-1) ?? '')?.groups?.office;
  if (office === undefined || !/^of$/i.test(words[0] ?? '') || words.length < 2) return null;
  const called = `${office.slice(0, 1).toUpperCase()}${office.slice(1).toLowerCase()}`;
  return { honorifics: titles.slice(0, -1), given: [], family: [called, ...words].join(' ') };
}

const peerage = /(?:^| )(?:lord|lady|baron|baroness|viscount|earl|arglwydd|arglwyddes|barwnes|farwnes)$/;

function takeTerritory(
  words: readonly string[],
  titles: readonly string[],
): { territory: string | null; rest: readonly string[] } {
  const at = words.findIndex((word, i) => i > 0 && /^of$/i.test(word));
  if (at < 0 || !titles.some((title) => peerage.test(title.split(' ').map(foldWord).join(' '))))
    return { territory: null, rest: words };
  return { territory: words.slice(at).join(' '), rest: words.slice(0, at) };
}

/** The last word is the family name, with particles before it; a single word is a family name. */
function partsOf(words: readonly string[]): Pick<PersonName, 'given' | 'family'> {
  let start = Math.max(0, words.length - 1);
  while (start > 0 && isParticle(words[start - 1] ?? '')) start -= 1;
  const shouted = words.every((word) => word === word.toUpperCase());
  const given = words
    .slice(0, start)
    .filter((word) => !/^["'(]/.test(word))
    .flatMap((word) => (isInitials(word, shouted) ? (word.match(/\p{Lu}/gu) ?? []) : [word]));
  return { given, family: words.slice(start).join(' ') };
}

/** `J`, `J.`, `JR`; in a name all of capitals only single letters can be told from a name. */
const isInitials = (word: string, shouted: boolean): boolean =>
  /^\p{Lu}\.?$/u.test(word) || (!shouted && /^\p{Lu}{2,3}$/u.test(word));

/** `AB` are initials. */
const isParticle = (word: string): boolean => word !== word.toUpperCase() && particles.has(foldWord(word));
