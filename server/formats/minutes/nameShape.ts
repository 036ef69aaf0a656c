// Whether words are somebody's name, and where in a text without separators the name ends.
import { foldWord, parsePersonName } from '../../matching/personName.ts';
import { particles, postNominals, ranks } from '../../matching/titles.ts';
import { forenames } from './forenames.ts';
import { bodyWords, oftenBodies, roleWords } from './lexicon.ts';
import { isNamedBody, places } from './places.ts';

/** How sure it is: 0 no name, 1 a family name with a title, 2 the shape of a name, 3 a known given name or a title speaks for it. */
export type Sureness = 0 | 1 | 2 | 3;

const nameWord = /^(?:(?:Mc|Mac|O'|D'|L'|Fitz)?\p{Lu}[\p{L}']*|\p{Lu}[\p{L}']*(?:-\p{L}[\p{L}']*)+)$/u;
const initial = /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,3}$|^\p{Lu}{2}$|^(?:Ch|Dd|Ff|Ll|Ph|Rh|Th)\.$/u;
const mostWords = 6;

/** How sure it is that the text is one person's name, with title and letters or without, and nothing else. */
export function nameSureness(text: string): Sureness {
  const clean = text
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/["“”][^"“”]*["“”]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const unslashed = clean.replace(/^(?:[TAD]|Ch|C|D\/Ch|D)\/(?=\p{Lu})/u, '');
  if (/^(?!Llwyd|Clwyd)\p{Lu}\p{Ll}{2,}(?:odd|wyd)\s/u.test(clean)) return 0;
  if (clean === '' || /[\d@:;!?/\\<>{}[\]=+*#%&]/.test(unslashed)) return 0;
  // `Chair's Remarks`, `NHS Sample`, `Dyffryn Sample`.
  if (/\p{L}'s(?= |$)/u.test(clean) || clean.split(' ').some(isLettersOfBody) || isPlace(clean)) return 0;
  if (ofSee.test(clean)) return 3;
  const { honorifics, given, family, postNominals: letters } = parsePersonName(clean);
  const words = [...given.flatMap((word) => word.split(' ')), ...family.split(' ')].filter(Boolean);
  if (words.length === 0 || words.length > mostWords) return 0;
  const titled = honorifics.some((title) => /^\p{Lu}/u.test(title.replace(/^(?:the|yr?|y)\s+/iu, '')));
  const personal = honorifics.some((title) => personalTitle.test(title));
  const [first = ''] = words;
  const known = forenames.has(foldWord(first)) && foldWord(first).length > 1;
  if (
    !words.every(
      (word, i) =>
        isNameWord(word, { i, known: known || titled }) ||
        (personal && i > 0 && i === words.length - 1 && isFamilyName(word)) ||
        (known && i === 1 && words.length === 2 && isOffice(word)),
    )
  )
    return 0;
  if (!words.some((word) => foldWord(word).length > 1)) return 0;
  // `Ann SAMPLE` shouts a family name, `Ann Sample WLGA` ends with a body.
  const isBare = (word: string | undefined): boolean => word !== undefined && word !== word.toUpperCase();
  if (
    words.some(
      (word, i) =>
        i > 1 &&
        !isBare(word) &&
        isBare(words[i - 1]) &&
        isBare(words[0]) &&
        word.length > 1 &&
        !/^\p{Lu}\.?$/u.test(word),
    )
  )
    return 0;
  // `RAF Sample` begins with a body's letters.
  if (/^\p{Lu}{3,}$/u.test(first) && !known && !titled && words.some((word) => isBare(word) && word.length > 2))
    return 0;
  if (words.length === 1) return titled && !places.has(foldWord(words[0] ?? '')) ? 1 : 0;
  // Capitals alone are acronyms as often as names, unless a name is among them.
  const shouted = words.every((word) => word === word.toUpperCase());
  if (shouted && words.some((word) => word.length < 3 && !initial.test(word))) return 0;
  if (titled || (known && !isNamedBody(clean))) return 3;
  if (known || places.has(foldWord(first)) || places.has(foldWord(words.at(-1) ?? ''))) return 0;
  if (shouted && letters.length === 0 && words.every((word) => initial.test(word))) return 0;
  return 2;
}

/** Called by an office and a place, and by no name. */
const ofSee =
  /^(?:(?:[Tt]he )?(?:Rt|Right|Most|Very) Rev(?:d|erend|['’]d)?\.? )?[Tt]he (?:Lord )?(?:Bishop|Archbishop|Archdeacon|Dean|Provost) of (?:the )?\p{Lu}[\p{L}'’-]+(?: (?:and \p{Lu}|\p{Lu})[\p{L}'’-]+){0,3}$/u;

/** Before the rest of a place's name, where they stand alone. */
const beginsPlace =
  /^(?:dyffryn|glan|coed|parc|allt|gwaun|maes|rhos|aber|bro|cwm|nant|pont|ynys|morfa|penrhyn|porth|ystrad|llan|tref?|caer|mynydd|afon|llyn|traeth|bae|dydd|nos|bore|prynhawn)\s\p{L}+$/iu;
/** In Welsh, with the sound that the word before it changes. */
const county =
  /^sir (?:y )?(?:benfro|gâr|gaerfyrddin|ddinbych|fflint|fôn|fynwy|drefaldwyn|feirionnydd|faesyfed|frycheiniog|aberteifi|gaernarfon|forgannwg|henffordd|amwythig|gaerloyw|gaer)(?: \p{L}+)?$/iu;
const isPlace = (text: string): boolean => beginsPlace.test(text.replace(/^sir /iu, '')) || county.test(text);
const isLettersOfBody = (word: string): boolean => /^\p{Lu}{3,5}$/u.test(word) && capitalBodies.has(word);
const capitalBodies = new Set([
  'NHS',
  'RAF',
  'BBC',
  'GMB',
  'WLGA',
  'CBC',
  'UHB',
  'LHB',
  'RSPB',
  'NFU',
  'CLA',
  'NRW',
  'DWP',
  'RNLI',
  'WCVA',
  'CVC',
]);

const personalTitle =
  /^(?:yr? )?(?:mr|mrs|ms|miss|mx|dr|cllr|cyng\w*|councillor|county councillor|prof|professor|sir|syr|dame|rev|revd|reverend|canon|athro|parch\w*|barnwr|judge|fonesig)\.?$/iu;
const bodiesAlone =
  /^(?:council|police|board|partnership|committee|health|trust|university|college|office|department|team|cyngor|heddlu|bwrdd)$/iu;

/** After a title and a given name most words may be a family name: `Mr Ann Court`. */
const isFamilyName = (word: string): boolean =>
  nameWord.test(word) && !bodiesAlone.test(word) && !roleWords.has(foldWord(word));

/** Right after a given name and with nothing behind it, an office is a family name: `Jane Clerk`. */
const isOffice = (word: string): boolean => nameWord.test(word) && roleWords.has(foldWord(word));

function isNameWord(word: string, { i, known }: { i: number; known: boolean }): boolean {
  const folded = foldWord(word);
  if (particles.has(folded) && word !== word.toUpperCase()) return true;
  if (initial.test(word)) return !bodyAcronyms.has(word);
  if (!nameWord.test(word)) return false;
  if (i === 0 && known && forenames.has(folded)) return true;
  if (oftenBodies.has(folded)) return known;
  return !bodyWords.has(folded) && !roleWords.has(folded);
}

/** Two capitals that are no initials. */
export const bodyAcronyms = new Set([
  'WG',
  'HO',
  'UK',
  'MP',
  'MS',
  'AM',
  'AS',
  'PC',
  'CC',
  'IT',
  'HR',
  'VC',
  'OK',
  'TV',
  'HM',
  'EU',
  'VP',
  'RE',
  'NA',
]);

/** A text without separators as a name and what comes after it; null where it does not begin with a name. */
export function splitName(text: string): { name: string; rest: string; sureness: Sureness } | null {
  const whole = nameSureness(text);
  if (whole > 0) return { name: text, rest: '', sureness: whole };
  const words = text.split(' ').filter(Boolean);
  const open = prefixesOf(words);
  const found =
    open.find(({ next }) => beginsRole(next)) ??
    open.find((each) => each.sureness === 3 && /^(?:of|from)$/u.test(each.next) && isOfTwoWords(each.name)) ??
    open.findLast(
      ({ rest, sureness }) => isBody(rest) && !isNameJoined(rest) && (sureness === 3 || isLongBody(rest)),
    ) ??
    open.find(({ next }) => endsName(next));
  return found === undefined ? null : { name: found.name, rest: found.rest, sureness: found.sureness };
}

/** `Mr Aled Sample of Aber Health Board`: the name goes as far as the word. */
function isOfTwoWords(name: string): boolean {
  const { given, family } = parsePersonName(name);
  return given.length === 1 && !given[0]?.includes(' ') && family !== '' && !family.includes(' ');
}

/** `Sample and County Councillor`: the rest of a name, and somebody's office. */
const isNameJoined = (rest: string): boolean =>
  /^\S+ (?:and|ac?) /u.test(rest) && !isRoleOrBody(rest.split(' ')[0] ?? '');

interface Prefix {
  name: string;
  rest: string;
  next: string;
  sureness: Sureness;
}

/** What may be the name at the beginning, the longest first. */
function prefixesOf(words: readonly string[]): Prefix[] {
  const found: Prefix[] = [];
  for (let length = Math.min(words.length - 1, mostWords + 4); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    const sureness = nameSureness(name);
    if (sureness > 0) found.push({ name, rest: words.slice(length).join(' '), next: words[length] ?? '', sureness });
  }
  return found.filter(({ name }) => !/(?:^| )(?:the|of|and|yr?)$/iu.test(name));
}

const beginsRole = (word: string): boolean =>
  roleWords.has(foldWord(word.replace(/[,;:()]/g, ''))) ||
  (ranks.has(word) && !postNominals.has(foldWord(word))) ||
  word.startsWith('T/');

/** A body of several words that begins with one of its own: told from the rest of a body that looks like a name. */
const isLongBody = (rest: string): boolean => rest.includes(' ') && !bodyWords.has(foldWord(rest.split(' ')[0] ?? ''));

/** Some words on, at most, there is one that only bodies have. */
function isBody(text: string): boolean {
  const words = text.split(' ').slice(0, 6);
  return (
    /^[\p{Lu}\d(]/u.test(text) &&
    words.some((word) => bodyWords.has(foldWord(word.replace(/[,;:()]/g, ''))) && /^\p{Lu}/u.test(word))
  );
}

/** An acronym, a bracket, a dash or a word in small letters. */
const endsName = (word: string): boolean => /^(?:\p{Lu}{2,}[\p{Lu}&/]*|[([–—-].*|\p{Ll}[\p{L}'-]*)[.,;:]?$/u.test(word);

/** Whether a text is about a role or a body and not somebody's name. */
export function isRoleOrBody(text: string): boolean {
  const words = text.split(/[\s,/()&-]+/).filter(Boolean);
  return words.some((word) => {
    const folded = foldWord(word);
    return bodyWords.has(folded) || roleWords.has(folded) || /^\p{Lu}{3,}$/u.test(word);
  });
}
