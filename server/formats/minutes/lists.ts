// The people below a heading of attendance: entries a line each, lists, columns, tables.
import { doubt } from '../../domain/doubt.ts';
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { foldWord } from '../../matching/personName.ts';
import { type Attendee, withStandIn } from './attendee.ts';
import { splitOutside } from './brackets.ts';
import { datesIn } from './datesIn.ts';
import { entryOf } from './entry.ts';
import { forenames } from './forenames.ts';
import type { Found } from './found.ts';
import { withoutNumber } from './headings.ts';
import { oftenBodies } from './lexicon.ts';
import type { Line } from './line.ts';
import { areEntries, startsEntry } from './listEntries.ts';
import { isRoleOrBody, nameSureness, splitName } from './nameShape.ts';
import { isChairWord, takeNote, takeRole } from './notes.ts';
import { isUnnamed, peopleIn } from './peopleIn.ts';
import { isCut, isProse, joined } from './prose.ts';
import { inSentences } from './sentences.ts';
import { shortNamesIn } from './shortNames.ts';
import { isNameTorn } from './spacing.ts';
import { peopleUnderStatus } from './statusColumns.ts';
import { columnsOf, hasName, peopleInTable } from './tables.ts';
import { markOf, takeBoxes } from './ticks.ts';

interface Item {
  lines: Line[];
  text: string;
  cells: readonly string[] | null;
}

export interface Listed {
  people: Attendee[];
  /** Lines that named nobody and headed nothing. */
  notUnderstood: Line[];
}

const nobody =
  /^(?:(?:there were )?(?:no|none|nil|n\/a|not applicable|dim|neb|-)(?: (?:apologies|apology|ymddiheuriadau|one|noted|received|were received|for absence|observers|i'w nodi|wedi dod i law))*(?: (?:were|had been) (?:received|noted|given))?|none received|tbc|as above|vacan(?:cy|cies|t)\b.*|(?:swyddi?|seddi?|lle(?:oedd)?) gwag\b.*|(?:see|as per) (?:the )?(?:attached|list).*)\.?$/iu;
const offices =
  /^(?:(?:the |y )?(?:interim |acting |vice[- ]?|deputy |co-?|is-?|joint )?(?:chair(?:man|person|woman)?|cadeirydd|gadeirydd)|in the chair|yn y gadair|minutes?(?: taken by| taker)?|note ?taker|notes(?: taken by)?|clerk|secretary|secretariat|minute secretary|scribe|cofnodion|cofnodydd|clerc|ysgrifennydd|facilitator|host|presiding|chaired by)(?:\s*\/\s*[\p{L} ]{4,20})?\s*(?:[:\t]|\s[-–—]\s)\s*/iu;

/** The people of a section's lines. */
export function listed(lines: readonly Line[], status: AttendanceStatus): Listed {
  const found: Listed = { people: [], notUnderstood: [] };
  const items = itemsOf(lines);
  const isTwoColumns = hasNotesBeside(items);
  const perLine = items.filter(({ text }) => isOneEach(text)).length * 2 >= items.length || items.length > 2;
  let group: string | null = null;
  let unknown: string | null = null;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || nobody.test(item.text)) continue;
    const columns = item.cells === null ? null : columnsOf(item.cells);
    if (columns !== null && hasName(columns)) {
      const rows = rowsFrom(items, i + 1);
      found.people.push(...peopleInTable({ columns, rows }, status));
      i += rows.length;
      continue;
    }
    const under = columns === null ? [] : peopleUnderStatus(columns, rowsFrom(items, i + 1));
    if (under.length > 0) {
      found.people.push(...under);
      i += rowsFrom(items, i + 1).length;
      continue;
    }
    const before: string | null = group;
    const people = doubtful(peopleOf(item, { status, perLine, isTwoColumns }), unknown);
    for (const person of people) person.organisation = unknown === null ? group : null;
    found.people.push(...people);
    found.notUnderstood.push(...unreadIn(item, people));
    if (people.length > 0) continue;
    group = groupOf(item, found, group);
    if (group !== before)
      unknown = group !== null && isPhrase(group) && status !== 'APOLOGIES' && status !== 'ABSENT' ? group : null;
  }
  return found;
}

/** What stands between semicolons and names nobody, though its neighbours do; and a sentence that names somebody and says nothing that is understood. */
function unreadIn({ lines, text, cells }: Item, people: readonly Attendee[]): Line[] {
  const [first] = lines;
  if (first === undefined || cells !== null) return [];
  if (people.length === 0) return isProse(text) && peopleIn(text).some(({ sureness }) => sureness > 2) ? lines : [];
  const pieces = splitOutside(text, /\s*;\s*/gu).filter((piece) => /\p{L}/u.test(piece));
  if (pieces.length < 2)
    return splitOutside(text, /\s*,\s*(?:(?:and|ac?) )?|\s+(?:and|ac?)\s+/gu)
      .filter(isUnnamed)
      .map((piece) => ({ ...(lines.find((line) => line.text.includes(piece)) ?? first), text: piece }));
  return pieces
    .filter((piece) => !nobody.test(piece) && !people.some(({ found }) => isOf(found, piece)))
    .map((piece) => ({ ...(lines.find((line) => line.text.includes(piece)) ?? first), text: piece }));
}

const isOf = (found: Found, piece: string): boolean => {
  const words = found.written.split(' ');
  return piece.includes(words.at(-1) ?? '') || (found.handle !== null && piece.includes(found.handle));
};

const small =
  /(?<!\p{L})(?:the|of|with|to|in|at|on|for|by|not|no|from|an?|and|was|were|had|has|have|as|is)(?!\p{L})/giu;

/** `Sent word`, `Off with the cold`: words that name no body, and may say that those below them were away. */
const isPhrase = (words: string): boolean =>
  !/\bby$/u.test(words) &&
  /^(?:\p{Lu}\p{Ll}*['’]?\p{Ll}*)(?: \p{Ll}[\p{Ll}'’]*)+(?: \(\d+\))?$/u.test(words) &&
  !isRoleOrBody(words.replace(small, ' '));

/** People below a heading that is not understood count as absent, and somebody has to look. */
const doubtful = (people: readonly Attendee[], words: string | null): Attendee[] =>
  words === null
    ? [...people]
    : people.map((person) =>
        person.isMarked === true
          ? person
          : { ...person, status: 'ABSENT', doubts: [doubt('status', 'statusUnclear', { words })] },
      );

function rowsFrom(items: readonly Item[], start: number): Line[] {
  const rows: Line[] = [];
  for (const { lines, cells } of items.slice(start)) {
    if (cells === null || hasName(columnsOf(cells) ?? [])) break;
    rows.push(...lines);
  }
  return rows;
}

/** A line without a person: the body of those below it, or of the one above it, or nothing that is understood. */
function groupOf(item: Item, found: Listed, group: string | null): string | null {
  const [line] = item.lines;
  const words = withoutNumber(item.text).replace(/\s*:$/, '');
  if (line === undefined || isProse(item.text) || datesIn(words).length > 0) return group;
  const last = found.people.at(-1);
  const isShort = words.split(' ').length <= 10 && !/[.;]$/.test(words);
  if (isShort && (line.heading || line.apart || item.text.endsWith(':') || last === undefined))
    return isOffice(words) ? null : words;
  if (isShort && last !== undefined && isRoleOrBody(words)) {
    takeRole(last.found, words);
    last.lines.push(...item.lines.map(({ number }) => number));
    return group;
  }
  found.notUnderstood.push(...item.lines);
  return group;
}

const isOffice = (words: string): boolean =>
  /^(?:members?|officers?|councillors?|aelodau|swyddogion|others?|in person|online|virtual(?:ly)?|via .*|on .*|by .*|voting.*|non.voting.*|staff|guests|cynghorwyr|ar lein)$/iu.test(
    words,
  );

/** Lines put together to entries. */
function itemsOf(lines: readonly Line[]): Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    const last = items.at(-1);
    if (last !== undefined && goesOnIn(last, line)) {
      last.lines.push(line);
      last.text = joined(last.text, line.text);
      last.cells = null;
    } else items.push({ lines: [line], text: line.text, cells: line.cells });
  }
  return items;
}

function goesOnIn(last: Item, line: Line): boolean {
  if (line.bullet || line.heading || last.lines.some(({ heading }) => heading)) return false;
  if (/^\(?\d{1,3}[.)]\s/.test(line.text)) return false;
  if (line.cells !== null && last.cells !== null) return false;
  if (isCut(last.text) && !(line.apart && !last.text.endsWith(','))) return true;
  if (line.apart || line.cells !== null || last.cells !== null) return false;
  if (/^\p{Ll}/u.test(line.text) && !/^(?:ap|ab|ferch|de|van|von)\s/u.test(line.text)) return true;
  if (/^[([](?![ xX✓]?\])/.test(line.text)) return true;
  if (
    /[,;]/.test(last.text) &&
    !/[.;:]$/.test(line.text) &&
    !/^[^,;(:]{3,40}:\s/u.test(line.text) &&
    splitName(line.text.split(/[,;(]/)[0] ?? '') === null &&
    isRoleOrBody(line.text) &&
    !peopleIn(line.text).some(({ sureness }) => sureness === 3)
  )
    return true;
  if (isNameTorn(last.text, line.text)) return true;
  // A list that a line breaks in the middle of: `…, Ann` and `Sample, …`.
  return last.text.length > 50 && isList(last.text) && !/[.;:]$/.test(last.text) && breaksName(last.text, line.text);
}

const isList = (text: string): boolean => peopleIn(text).length > 1;

function breaksName(text: string, next: string): boolean {
  const tail = text.split(/[,;]\s*(?:(?:and|ac?|&)\s)?|\s(?:and|ac?|&)\s/u).at(-1) ?? '';
  const head = (next.split(/[,;(]|\s(?:and|ac?|&)\s/u)[0] ?? '').trim();
  const isGiven = forenames.has(foldWord(tail.split(' ').at(-1) ?? '')) || /^\p{Lu}\.?$/u.test(tail);
  // The next line begins with a name of its own.
  if (nameSureness(head) === 3 || (nameSureness(head) === 2 && !isGiven)) return false;
  return nameSureness(tail.replace(/\s*\([^)]*\)/g, '')) === 0 && !isRoleOrBody(tail)
    ? nameSureness(`${tail} ${head}`) > 0
    : /^[\p{Lu}][\p{L}'-]*$/u.test(head) && nameSureness(`${tail} ${head}`) > 1;
}

function isOneEach(text: string): boolean {
  const [head = '', next] = text.split(/\s*(?:[,\t(]|\s[-–—]\s)\s*/u);
  return splitName(head) !== null && (next === undefined || nameSureness(next) < 3);
}

/** What stands before a colon is no name, or one such as `Carys House`. */
const isBodyBefore = (label: string): boolean =>
  splitName(label) === null || (!personalTitle.test(label) && oftenBodies.has(foldWord(label.split(' ').at(-1) ?? '')));

const ofAnother = /\b(?:last|previous|earlier|next) meeting\b/iu;

interface Among {
  status: AttendanceStatus;
  perLine: boolean;
  /** Whether the second column is about who stands in the first. */
  isTwoColumns: boolean;
}

function peopleOf(whole: Item, { status, perLine, isTwoColumns }: Among): Attendee[] {
  const marked = takeMark(whole);
  const item = marked?.item ?? whole;
  const { text, ticked, status: boxed } = marked ?? takeBoxes(withoutNumber(item.text));
  if (
    isProse(text) &&
    !areEntries(text) &&
    !/^(?:\p{L}+ ){0,2}(?:received|noted) from|^(?:derbyniwyd|cafwyd) (?:ymddiheuriadau? )?(?:gan|oddi wrth)/iu.test(
      text,
    ) &&
    (peopleIn(text.split(/[,(\t]/)[0] ?? '').length !== 1 || !(offices.test(text) || startsEntry(text)))
  )
    return [];
  const office = offices.exec(text);
  const bare = (office === null ? text : text.slice(office[0].length)).replace(
    /^(?:(?:were|was|have been|had been|with)\s+)?(?:(?:derbyniwyd|cafwyd|daeth) (?:yr )?(?:ymddiheuriad(?:au)?)? ?(?:i law )?)?(?:received|noted|given|accepted|sent|tendered)?\s*(?:from|by|gan|oddi wrth)\s*:?\s+/iu,
    '',
  );
  const grouped = /^([^:\t]{3,60}?)\s*:\s+(.+)$/u.exec(bare);
  const body =
    grouped !== null && isBodyBefore(grouped[1] ?? '') && peopleIn(grouped[2] ?? '').length > 0
      ? (grouped[1] ?? null)
      : null;
  const words = body === null ? bare : (grouped?.[2] ?? bare);
  const people =
    item.cells !== null && office === null && body === null
      ? inCells(
          item.cells.map((cell) => takeBoxes(cell).text),
          isTwoColumns,
        )
      : (shortNamesIn(words) ?? peopleIn(words, { perLine: perLine || item.lines.some(({ bullet }) => bullet) }));
  // What its sentences say of each is read by itself.
  if (item.cells === null && isProse(text) && people.length > 0) {
    const said = inSentences(item.lines, () => true);
    if (said.length > 1 && said.length >= people.length) return [];
  }
  const unclear = body !== null && (isPhrase(body) || ofAnother.test(body)) ? body : null;
  // A guest whose box is empty was not expected of anybody.
  if (ticked === false && boxed === null && (status === 'IN_ATTENDANCE' || status === 'OBSERVER')) return [];
  const all = people.flatMap((found) => {
    if (body !== null && unclear === null) takeNote(found, body, false);
    if (office !== null && isChairWord(office[0])) found.isChair = true;
    else if (office !== null) found.role ??= office[0].replace(/[\s:\t–—-]+$/u, '');
    return withStandIn(
      attendeeOf(found, item, {
        status,
        ticked,
        boxed: boxed !== null && /^[A-Z]/.test(boxed) ? (boxed as AttendanceStatus) : null,
      }),
    );
  });
  return doubtful(all, status === 'APOLOGIES' || status === 'ABSENT' ? null : unclear);
}

/** A last column that says whether somebody was there: `Ann Sample | Aber | P`. */
function takeMark(item: Item): (ReturnType<typeof takeBoxes> & { item: Item }) | null {
  const { cells } = item;
  const last = cells?.at(-1) ?? '';
  const mark = cells === null || cells.length < 2 ? null : (markOf(last) ?? (/^a$/iu.test(last) ? 'APOLOGIES' : null));
  if (cells === null || mark === null || mark === 'empty' || splitName(withoutNumber(cells[0] ?? '')) === null)
    return null;
  const rest = cells.slice(0, -1);
  const text = rest.join('\t');
  return {
    item: { ...item, text, cells: rest.length > 1 ? rest : null },
    text: withoutNumber(text),
    ticked: mark === 'yes' ? true : mark === 'no' || mark === 'cross' ? false : null,
    status: mark === 'yes' || mark === 'cross' ? null : mark === 'no' ? 'ABSENT' : mark,
  };
}

interface Marked {
  status: AttendanceStatus;
  ticked: boolean | null;
  boxed: AttendanceStatus | null;
}

function attendeeOf(found: Found, item: Item, { status, ticked, boxed }: Marked): Attendee {
  const attendee: Attendee = {
    found,
    status: statusBeside(boxed, status) ?? ownStatus(found, status),
    organisation: null,
    lines: item.lines.map(({ number }) => number),
    quote: item.lines
      .map(({ quote, text }) => quote ?? text)
      .join(' ')
      .replaceAll('\t', ' '),
    doubts: [],
    isSentence: false,
    ...((boxed !== null || ticked === true) && { isMarked: true }),
  };
  const words = ticked === false && boxed === null && status === 'PRESENT' ? item.text : found.unclear;
  if (words === null) return attendee;
  return {
    ...attendee,
    status: attendee.status === 'PRESENT' ? 'ABSENT' : attendee.status,
    doubts: [doubt('status', 'statusUnclear', { words })],
  };
}

/** Officers who were `present` attended. */
const statusBeside = (boxed: AttendanceStatus | null, status: AttendanceStatus): AttendanceStatus | null =>
  boxed === 'PRESENT' && (status === 'IN_ATTENDANCE' || status === 'OBSERVER') ? status : boxed;

/** Who is among the absent stays there, whatever else the entry says; `via Teams` changes nothing. */
function ownStatus({ status: own }: Found, status: AttendanceStatus): AttendanceStatus {
  const isAway = status === 'APOLOGIES' || status === 'ABSENT';
  if (own === null || own === 'PRESENT') return status;
  return isAway && own !== 'APOLOGIES' && own !== 'ABSENT' ? status : own;
}

const personalTitle = /^(?:mr|mrs|ms|miss|mx|dr|cllr|cyng|councillor|lord|lady|baroness|sir|dame|prof|rev|parch)\b/iu;

/** Whether the second of two columns has but here and there what looks like a name: places, bodies. */
function hasNotesBeside(items: readonly Item[]): boolean {
  const seconds = items.flatMap(({ cells }) => (cells?.length === 2 ? [cells[1] ?? ''] : []));
  const names = seconds.filter((cell) => nameSureness(cell.split(/[,(]/)[0]?.trim() ?? '') === 3).length;
  return seconds.length > 3 && names * 3 < seconds.length;
}

/** Cells of a row without headings: one person with role and body, or people side by side. */
function inCells(cells: readonly string[], isTwoColumns: boolean): Found[] {
  const groups: string[][] = [];
  for (const cell of cells.filter(Boolean)) {
    const isPerson =
      nameSureness(cell.replace(/\s*[([][^)\]]*[)\]]/g, '').split(/\s*,\s/)[0] ?? '') === 3 ||
      (nameSureness(cell) === 1 && personalTitle.test(cell));
    const last = groups.at(-1);
    if (
      last === undefined ||
      (isPerson && !isTwoColumns && nameSureness((last[0] ?? '').split(/[,(]/)[0]?.trim() ?? '') > 0)
    )
      groups.push([cell]);
    else last.push(cell);
  }
  return groups.flatMap((group) => {
    const [head = ''] = group;
    const people = peopleIn(head, { perLine: true });
    if (people.length > 1) return people;
    return entryOf(group.join(' | ')) ?? people;
  });
}
