// What was read of a document as rows of meetings, attendance, actions, people and seats.
import type { Doubt } from '../../domain/doubt.ts';
import { lineLocator } from '../../domain/locator.ts';
import type { SeatRole } from '../../domain/vocabulary.ts';
import type { Row } from '../tables/format.ts';
import type { Formats } from '../tables/index.ts';
import { roleWords, wordKey } from '../words/words.ts';
import type { About } from './about.ts';
import type { ActionFound } from './actions.ts';
import type { Planned } from './nextMeetings.ts';
import { bodyOf, nameIn, type Person } from './people.ts';

type RowsOf<F extends keyof Formats> = { format: F; rows: Row<Formats[F]>[] };
export type MinuteRows = (
  | RowsOf<'boards'>
  | RowsOf<'meetings'>
  | RowsOf<'people'>
  | RowsOf<'attendance'>
  | RowsOf<'actions'>
  | RowsOf<'seats'>
)[];

interface Read {
  about: About & { board: string; date: string };
  /** Of the meeting, and so of everything at it. */
  doubts: readonly Doubt[];
  people: readonly Person[];
  actions: readonly ActionFound[];
  planned: readonly Planned[];
  members: readonly Person[];
  isHeld: boolean;
  /** An agenda: the meeting is to come. */
  isSummoned: boolean;
}

const mostWords = 25;

/** The rows of a document, by format. */
export function rowsOf(file: string, read: Read): MinuteRows {
  const { people, members } = read;
  const named = [...new Map([...people, ...members].map((person) => [person.idText ?? person.name, person])).values()];
  const all: MinuteRows = [
    { format: 'boards', rows: boardRows(file, read) },
    { format: 'meetings', rows: meetingRows(file, read) },
    { format: 'people', rows: named.flatMap((person) => personRow(file, person)) },
    { format: 'attendance', rows: people.map((person) => attendanceRow(file, person, read)) },
    { format: 'actions', rows: read.actions.map((action) => actionRow(file, action, read)) },
    { format: 'seats', rows: members.map((member) => seatRow(file, member, read)) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

/** Which lines say it, and their words. */
function said(lines: readonly number[], quote: string): { locator?: string; quote?: string } {
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  if (lines.length === 0) return {};
  const words = quote.split(/\s+/).filter(Boolean).slice(0, mostWords).join(' ');
  return { locator: lineLocator(first, last), ...(words !== '' && { quote: words }) };
}

const withDoubts = (doubts: readonly Doubt[]): { doubts?: readonly Doubt[] } => (doubts.length > 0 ? { doubts } : {});

function meetingRows(
  file: string,
  { about, doubts, people, actions, planned, members, isHeld, isSummoned }: Read,
): Row<Formats['meetings']>[] {
  const { board, date, start, end, place, lines, quote } = about;
  const chair = people.find(({ found, status }) => found.isChair && status === 'PRESENT');
  const rows: Row<Formats['meetings']>[] = planned.map((next) => ({
    file,
    row: next.lines[0] ?? 1,
    cells: {
      board,
      date: next.date,
      ...given({ start: next.start, end: next.end, place: next.place }),
      planned: true,
      ...said(next.lines, next.quote),
    },
    ...withDoubts(doubts.filter(({ field }) => field === 'board')),
  }));
  const isMeeting =
    people.length + actions.length > 0 || (members.length === 0 && about.lines.length > 0) || isSummoned;
  if (!isMeeting || (!isHeld && !isSummoned)) return rows;
  const own = {
    board,
    date,
    ...given({ start, end, place, chair: chair?.name ?? null }),
    ...(isSummoned && { planned: true }),
  };
  return [{ file, row: lines[0] ?? 1, cells: { ...own, ...said(lines, quote) }, ...withDoubts(doubts) }, ...rows];
}

/** Without what is not known: an empty cell says nothing. */
function given<T extends Record<string, string | null>>(cells: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)) as { [K in keyof T]?: string };
}

/** What the document calls the board in the other language. */
function boardRows(file: string, { about: { board, boardInWelsh }, doubts }: Read): Row<Formats['boards']>[] {
  if (boardInWelsh === null) return [];
  return [
    {
      file,
      row: 1,
      cells: { board, name_cy: boardInWelsh },
      ...withDoubts(doubts.filter(({ field }) => field === 'board')),
    },
  ];
}

function personRow(file: string, person: Person): Row<Formats['people']>[] {
  if (person.honorific === null) return [];
  const doubts = person.doubts.filter(({ field }) => field === 'person');
  return [
    {
      file,
      row: person.lines[0] ?? 1,
      cells: { person: person.name, ...idOf(person), honorific: person.honorific, ...said(person.lines, person.quote) },
      ...withDoubts(doubts),
    },
  ];
}

const idOf = ({ idText }: Person): { person_id?: string } => (idText === null ? {} : { person_id: idText });

function attendanceRow(file: string, person: Person, { about, doubts, people }: Read): Row<Formats['attendance']> {
  const { board, date, start } = about;
  const whom = person.found.deputyFor;
  const cells = {
    board,
    date,
    ...given({ start, organisation: bodyOf(person), deputy_for: whom === null ? null : nameIn(whom, people) }),
    person: person.name,
    ...idOf(person),
    status: person.status,
    ...said(person.lines, person.quote),
  };
  return { file, row: person.lines[0] ?? 1, cells, ...withDoubts([...doubts, ...person.doubts]) };
}

function actionRow(file: string, action: ActionFound, { about, doubts }: Read): Row<Formats['actions']> {
  const { board, date, start } = about;
  const owner = action.owners.length > 0 ? { owner: action.owners } : {};
  const cells = {
    board,
    date,
    ...given({ start, number: action.number, due: action.due }),
    text: action.text,
    ...owner,
    ...said(action.lines, action.quote),
  };
  return { file, row: action.lines[0] ?? 1, cells, ...withDoubts([...doubts, ...action.doubts]) };
}

function seatRow(file: string, member: Person, { about, doubts }: Read): Row<Formats['seats']> {
  const role: SeatRole = member.found.isChair ? 'CHAIR' : (roleWords[wordKey(member.found.role ?? '')] ?? 'MEMBER');
  const isOffice = roleWords[wordKey(member.found.role ?? '')] !== undefined;
  const seen = about.date.length === 10 && about.lines.length > 0 ? { seen: [about.date] } : {};
  const cells = {
    board: about.board,
    person: member.name,
    ...idOf(member),
    role,
    ...given({ title: isOffice ? null : member.found.role, on_behalf_of: bodyOf(member) }),
    ...seen,
    ...said(member.lines, member.quote),
  };
  return {
    file,
    row: member.lines[0] ?? 1,
    cells,
    ...withDoubts([...doubts.filter(({ field }) => field === 'board'), ...member.doubts]),
  };
}
