// Tables of people: which column says what, and what each row says of whom.
import { doubt } from '../../domain/doubt.ts';
import { type AttendanceStatus, isAway } from '../../domain/vocabulary.ts';
import { type Attendee, withStandIn } from './attendee.ts';
import { takeBrackets } from './brackets.ts';
import { entryOf } from './entry.ts';
import type { Found } from './found.ts';
import type { Line } from './line.ts';
import { nameSureness, splitName } from './nameShape.ts';
import { isChairWord, takeNote, takeStandIn } from './notes.ts';
import { statusSaid } from './statusSaid.ts';
import { type Mark, markIn, markOf } from './ticks.ts';

export type Column =
  | 'name'
  | 'forename'
  | 'surname'
  | 'organisation'
  | 'role'
  | 'initials'
  | 'status'
  | 'deputy'
  | 'note'
  | 'contact'
  | AttendanceStatus
  | null;

const columnWords: readonly [RegExp, Exclude<Column, null>][] = [
  [
    /^(?:names?|(?:full )?name(?: and .*)?|(?:(?:board|committee|panel|forum|group|council|partnership|trust|authority) )?members?(?: name)?|names? of (?:member|attendee|councillor)s?|attendees?|person|who|representatives?|councillors?|enw(?:au)?|aelod(?:au)?|unigolyn|pwy|name \/ enw|delegate|trustee|participant)$/iu,
    'name',
  ],
  [/^(?:first name|forename|given name|enw cyntaf)$/iu, 'forename'],
  [/^(?:surname|last name|family name|cyfenw)$/iu, 'surname'],
  [
    /^(?:organi[sz]ations?(?: .*)?|org\.?|agency|agencies|representing|body|partner(?: organisation| agency)?|company|employer|organisation\/.*|sefydliad(?:au)?|corff|asiantaeth|yn cynrychioli|cynrychioli|department|service)$/iu,
    'organisation',
  ],
  [
    /^(?:roles?(?: .*)?|title|job title|position|designation|capacity|post|job|title\/.*|rôl|rol|swydd|teitl(?: swydd)?|job role)$/iu,
    'role',
  ],
  [/^(?:init(?:ial)?s?\.?|abbreviation|llythrennau(?: blaen)?|ref)$/iu, 'initials'],
  [
    /^(?:attendance|status|attendance status|in attendance\?|present or apologies|present\/.*|p\/a.*|\p{L}{1,2}(?:\s*\/\s*\p{L}{1,2}){1,4}|presenoldeb|statws|here\??|response|rsvp|reply|responded|ymateb|meeting response|(?:was |were )?there\s?\??|yno\s?\??|yma\s?\??|attended\s?\?|attending\??|present\s?\?|presennol\?|attendance \(.*\)|bresennol\?)$/iu,
    'status',
  ],
  [/^(?:present|attended|presennol|yn bresennol|in person|online|virtual)$/iu, 'PRESENT'],
  [/^(?:apolog(?:y|ies)(?: .*)?|apols?\.?|ymddiheuriad(?:au)?|ymdd\.?|sent apologies)$/iu, 'APOLOGIES'],
  [/^(?:absent|abs\.?|not present|absennol|absen\.?|dna|did not attend)$/iu, 'ABSENT'],
  [
    /^(?:in attendance|hefyd yn bresennol|mewn presenoldeb|(?:swyddogion )?yn (?:mynychu|gwasanaethu|cynorthwyo)|(?:attending )?officers?|swyddogion|officers? (?:attending|in attendance))$/iu,
    'IN_ATTENDANCE',
  ],
  [/^(?:observers?|observing|sylwedydd|arsylwr)$/iu, 'OBSERVER'],
  [
    /^(?:deputy(?: .*)?|substitutes?(?: .*)?|deputi[sz]ing for|substituting for|on behalf of|dirprwy|eilydd|deputised by)$/iu,
    'deputy',
  ],
  [/^(?:e-?mail(?: address)?|e-?bost|phone|telephone|tel|mobile|ffôn|contact(?: details)?)$/iu, 'contact'],
  [/^(?:notes?|comments?|remarks|sylwadau|nodiadau|details)$/iu, 'note'],
];

export interface Table {
  columns: Column[];
  rows: Line[];
}

const wordsOf = (part: string): Column => columnWords.find(([pattern]) => pattern.test(part))?.[1] ?? null;

export function columnOf(cell: string): Column {
  const words = cell
    .replace(/[*_:]/g, '')
    .replace(/(?<=\p{L})\s*\((?:tick|x|✓|please tick|ticiwch|p|a|ab|as appropriate)\)$/iu, '')
    .trim();
  if (/^\d{1,2}[/.](?:\d{1,2}|\d{1,2}[/.]\d{2,4})$/.test(words)) return 'status';
  // `Present / Apologies` is either; `Presennol / Present` is one in both languages.
  const told = words
    .split(/\s*(?:\/|\bor\b|\bneu\b)\s*/u)
    .map(wordsOf)
    .filter(isStatus);
  if (new Set(told).size > 1) return 'status';
  const parts = [words, ...words.split(/\s*\/\s*/)];
  return parts.map(wordsOf).find((found) => found !== null) ?? twiceIn(words);
}

/** `Enw Name`: the same in two languages, one below the other. */
function twiceIn(words: string): Column {
  const all = words.split(' ');
  for (let at = 1; at < Math.min(all.length, 5); at++) {
    const [one, other] = [wordsOf(all.slice(0, at).join(' ')), wordsOf(all.slice(at).join(' '))];
    if (one !== null && one === other) return one;
  }
  return null;
}

/** The columns that a row heads; null where it is no row of headings. */
export function columnsOf(cells: readonly string[]): Column[] | null {
  if (cells.some((cell) => nameSureness(cell) === 3)) return null;
  const columns = besideAway(withLetters(cells.map(columnOf), cells), cells);
  const known = columns.filter((column) => column !== null).length;
  const filled = cells.filter(Boolean).length;
  const isRegister =
    hasName(columns) &&
    columns.some((column) => column === 'status' || isStatus(column)) &&
    filled < 8 &&
    !cells.some((cell) => nameSureness(cell) === 3);
  const isAll = isRegister || known >= Math.max(2, filled - 1) || (known === filled && known > 1);
  return isAll && cells.every((cell, i) => cell.length < (columns[i] === 'deputy' ? longestOfDeputies : longestTitle))
    ? columns
    : null;
}

const longestTitle = 50;
const longestOfDeputies = 120;

/** `Here | Apologies | Absent`: beside columns of those who were away, a word for being there has a column of its own. */
function besideAway(columns: readonly Column[], cells: readonly string[]): Column[] {
  const isBeside = columns.some((column) => isStatus(column) && isAway(column)) && !columns.includes('PRESENT');
  return columns.map((column, i) =>
    isBeside && (column === 'status' || column === null) && statusSaid(cells[i] ?? '') === 'PRESENT'
      ? 'PRESENT'
      : column,
  );
}

/** `P` and `A` beside names. */
function withLetters(columns: readonly Column[], cells: readonly string[]): Column[] {
  const letters = cells.map((cell): AttendanceStatus | null =>
    /^(?:p|pr|pres)\.?$/iu.test(cell)
      ? 'PRESENT'
      : /^(?:a|ap|apol|apols)\.?$/iu.test(cell)
        ? 'APOLOGIES'
        : /^(?:ab|abs|x|dna)\.?$/iu.test(cell)
          ? 'ABSENT'
          : null,
  );
  const isKey =
    hasName(columns) && letters.includes('PRESENT') && letters.filter((letter) => letter !== null).length > 1;
  return columns.map((column, i) => column ?? (isKey ? (letters[i] ?? null) : null));
}

/** Whether the rows below these columns are people with their attendance. */
export function tellsAttendance(columns: readonly Column[]): boolean {
  return hasName(columns) && columns.some((column) => column === 'status' || isStatus(column));
}

export const hasName = (columns: readonly Column[]): boolean => columns.includes('name') || columns.includes('surname');
export const isStatus = (column: Column): column is AttendanceStatus => column !== null && /^[A-Z]/.test(column);

/** The people of a table with columns. `status`: what the section says. */
export function peopleInTable({ columns, rows }: Table, status: AttendanceStatus | null): Attendee[] {
  const crossIsNo = rows.some(({ cells }) =>
    cells?.some(
      (cell, i) =>
        (columns[i] === 'status' || isStatus(columns[i] ?? null)) &&
        (markOf(cell) === 'yes' || /[✓✔√☑✅]/u.test(cell)) &&
        !/☒/u.test(cell),
    ),
  );
  return rows.flatMap((row) => {
    const found = personIn(columns, row);
    return found === null || isFormer(columns, row)
      ? []
      : withStandIn(withWhoCame(rowOf({ found, row, columns, crossIsNo }, status), columns));
  });
}

const left =
  /\b(?:resigned|retired|stepped down|left (?:the )?(?:board|council|committee|\p{Lu}\p{Ll}+)|former|(?:un)?til|to \p{Lu}\p{Ll}{2,8}|ymddiswyddodd|gadawodd|hyd(?: at)?)(?!\p{L})/u;

/** Who had left before, and of whom the row says nothing. */
const isFormer = (columns: readonly Column[], { cells }: Line): boolean =>
  left.test(cells?.[Math.max(columns.indexOf('name'), columns.indexOf('surname'))] ?? '') &&
  columns.every((column, i) => !(column === 'status' || isStatus(column)) || markOf(cells?.[i] ?? '') === 'empty');

/** Officers who were `present` attended. */
const isBesides = (status: AttendanceStatus, told: AttendanceStatus): boolean =>
  (status === 'IN_ATTENDANCE' || status === 'OBSERVER') && told === 'PRESENT';

interface Told {
  found: Found;
  row: Line;
  columns: readonly Column[];
  crossIsNo: boolean;
}

function rowOf({ found, row, columns, crossIsNo }: Told, status: AttendanceStatus | null): Attendee {
  const told = statusIn({ columns, row, crossIsNo });
  if (found.status !== null && told.status === null) return attendee(found, row, found.status);
  if (told.status !== null && !told.unclear)
    return attendee(
      found,
      row,
      status !== null && (isAway(status) || isBesides(status, told.status)) ? status : told.status,
    );
  const says = columns.some((column) => column === 'status' || isStatus(column));
  if (!says && status !== null) return attendee(found, row, status);
  return {
    ...attendee(found, row, told.status ?? 'ABSENT'),
    doubts: [doubt('status', 'statusUnclear', { words: row.text.replaceAll('\t', ' | ') })],
  };
}

/** The column of substitutes says of who was away who came instead. */
function withWhoCame(person: Attendee, columns: readonly Column[]): Attendee {
  const { deputyFor } = person.found;
  if (deputyFor === null || !isAway(person.status) || !columns.includes('deputy')) return person;
  return { ...person, found: { ...person.found, deputyFor: null, satInBy: deputyFor } };
}

function personIn(columns: readonly Column[], row: Line): Found | null {
  const cells = row.cells ?? [row.text];
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const name = columns.includes('surname') ? `${cell('forename')} ${cell('surname')}`.trim() : cell('name');
  const found = /[\p{L}]/u.test(name) ? entryOf(name) : null;
  if (found === null) return null;
  for (const [i, column] of columns.entries()) {
    const text = cells[i] ?? '';
    if (text === '' || /^[-–—]+$/.test(text)) continue;
    if (column === 'organisation') takeBody(found, text);
    if (column === 'role') takeNote(found, text, true);
    if (column === 'initials' && /^\p{L}[\p{L}.]{1,5}$/u.test(text)) found.initials = text.replaceAll('.', '');
    if (column === 'note' || column === 'status') takeRemark(found, text);
    if (column === 'deputy') takeDeputyCell(found, text);
  }
  return found;
}

/** `Aber Council (Chair)` */
function takeBody(found: Found, text: string): void {
  const { base, notes } = takeBrackets(text);
  const isOffice = notes.length > 0 && notes.every((note) => isChairWord(note));
  if (isOffice) found.isChair = true;
  found.organisation = isOffice ? base.replaceAll('\uE000', '').trim() : text;
}

/** `Present (for B Sample)`, or a remark alone. */
function takeRemark(found: Found, text: string): void {
  const [, ...after] = text.split(/\s+[-–—]+\s+|[,;:.]\s+/u);
  for (const part of after) takeStandIn(found, part);
  if (found.satInBy !== null && markOf(text) !== null) return;
  if (markOf(text) === null) takeNote(found, text, true);
  else for (const note of takeBrackets(text).notes) takeNote(found, note, true);
}

function takeDeputyCell(found: Found, text: string): void {
  const name = splitName(text.replace(/^(?:for|by)\s+/i, ''))?.name ?? null;
  found.deputyFor ??= name;
}

function statusIn({ columns, row, crossIsNo }: { columns: readonly Column[]; row: Line; crossIsNo: boolean }): {
  status: AttendanceStatus | null;
  unclear: boolean;
} {
  const cells = row.cells ?? [];
  const told = columns.flatMap((column, i): { column: Column; mark: Mark }[] =>
    column === 'status' || isStatus(column)
      ? [{ column, mark: markIn(cells[i] ?? '') }]
      : column === 'note'
        ? [{ column, mark: markOf(cells[i] ?? '') }]
        : [],
  );
  const named = told.find(({ mark }) => mark !== null && /^[A-Z]/.test(mark));
  if (named?.mark && named.mark !== 'yes') return { status: named.mark as AttendanceStatus, unclear: false };
  for (const { column, mark } of told) {
    const isYes = mark === 'yes' || (mark === 'cross' && !crossIsNo && column !== 'status');
    if (isYes && column !== null && column !== 'note')
      return { status: isStatus(column) ? column : 'PRESENT', unclear: false };
  }
  const isNo = told.some(
    ({ column, mark }) =>
      (column === 'status' || column === 'PRESENT') && (mark === 'no' || (mark === 'cross' && crossIsNo)),
  );
  if (isNo) return { status: 'ABSENT', unclear: false };
  // Who has somebody in the column of those who came instead was away.
  if (columns.some((column, i) => column === 'deputy' && nameSureness(cells[i] ?? '') >= 2))
    return { status: 'APOLOGIES', unclear: false };
  return {
    status: told.length > 0 && told.every(({ mark }) => mark === 'empty' || mark === null) ? 'ABSENT' : null,
    unclear: true,
  };
}

export function attendee(found: Found, row: Line, status: AttendanceStatus): Attendee {
  return {
    found,
    status,
    organisation: null,
    lines: [row.number],
    quote: row.text.replaceAll('\t', ' '),
    doubts: [],
    isSentence: false,
  };
}

/** Tables of attendance that stand under no heading of it. @param peopleElsewhere of a table that has no column of names with one of attendance */
export function attendanceTables(
  lines: readonly Line[],
  peopleElsewhere: (columns: readonly Column[], rows: readonly Line[]) => Attendee[],
): Attendee[] {
  const found: Attendee[] = [];
  for (let i = 0; i < lines.length; i++) {
    const title = lines[i];
    const columns = title?.cells ? columnsOf(title.cells) : null;
    if (!title?.cells || columns === null) continue;
    const rows = rowsAfter(lines, i);
    const people = tellsAttendance(columns) ? peopleInTable({ columns, rows }, null) : peopleElsewhere(columns, rows);
    if (people.length === 0) continue;
    found.push(...people);
    i += rows.length;
  }
  return found;
}

function rowsAfter(lines: readonly Line[], at: number): Line[] {
  const end = lines.findIndex((line, i) => i > at && (line.cells === null || hasName(columnsOf(line.cells) ?? [])));
  return lines.slice(at + 1, end < 0 ? undefined : end);
}
