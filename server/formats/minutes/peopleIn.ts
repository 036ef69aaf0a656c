// A text that names one person or a list of them.
import { foldWord } from '../../matching/personName.ts';
import { postNominals } from '../../matching/titles.ts';
import { splitOutside } from './brackets.ts';
import { entryOf, roleBefore } from './entry.ts';
import { forenames } from './forenames.ts';
import { type Found, foundOf } from './found.ts';
import { bodyWords, roleWords } from './lexicon.ts';
import { isRoleOrBody, nameSureness, splitName } from './nameShape.ts';
import { isOneWord } from './oneWord.ts';
import { inOneLanguage, titledList, titleOf } from './pluralTitles.ts';
import { allInUsualOrder, piecesInUsualOrder } from './surnamesFirst.ts';

const conjunction =
  /\s*,?\s+(?:and|&|\+|ac?|a'r|a’r|together with|along with|ynghyd (?:ag?|â)|gyda(?:'r|’r|g)?|plus|yn ogystal (?:ag?|â))\s+(?=\p{Lu}|the |yr? |Y )/gu;

/** The people that a text names, in turn. `perLine`: the list gives each a line, so that what follows a comma is a role or a body. */
export function peopleIn(text: string, { perLine = false }: { perLine?: boolean } = {}): Found[] {
  const bare = apart(
    couples(ofFirms(dotsBetween(inOneLanguage(allInUsualOrder(lettersAfter(text))))))
      .replace(/\s*\((?:ret['’]?d|ret|retired|rtd|hons|wedi ymddeol)\.?\)/giu, '')
      .replace(/,? (?:ret['’]?d|rtd)\.?(?=\s*(?:[,;()]|$|(?:and|&|a) ))/giu, '')
      .replace(/(?<=[\s,])(?:and|ac?) (?:from|by|gan|oddi wrth) (?=\p{Lu})/gu, 'and ')
      .replace(/\b(PC|PS|DC|DS|PCSO|Sgt|Con|Constable)\.?\s+\d{2,5}\b/gu, '$1')
      .replace(/\b(?:young|old) (?=Mrs? )/gu, '')
      .replace(crowd, '')
      .replace(/\t/g, ' | ')
      .replace(/\s+/g, ' ')
      .replace(/[.;,]+$/, '')
      .trim(),
  );
  const pieces = piecesInUsualOrder(splitOutside(bare, /\s*;\s*/gu));
  if (pieces.length > 1) {
    const found = pieces.map((piece) => ofPiece(piece.replace(/^(?:and|ac?|&)\s+/u, '')));
    // `Ann Sample, Aber; Placeholder`: between people a word that is no office and no body is a family name.
    const named = found.filter((people) => people.length > 0).length;
    spreadBack(pieces, found);
    return found.flatMap((people, i) => {
      const piece = pieces[i] ?? '';
      return people.length === 0 && named * 2 > pieces.length && isOneWord(piece) ? [foundOf(piece, 1)] : people;
    });
  }
  const slashed = splitOutside(bare, /\s*\/\s*/gu);
  if (slashed.length > 1 && slashed.every((piece) => nameSureness(piece.replace(/\s*\([^()]*\)$/u, '')) >= 2))
    return slashed.flatMap((piece) => entryOf(piece) ?? []);
  const groups = groupsOf(bare, perLine);
  const people = groups.flatMap((group) => {
    if (dotted.test(group.text)) return foundOf(group.text.replace(/(?<=\p{Lu})$/u, '.'), 1);
    if (group.isFamily === true) return foundOf(group.text, 1);
    return entryOf(group.title === null ? group.text : titled(group.text, group.title)) ?? [];
  });
  spreadBrackets(groups, people, false);
  return people;
}

/** `AS Ann Sample`: the letters by which the document calls somebody, before the name that they stand for. */
const lettersAfter = (text: string): string =>
  text.replace(
    /(?<=^|[,;]\s)(\p{Lu}{2,4})(?:\s*[-–=:]\s*|\s+)((?:\p{Lu}[\p{Ll}'’-]+\p{L}*)(?:\s\p{Lu}[\p{L}'’-]+){1,3})(?=$|[\s,;(])/gu,
    (whole, letters: string, name: string) =>
      name
        .split(/[\s-]+/u)
        .map(([first = '']) => first)
        .join('') === letters
        ? `${name} (${letters})`
        : whole,
  );

/** `and four members of the public` */
const crowd =
  /[,;]?\s+(?:(?:and|ac?|plus|with)\s+)?(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|dau|dwy|tri|tair|pedwar|pedair|pum|chwe|saith|wyth|naw|deg)\s+(?:(?:members?|people|aelod(?:au)?) (?:of|from|o['’]r|o) (?:the )?(?:public|press|cyhoedd|wasg)|parishioners?|residents?|reporters?|villagers?|tenants)(?!\p{L})[^,;()]*$/iu;

/** `A; B (both Aber Council)`, `A; B; C (all Aber Council)`: what is said of the last of them is said of those before too. */
function spreadBack(pieces: readonly string[], found: readonly (readonly Found[])[]): void {
  const many = /\((both|y ddau|y ddwy|all|i gyd|oll)[ ,:–-]/iu.exec(pieces.at(-1) ?? '')?.[1];
  const body = found.at(-1)?.at(-1)?.organisation ?? null;
  if (many === undefined || body === null) return;
  const before = found.slice(0, -1).flat();
  for (const person of /both|ddau|ddwy/iu.test(many) ? before.slice(-1) : before)
    if (person.role === null) person.organisation ??= body;
}

/** Between semicolons there is one person, or several of one body: `A, B and C (Aber Council)`. */
function ofPiece(text: string): Found[] {
  const bracket = /^([^()]+?)\s*(\([^()]*\))\s*$/u.exec(text);
  const names = splitOutside(bracket?.[1] ?? '', /\s*,\s*(?:and|ac?|&)?\s*|\s+(?:and|ac?|&)\s+/gu);
  if (bracket === null || names.length < 2 || !names.every((name) => nameSureness(name) >= 2))
    return peopleIn(text, { perLine: true });
  const groups = names.map((name, i) => ({
    text: i === names.length - 1 ? `${name} ${bracket[2]}` : name,
    title: null,
    joined: i > 0,
  }));
  const people = groups.flatMap((group) => entryOf(group.text) ?? []);
  spreadBrackets(groups, people, true);
  return people;
}

const dot = /\s+[·•∙‧⋅]\s+/u;

/** `Ann Sample · Ben Mock · Cai Dummy`: points between people, not between one and a body. */
function dotsBetween(text: string): string {
  const pieces = text.split(dot);
  const named = pieces.filter((piece) => nameSureness(piece.split(/\s*[,(]/u)[0] ?? '') >= 2).length;
  return named > 1 && named * 2 > pieces.length ? pieces.join('; ') : text;
}

const firm =
  /(?:Messrs\.? )?\p{Lu}[\p{L}'’-]+(?:(?:,| (?:&|and)) \p{Lu}[\p{L}'’-]+){0,3},? (?:&|and) (?:Co|Company|Sons?|Daughters?|Partners|Associates|Bro(?:ther)?s|Meibion)(?![\p{L}])\.?/gu;

/** `Messrs Sample & Co` is nobody. */
const ofFirms = (text: string): string => text.replace(firm, (name) => name.replace(/ (?:&|and) /gu, '＆'));

/** `Bryn + Bronwen Sample` */
const ofOneName =
  /(?<before>^|[,;:]\s+)(?<one>\p{Lu}\p{Ll}+) (?:&|\+|and|ac?) (?<other>\p{Lu}\p{Ll}+) (?<family>\p{Lu}[\p{L}'’-]+(?:-\p{L}+)?)(?=\s*(?:[,;.(]|$|(?:and|&|\+|ac?) ))/gu;
const isGiven = (word: string): boolean => forenames.has(foldWord(word));

/** `Mr & Mrs J Sample` are two. In a list of given names, `Ann, Ben and Cai Sample`, only the last has the family name. */
const couples = (text: string): string =>
  text
    .replace(ofOneName, (whole, before: string, one: string, other: string, family: string, at: number) => {
      const last = text.slice(0, at).split(/[,;]/u).at(-1)?.trim() ?? '';
      const isTwo =
        isGiven(one) &&
        isGiven(other) &&
        !isGiven(family) &&
        !bodyWords.has(foldWord(family)) &&
        (last === '' || last.includes(' '));
      return isTwo ? `${before}${one} ${family}, ${other} ${family}` : whole;
    })
    .replace(
      /\b(Mr|Dr|Cllr|Rev)\.? (?:&|and|a) (Mrs|Ms|Dr|Mr|Cllr)\.? ((?:\p{Lu}\.?\s)*|\p{Lu}\p{Ll}+\s(?=\p{Lu}[\p{L}'’-]+\s*(?:[,;.(]|$|and |& )))(\p{Lu}[\p{L}'’-]+)/gu,
      '$1 $3$4, $2 $4',
    )
    .replace(
      /\b(Mr|Dr|Cllr|Rev)\.? ((?:\p{Lu}\.?\s){1,3})(?:&|and|a) (Mrs|Ms|Dr|Mr|Cllr)\.? ((?:\p{Lu}\.?\s){1,3})(\p{Lu}[\p{L}'’-]+)/gu,
      '$1 $2$5, $3 $4$5',
    )
    .replace(/(?<=^|[,;:]\s)(\p{Lu}\.?) (?:&|and|a) (\p{Lu}\.?) (\p{Lu}\p{Ll}[\p{L}'’-]+)/gu, '$1 $3, $2 $3');

const title = `(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|County Councillor|Cyng|Cynghorydd|Y Cynghorydd|Rev|Revd|Rev'd|Sir|Dame|Deacon|Lord|Lady|Sgt|Supt|Insp|DCI|DI|GM|AM|PC)`;
const titleAfterName = new RegExp(
  `(?<=\\p{L}{3}|\\))(?<!(?:^|[\\s(,])(?:${title}|and|the|for|with|Hon|Vice|Deputy|Lead|y|Y|Sir|County|Lay|Member))\\.?\\s+(?=${title}\\b\\.?\\s+\\p{Lu})`,
  'gu',
);

/** `B Sample (Chair) A Placeholder`: a name right after a bracket is somebody else; and so is one with a title, right after a name. */
function apart(text: string): string {
  const gaps = text.match(titleAfterName)?.length ?? 0;
  const commas = text.replace(/\([^)]*\)/g, '').match(/[,;]/g)?.length ?? 0;
  const usual = text.match(/\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Cyng)\b/gu)?.length ?? 0;
  const spaced = (gaps > 1 || (gaps === 1 && usual > 1)) && gaps > commas ? text.replace(titleAfterName, ', ') : text;
  return spaced.replace(
    /([)\]])\s+(?=(\p{Lu}[\p{L}.'’-]*(?:\s+[\p{Lu}\p{L}][\p{L}.'’-]*){1,3}?)\s*(?:[,;(]|$|\s(?:and|ac?|&)\s))/gu,
    (whole, bracket: string, next: string) =>
      nameSureness(next) === 3 || initialled.test(next) ? `${bracket}, ` : whole,
  );
}

/** `B. M.`: initials and nothing else, among others. */
const dotted = /^\p{Lu}\.\s?(?:\p{Lu}\.?\s?){1,2}$/u;
/** `D.L.` after a name. */
const isHonour = (text: string): boolean =>
  /^(?:\p{Lu}\.){1,3}\p{Lu}\.?$/u.test(text) && postNominals.has(foldWord(text));
const initialled = /^(?:\p{Lu}\.?\s?){1,3}\s*\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

interface Group {
  text: string;
  title: string | null;
  /** Whether it is joined to the one before by `and`. */
  joined: boolean;
  /** Whether it is somebody's family name alone. */
  isFamily?: boolean;
}

/** Pieces put together so that each begins with a person. */
function groupsOf(text: string, perLine: boolean): Group[] {
  const pieces = withoutPlace(piecesOf(text));
  const sure = pieces.filter(({ sureness }) => sureness >= 2.7).length;
  const named = pieces.filter(({ sureness }) => sureness > 0).length;
  const bracketed = pieces.filter(({ text: own, sureness }) => sureness > 0 && /^[^(]+\([^)]*\)/.test(own)).length;
  const isAllNames = named === pieces.length && pieces.length > 2;
  const isList =
    named > 1 &&
    pieces.length > 1 &&
    (!perLine || sure > 1 || bracketed > 1 || isAllNames) &&
    (pieces[0]?.sureness ?? 0) > 0;
  // Where several are names beyond doubt it is a list, and what looks like one is one.
  const usual = sure > 2 || bracketed > 1 || isAllNames ? 1.5 : 2.7;
  const groups: Group[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = groups.at(-1);
    const needed =
      (piece.joined || bracketed > 1) && piece.sureness >= 1.5
        ? 1.5
        : perLine || (pieces.length === 2 && !piece.joined)
          ? usual
          : 1;
    const begins = last === undefined || (isList && piece.sureness >= needed) || piece.isFamily === true;
    if (begins) groups.push({ ...piece, joined: piece.joined && i > 0 });
    else last.text += `${piece.joined ? ' and ' : ', '}${piece.text}`;
  }
  return groups;
}

/** `Dyffryn Sample and Ann Sample`: somebody, and a place or body. */
const withoutPlace = (pieces: readonly Piece[]): readonly Piece[] => {
  const [first, second] = pieces;
  return first?.sureness === 0 && second?.joined === true && second.sureness === 3 && !/[(\d]/u.test(first.text)
    ? pieces.slice(1)
    : pieces;
};

/** `Mr Sample's deputy`: somebody, of whom no name is told. */
export const isUnnamed = (text: string): boolean =>
  /^\p{Lu}.{1,60}['’]s (?:deputy|substitute|representative|rep|alternate|stand-in|nominee)$/u.test(text) ||
  /^(?:dirprwy|eilydd|cynrychiolydd) (?:i )?(?:Mr|Mrs|Ms|Dr|Cyng|y Cynghorydd)\.? \p{Lu}\p{L}+$/iu.test(text);

/** `Ann Sample (Aber), Ben Mock and Placeholder`: after somebody of whom all is said, one word at the end of a list. */
function isFamilyAtEnd(piece: Piece, before: readonly Piece[]): boolean {
  const last = before.at(-1)?.text ?? '';
  return (
    piece.joined && isOneWord(piece.text) && (last.endsWith(')') || (before.length > 1 && nameSureness(last) >= 2))
  );
}

interface Piece extends Group {
  sureness: number;
}

function piecesOf(text: string): Piece[] {
  let title: string | null = null;
  const pieces: Piece[] = [];
  for (const part of splitOutside(text, /\s*,\s*(?=\S)/gu)) {
    for (const [i, raw] of splitOutside(` ${part}`, conjunction).entries()) {
      const piece = raw.trim().replace(/^(?:and|ac?|&)\s+(?=\p{Lu})/u, '');
      if (piece === '' || (pieces.length > 0 && isUnnamed(piece))) continue;
      const many = titledList.exec(piece);
      if (many !== null) title = titleOf(many[1] ?? '');
      const bare = many === null ? piece : piece.slice(many[0].length);
      if (pieces.length > 0 && isHonour(piece)) continue;
      const own = many === null ? (dotted.test(piece) ? 2.8 : surenessOf(piece)) : 0;
      const sureness = Math.max(own, title === null ? 0 : surenessOf(titled(bare, title)));
      if (
        own === 3 &&
        many === null &&
        /^(?:Mr|Mrs|Ms|Miss|Dr|County Councillor|Councillor|Cllr|Lord|Lady|Sir)\b/u.test(piece)
      )
        title = null;
      const joined = i > 0 || /^(?:and|ac?|&)\s+(?=\p{Lu})/u.test(raw.trim());
      const sharedTitle = own < 3 || many !== null ? title : null;
      pieces.push({ text: bare, title: sharedTitle, joined, sureness });
    }
  }
  // `Health and Care`: what is joined to what is no name is no name either, unless it is a sure one.
  return pieces.reduce<Piece[]>((kept, piece, i) => {
    const last = kept.at(-1);
    // `the Clerk, Mrs A Sample`: an office before a name.
    if (
      last !== undefined &&
      last.sureness === 0 &&
      piece.sureness > 2 &&
      /^(?:the|yr?) \p{Lu}/u.test(last.text) &&
      isRoleOrBody(last.text)
    )
      Object.assign(last, { text: `${last.text}, ${piece.text}`, title: piece.title, sureness: piece.sureness });
    else if (i === pieces.length - 1 && isFamilyAtEnd(piece, kept)) kept.push({ ...piece, isFamily: true });
    else if (isOfficeOfNext(piece, pieces[i + 1])) kept.push({ ...piece, text: `the ${piece.text}`, sureness: 0 });
    else if (piece.joined && last !== undefined && piece.sureness < 2) last.text += ` and ${piece.text}`;
    else kept.push(piece);
    return kept;
  }, []);
}

/** `…, and County Councillor, Ann Sample` */
const isOfficeOfNext = (piece: Piece, next: Piece | undefined): boolean =>
  piece.joined &&
  piece.sureness === 0 &&
  next !== undefined &&
  next.sureness === 3 &&
  !next.joined &&
  /^\p{Lu}/u.test(piece.text) &&
  isRoleOrBody(piece.text) &&
  roleWords.has(foldWord(piece.text.split(' ')[0] ?? ''));

/** A name in full, or with role or body after it; less sure where that is only told by the words. */
function surenessOf(text: string): number {
  if (/^@[\p{L}\d]/u.test(text)) return 2.8;
  const bare = text
    .replace(/\s*[([][^)\]]*[)\]]/gu, (note, at: number) => (at < 3 ? note : ' '))
    .replace(/\s+/g, ' ')
    .trim();
  const head = splitOutside(bare, /\s*[:|]\s*|\s+[-–—]+\s*|[-–—]\s+/gu)[0] ?? '';
  // `Ann Sample (AS) Health`: a bracket ends the name before it.
  const before = /^([^()]{3,60}?)\s*\(/u.exec(text)?.[1] ?? '';
  const split = nameSureness(before) >= 2 ? { rest: '', sureness: nameSureness(before) } : splitName(head);
  if (split === null && isAfterRank(head)) return 2.8;
  if (split === null)
    return /^[^()]*\(([^()]+)\)\s*$/u.test(text) && nameSureness(/\(([^()]+)\)/u.exec(text)?.[1] ?? '') > 2 ? 2.8 : 0;
  if (split.rest !== '') return split.sureness - 0.4;
  return split.sureness === 1 || initialled.test(head) ? 2.8 : split.sureness;
}

/** `Senior Probation Officer Ann Sample`, of whom nothing else is said. */
function isAfterRank(text: string): boolean {
  const role = roleBefore(text)?.role ?? '';
  return role !== '' && role.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

function titled(name: string, title: string): string {
  return /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Cyng|Councillor|County|Lord|Lady|Sir|Dame|Baroness|Rev)\b/u.test(name)
    ? name
    : `${title} ${name}`;
}

/** `A and B (Aber Council)`: one bracket for those whom `and` joins. `isWhole`: for all of them. */
function spreadBrackets(groups: readonly Group[], people: readonly Found[], isWhole: boolean): void {
  if (people.length !== groups.length) return;
  let runs = isWhole;
  for (let i = people.length - 1; i > 0; i--) {
    const [before, here] = [people[i - 1], people[i]];
    const both = /\((?:both|all|y ddau|i gyd|oll)[ ,:–-]*/iu.test(groups[i]?.text ?? '');
    runs = both || isWhole || (runs && here?.organisation !== null && !/[([]/.test(groups[i]?.text ?? ''));
    if (
      before &&
      here &&
      (groups[i]?.joined || runs) &&
      before.organisation === null &&
      before.role === null &&
      here.organisation !== null &&
      !/[([]/.test(groups[i - 1]?.text ?? '')
    )
      before.organisation = here.organisation;
  }
}
