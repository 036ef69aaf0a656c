// Whom the owner of an action means: a name, initials, a handle, `Chair`; resolved within the document.
import { type Doubt, doubt } from '../../domain/doubt.ts';
import { foldWord, parsePersonName } from '../../matching/personName.ts';
import { foundOf } from './found.ts';
import { nameSureness } from './nameShape.ts';
import { initialsOf, isInitialsOf } from './notes.ts';
import { fits, keyOf, type Person, personOf } from './people.ts';

export interface Owners {
  names: string[];
  doubts: Doubt[];
}

const everybody =
  /^(?:all|everyone|every member|all members|all partners|pawb|yr holl aelodau|members|partners|n\/a|tbc|tba|none|-|–|—|various|officers|secretariat|board|group|team|admin|the board|y bwrdd)$/iu;
const chairWord = /^(?:the )?(?:chair(?:man|person|woman)?|cadeirydd|y cadeirydd)$/iu;
const separators = /\s*(?:[,;/&+|\t]|\band\b|(?<=\s)ac?(?=\s)|\s[-–]\s)\s*/u;

/** The owners that a text names. @param words of the action, which may tell between those of the same initials */
export function ownersIn(text: string, people: readonly Person[], words: string): Owners {
  const owners: Owners = { names: [], doubts: [] };
  const bare = text
    .replace(/[([\])]/g, ' ')
    .replace(/^(?:action|owner|lead|by|for|cam gweithredu|gan)\b\s*[:\-–]?\s*/iu, '')
    .replace(/[.:*\s]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const part of bare.split(separators)) {
    const said = part.trim().replace(/^@/, '');
    if (said === '' || everybody.test(said)) continue;
    const owner = ownerOf(said, part, { people, words });
    if (owner === null) continue;
    if (!owners.names.includes(owner.name)) owners.names.push(owner.name);
    if (owner.doubt !== null) owners.doubts.push(owner.doubt);
  }
  return owners;
}

function ownerOf(
  said: string,
  written: string,
  { people, words }: { people: readonly Person[]; words: string },
): { name: string; doubt: Doubt | null } | null {
  const sure = (person: Person): { name: string; doubt: null } => ({ name: person.name, doubt: null });
  if (chairWord.test(said)) {
    const chair = people.find(({ found, status }) => found.isChair && status === 'PRESENT');
    return chair === undefined ? null : sure(chair);
  }
  const inPost = byPost(said, people);
  if (inPost !== null) return sure(inPost);
  const handle = people.find(({ found }) => found.handle !== null && foldWord(found.handle) === foldWord(said));
  if (handle !== undefined) return sure(handle);
  if (
    /^(?:\p{Lu}\.?\s?){2,4}$/u.test(said) ||
    /^\p{Lu}\p{L}{0,2}\p{Lu}\p{Ll}?$/u.test(said) ||
    (/^\p{Lu}\p{L}{1,3}$/u.test(said) && people.some(({ found }) => found.initials === said))
  )
    return byInitials(said.replace(/[.\s]/g, ''), people, words);
  return byName(said, written, people);
}

/** In the other language, and by what they do at the meeting. */
const posts: readonly (readonly [RegExp, string])[] = [
  [/^(?:clerc|gofalwr)\b/u, 'clerk'],
  [/^trysorydd\b/u, 'treasurer'],
  [/^(?:ysgrifennydd(?:es)?|hon(?:orary)? secretary)\b/u, 'secretary'],
  [/^(?:is-?gadeirydd|(?:vice|deputy)[- ]chair(?:man|person|woman)?)\b/u, 'vice chair'],
  [/^(?:cofnodydd|minute[- ]taker|scribe)\b/u, 'minutes'],
  [/^cyfarwyddwr\b/u, 'director'],
  [/^(?:prifathro|prifathrawes|pennaeth|head ?teacher)$/u, 'headteacher'],
];

function postOf(words: string): string {
  const folded = words
    .toLowerCase()
    .replace(/^(?:the|yr?) /u, '')
    .replace(/[.,:]+$/u, '')
    .trim();
  return posts.reduce((text, [pattern, english]) => text.replace(pattern, english), folded);
}

/** `the Clerk`, `Head of Housing`: whoever alone has that post among the people of the document. */
export function byPost(said: string, people: readonly Person[]): Person | null {
  const post = postOf(said);
  if (post.length < 4 || nameSureness(said) > 1) return null;
  const having = people.filter(({ found }) => {
    const own = found.role === null ? '' : postOf(found.role);
    return own === post || own.startsWith(`${post} to `) || own.startsWith(`${post} of `) || own.startsWith(`${post},`);
  });
  return having.length === 1 ? (having[0] ?? null) : null;
}

function byInitials(initials: string, people: readonly Person[], words: string): { name: string; doubt: Doubt | null } {
  const given = people.filter(({ found }) => found.initials === initials);
  const usual = people.filter(
    ({ found }) => found.initials === null && initialsOf(found.written)[0] === initials.toUpperCase(),
  );
  const possible = people.filter(
    ({ found }) =>
      found.initials === null &&
      (initialsOf(found.written).includes(initials.toUpperCase()) ||
        (initials.length > 2 && isInitialsOf(found.written, initials))),
  );
  const fitting = [given, usual, possible].find((each) => each.length > 0) ?? [];
  const named = fitting.filter((person) => isNamedIn(person, words));
  const [only] = named.length === 1 ? named : fitting;
  if (only === undefined) return { name: initials, doubt: doubt('owner', 'nameIncomplete', { name: initials }) };
  if (fitting.length === 1 || named.length === 1) return { name: only.name, doubt: null };
  const names = fitting.map(({ name }) => name).join(', ');
  return { name: initials, doubt: doubt('owner', 'initialsUnclear', { initials, names }) };
}

/** Whether words name the person, by family name at least. */
function isNamedIn({ parsed }: Person, words: string): boolean {
  const folded = words.split(/[^\p{L}'-]+/u).map(foldWord);
  const family = foldWord(parsed.family.split(' ').at(-1) ?? '');
  return family.length > 1 && folded.includes(family);
}

function byName(
  said: string,
  written: string,
  people: readonly Person[],
): { name: string; doubt: Doubt | null } | null {
  const sureness = nameSureness(said);
  const own = personOf({
    found: foundOf(said, sureness),
    status: 'PRESENT',
    organisation: null,
    lines: [],
    quote: '',
    doubts: [],
    isSentence: false,
  });
  const same = people.find((person) => keyOf(person) === keyOf(own));
  if (same !== undefined) return { name: same.name, doubt: null };
  const parsed = parsePersonName(said);
  const byFamily = people.filter((person) => fits(parsed, person.parsed));
  const byGiven = /^\p{Lu}\p{Ll}+$/u.test(said)
    ? people.filter((person) => foldWord(person.parsed.given[0] ?? '') === foldWord(said))
    : [];
  const fitting = byFamily.length > 0 ? byFamily : byGiven;
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return { name: only.name, doubt: null };
  if (fitting.length > 1)
    return {
      name: own.name,
      doubt: doubt('owner', 'initialsUnclear', { initials: said, names: fitting.map(({ name }) => name).join(', ') }),
    };
  if (sureness >= 2 && parsed.given.some((word) => word.length > 1)) return { name: own.name, doubt: null };
  if (sureness === 1 || written.startsWith('@'))
    return { name: own.name, doubt: doubt('owner', 'nameIncomplete', { name: said }) };
  return null;
}
