// What stands beside a name: a status, an office in the meeting, somebody who is sat in for, initials, a role, a body.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { foldWord, parsePersonName } from '../../matching/personName.ts';
import type { Found } from './found.ts';
import { bodyWords, roleWords } from './lexicon.ts';
import { nameSureness, splitName } from './nameShape.ts';

const statuses: readonly [RegExp, AttendanceStatus][] = [
  [
    /^(?:gave |sent |with |has sent |tendered )?(?:his |her |their )?(?:apolog(?:y|ies)|apols?|apols\.|ymddiheuriad(?:au)?|declined|unable to attend|ymddiheurodd|with leave|on leave|leave of absence|excused|regrets)\b/iu,
    'APOLOGIES',
  ],
  [/^(?:absent|not present|did not attend|dna|no show|absennol|yn absennol|not in attendance)\b/iu, 'ABSENT'],
  [
    /^(?:an? )?(?:observer|observing|attending as (?:an )?observer|sylwedydd|arsylwr|arsyllwr|yn arsylwi)\b/iu,
    'OBSERVER',
  ],
  [
    /^(?:yn (?:mynychu|gwasanaethu|cynorthwyo)(?! (?:dros|ar ran|yn lle))|in attendance|by invitation|guest|invited|invitee|hefyd|hefyd yn bresennol|trwy wahoddiad|drwy wahoddiad|gwestai)\b/iu,
    'IN_ATTENDANCE',
  ],
  [
    /^(?:present|presennol|yn bresennol|attended|in person|online|(?:via|by|on) (?:ms )?(?:teams|zoom|phone|telephone|video|skype)|virtual(?:ly)?|remote(?:ly)?|dial(?:led)? in|zoom|teams|joined (?:by|via|on) (?:phone|telephone|zoom|teams|video)|(?:tele)?phone|ar lein|wyneb yn wyneb)\b/iu,
    'PRESENT',
  ],
];
const unclearStatus =
  /^(?:tbc|to be confirmed|tentative|invited|expected|\?|not confirmed|unconfirmed|no response|no reply|awaiting|heb ei gadarnhau|i'w gadarnhau|i’w gadarnhau)/iu;
const chair =
  /^(?:the )?(?:interim |acting |joint )?(?:chair(?:man|person|woman|ing)?|co-?chair|in the chair|cadeirydd|yn y gadair|y cadeirydd|cadeirio|presiding)(?: (?:of|for) (?:the |this )?(?:meeting|board|committee|group|panel|partnership|forum))?$/iu;
const deputises =
  /^(?:(?:attending|attended|deputy|sitting in|standing in|in|present|here)?[ ,]*(?:deputi[sz](?:ing|ed) for|deputy for|substitut(?:e|ing|ed) for|sub\.? for|for and on behalf of|on behalf of|in place of|in lieu of|instead of|standing in for|sitting in for|covering for|attending for|vice(?![ -]*(?:chair|president|principal|chancellor|captain|convenor|convener|lord|mayor))|proxy for|for|representing|alternate for|rep\.? for|(?:yn )?dirprwyo (?:ar ran|dros|yn lle)|dirprwy (?:i|ar ran|dros)|ar ran|yn lle|dros|yn cynrychioli|yn eilydd dros))\s+/iu;
const passing =
  /^(?:until|from|left|joined|arrived|departed|part(?:ial|ly)?|items?|for items?|agenda|eitem|hyd|o \d|gadawodd|ymunodd|pm|am|late|\d|for part|part of|via|by|to item|up to|except|minutes|minute|notes?|note ?taker|minute ?taker|minutes taker|scribe|taking (?:the )?(?:minutes|notes)|cofnodion|cofnodydd|secretary to the meeting|voting|non-?voting|ex officio|new member|retiring|he\/|she\/|they\/|host|non executive)/iu;

/** `dirprwy i / deputy for`: the same twice. */
const inTwoLanguages =
  /^(?:(?:yn )?(?:dirprwyo?|eilydd|mynychu)(?: (?:i|dros|ar ran|yn lle))?|ar ran|yn lle|dros|(?:attending as )?(?:deputy|deputi[sz]ing|substitut(?:e|ing)|sub)(?: for)?|on behalf of)\s*[/|]\s*(?=(?:yn |attending as |on )?(?:dirprwy|deput|substitut|sub\b|eilydd|behalf|ar ran|yn lle|dros|for)[\p{L} ]*\s\p{Lu})/iu;

/** Puts what a note says onto the person; what says nothing is let go. */
export function takeNote(found: Found, text: string, isBracket: boolean): void {
  const note = text
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
    .replace(/^(?:both|all|each)(?: (?:of|from))?(?: the)? (?=\p{Lu})/u, '')
    .replace(/\.$/, '')
    .replace(inTwoLanguages, '')
    .trim();
  if (note === '') return;
  if (takeStandIn(found, note) || takeStatus(found, note) || takeDeputy(found, note)) return;
  if (chair.test(note)) {
    found.isChair = true;
    return;
  }
  if (isBracket && takeInitials(found, note)) return;
  const parts = note.split(/\s*[,;]\s*|\s+[-–—]+\s+|(?<=\p{L})[-–—]\s|\s[-–—](?=\p{L})/u).filter(Boolean);
  if (
    isBracket &&
    parts.length > 1 &&
    (parts.some((part) => chair.test(part) || (isOffice(part) && !unitEnd.test(note))) ||
      parts.some((part) => statuses.some(([pattern]) => pattern.test(part))) ||
      isInitialsOf(found.written, parts[0] ?? ''))
  ) {
    for (const part of parts) takeNote(found, part, true);
    return;
  }
  if (passing.test(note) && !/^(?:item|minute|note|agenda)s? .*(?:council|police|board)/iu.test(note)) return;
  takeRole(found, note);
}

const standIns: readonly RegExp[] = [
  /^(?:sub(?:stitute)?|substituted|deputy|deputised|represented|replaced|rep|eilydd|dirprwy|cynrychiolwyd)(?:\s*[:–-]\s*|\s+by\s+|\s+gan\s+|(?<=sub)\s+)(?<name>\p{Lu}.+)$/iu,
  /^(?<name>\p{Lu}.+?) (?:attended|attending|present|to deputi[sz]e|deputi[sz]ing|deputi[sz]ed|sitting in|sat in|in (?:his|her|their) (?:place|stead)|substituting|as (?:sub|substitute|deputy)|yn dirprwyo|yn ei (?:le|lle))(?: .*)?$/u,
];

/** `B Sample attending in her place`, `sub: B Sample`: who came instead. */
export function takeStandIn(found: Found, note: string): boolean {
  const name = standIns.map((pattern) => pattern.exec(note)?.groups?.name).find((each) => each !== undefined);
  if (name === undefined || nameSureness(name) < 2) return false;
  found.satInBy ??= name;
  return true;
}

/** `Deputy Chair`, `Head of Service`: a role, and no body beside it. */
function isOffice(text: string): boolean {
  const words = text.split(' ').map((word) => foldWord(word.replace(/[,()]/g, '')));
  return (
    roleWords.has(words[0] ?? '') &&
    !words.some((word) => /^(?:council|police|board|trust|university|cyngor|heddlu|bwrdd)$/.test(word))
  );
}

function takeStatus(found: Found, note: string): boolean {
  if (unclearStatus.test(note)) {
    found.unclear ??= note;
    if (!/^invited/i.test(note)) return true;
  }
  const status = statuses.find(([pattern]) => pattern.test(note));
  if (status === undefined) return false;
  // `observer for the Home Office`: the rest is a body.
  const rest = note.replace(status[0], '').replace(/^[\s,:–—-]+|^(?: for| from| of)\s+/giu, '');
  found.status ??= status[1];
  if (rest.length > 2 && /^\p{Lu}/u.test(rest) && nameSureness(rest) < 3) found.organisation ??= rest;
  return true;
}

function takeDeputy(found: Found, note: string): boolean {
  const match = deputises.exec(note);
  if (match === null) return false;
  const whom = note.slice(match[0].length).replace(/^the\s+(?=\p{Lu})/u, '');
  const [head = '', ...after] = whom.split(/\s*[,(–/]\s*|\s+-\s*/u);
  const name = splitName(head) ?? splitName(whom);
  const isWeak = /^(?:for|vice|dros|ar ran|representing|yn cynrychioli)\s/iu.test(match[0]);
  if (
    name !== null &&
    (name.sureness >= 2 || /deputi|substit|sub|lle|dirprwyo|for/iu.test(match[0])) &&
    !(isWeak && name.sureness < 3 && /representing|cynrychioli/iu.test(match[0]))
  )
    found.deputyFor ??= name.name;
  if (found.deputyFor !== null && found.deputyFor === name?.name) {
    for (const part of after) takeNote(found, part.replace(/\)$/, ''), false);
  } else if (/^\p{Lu}/u.test(whom) && !/^item/iu.test(whom)) found.organisation ??= whom;
  return true;
}

/** Takes initials where they fit the name. */
function takeInitials(found: Found, note: string): boolean {
  if (!isInitialsOf(found.written, note)) return false;
  found.initials ??= note.replace(/[.\s]/g, '');
  return true;
}

export function isInitialsOf(written: string, note: string): boolean {
  const letters = note.replace(/[.\s]/g, '');
  if (!/^\p{Lu}[\p{L}]{1,4}$/u.test(letters) || letters.replace(/\p{Ll}/gu, '').length < 2) return false;
  return (
    initialsOf(written).some((each) => each === letters.toUpperCase()) || beginsLike(written, letters.toUpperCase())
  );
}

/** `AnS`, `ASa`: they begin and go on as the names do. */
function beginsLike(written: string, letters: string): boolean {
  const { given, family } = parsePersonName(written);
  const all = initialsOf(written)[0] ?? '';
  return (
    given.length > 0 &&
    letters.length <= 4 &&
    all.length > 1 &&
    letters[0] === all[0] &&
    foldWord(family)
      .toUpperCase()
      .includes(letters.at(-1) ?? '') &&
    letters.length > 2 &&
    !bodyWords.has(foldWord(letters))
  );
}

/** The initials that a name may be shortened to, the usual ones first. */
export function initialsOf(written: string): string[] {
  const { given, family } = parsePersonName(written);
  const first = given.map((word) => word[0] ?? '');
  const bare = family.replace(/^(?:(?:ap|ab|ferch|verch|de|van|von|der|den|la|le|du)\s+)+/iu, '');
  const doubled = bare.split(/[\s-]+/).map((word) => word[0] ?? '');
  const withParticle = family.split(/[\s-]+/).map((word) => word[0] ?? '');
  const doubleGiven = given.flatMap((word) => word.split('-').map((part) => part[0] ?? ''));
  const all = [
    [...first, doubled[0]],
    [...first, ...doubled],
    [first[0], doubled[0]],
    [first[0], ...doubled],
    [first[0], doubled.at(-1)],
    [...doubleGiven, ...doubled],
    [...first, ...withParticle],
  ].map((letters) => letters.join('').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
  return [...new Set(all)].filter((letters) => letters.length > 1);
}

/** The noun of a role, after which its body may come. */
const coreRole =
  /^(?:Director|Head|Manager|Officer|Lead|Leader|Executive|Exec|Coordinator|Administrator|Secretary|Clerk|Analyst|Commissioner|Constable|Superintendent|Inspector|Minister|Staff|Member|General|Adviser|Advisor|Cyfarwyddwr|Pennaeth|Swyddog|Rheolwr|Arweinydd),?$/u;
const unitEnd = /\b(?:Unit|Team|Division|Network|Directorate|Department|Branch|Uned|Tîm|Adran)\b/u;

/** What is left is a role, a body, or both: `Chief Exec of OPCC North Wales`. */
export function takeRole(found: Found, text: string): void {
  const words = text.split(' ');
  // `PLU Administrator`: a body's letters before the role.
  if (words.length > 1 && /^\p{Lu}{3,6}$/u.test(words[0] ?? '') && roleWords.has(foldWord(words[1] ?? ''))) {
    found.organisation ??= words[0] ?? null;
    found.role ??= words.slice(1).join(' ');
    return;
  }
  const begins =
    /\b(?:governor|member|trustee|councillor|volunteer|llywodraethwr|aelod|ymddiriedolwr)$/iu.test(text) ||
    words.some((word) => coreRole.test(word)) ||
    roleWords.has(foldWord((words[0] ?? '').replace(/^T\//, '').replace(/[,()]/g, '')));
  if (!begins) {
    if (found.organisation === null) found.organisation = text;
    else if (unitEnd.test(text) === false && found.role !== null && !unitEnd.test(found.organisation))
      found.organisation = text;
    return;
  }
  const core = words.findIndex((word, i) => coreRole.test(word) && !coreRole.test(words[i + 1] ?? ''));
  const end = core < 0 ? 1 : core + 1;
  const rest = words
    .slice(end)
    .join(' ')
    .replace(/^(?:of the|of|for the|for|at the|at|in|to the|with|y|yr|ar gyfer)\s+|^[,\s]+/iu, '');
  found.role ??= text;
  const isUnit = unitEnd.test(rest);
  const isBody =
    /^(?:OPCC|Swyddfa)\b/u.test(rest) ||
    /\b(?:Council|Police|Trust|University|Health Board|Government|Office|Association|Cyngor|Heddlu)\b/u.test(rest);
  if (rest !== '' && (isUnit || isBody))
    found.organisation ??= isUnit
      ? rest.replace(/(Unit|Team|Division|Network|Directorate|Department|Branch|Uned|Tîm|Adran)\b.*$/u, '$1')
      : rest;
}

export const isChairWord = (text: string): boolean =>
  /chair|gadair|cadeirydd/iu.test(text) && !/vice|deputy|\bis-?|dirprwy/iu.test(text);
