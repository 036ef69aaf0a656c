// Tables whose columns are statuses with the people in their cells, and registers of several meetings.
import { doubt } from '../../domain/doubt.ts';
import { type AttendanceStatus, isAway } from '../../domain/vocabulary.ts';
import { type Attendee, withStandIn } from './attendee.ts';
import { splitOutside } from './brackets.ts';
import { datesIn, monthIn } from './datesIn.ts';
import type { Found } from './found.ts';
import type { Line } from './line.ts';
import { peopleIn } from './peopleIn.ts';
import { attendee, type Column, hasName, isStatus } from './tables.ts';

/** The people of a table such as `Body | Attended | Apologies`; empty where it is none. */
export function peopleUnderStatus(columns: readonly Column[], rows: readonly Line[]): Attendee[] {
  if (hasName(columns) || !columns.some(isStatus)) return [];
  const body = columns.includes('organisation') ? columns.indexOf('organisation') : columns.indexOf(null);
  return rows.flatMap((row) =>
    columns.flatMap((column, i) => {
      if (!isStatus(column) && column !== 'status') return [];
      const people = splitOutside(row.cells?.[i] ?? '', /\s*;\s*/gu).flatMap((part) => peopleIn(part));
      return people.flatMap((found) => {
        if (body >= 0 && (row.cells?.[body] ?? '') !== '') found.organisation ??= row.cells?.[body] ?? null;
        return isStatus(column)
          ? withStandIn(attendee(found, row, statusOf(found.status, column)))
          : [ofEither(found, row)];
      });
    }),
  );
}

/** Under `Apologies or absent`: which, the entry says itself. */
const ofEither = (found: Found, row: Line): Attendee =>
  found.status === null
    ? {
        ...attendee(found, row, 'ABSENT'),
        doubts: [doubt('status', 'statusUnclear', { words: row.text.replaceAll('\t', ' | ') })],
      }
    : attendee(found, row, found.status);

const statusOf = (own: AttendanceStatus | null, column: AttendanceStatus): AttendanceStatus =>
  own === null || own === 'PRESENT' || (isAway(column) && !isAway(own)) ? column : own;

const leastMeetings = 2;

/** The lines with registers of several meetings cut down to the column of this one. @param date of the meeting */
export function ofThisMeeting(lines: readonly Line[], date: string | null): Line[] {
  let register: { head: Line; column: number } | null = null;
  return lines.flatMap((each, i) => {
    const line = withNameColumn(each, lines[i + 1]);
    if (line.cells === null) {
      register = null;
      return [line];
    }
    const days = line.cells.map(dayOf);
    const dated = days.filter((day) => day !== null).length;
    if (dated >= leastMeetings && days[0] === null && dated >= line.cells.filter(Boolean).length - 3) {
      const column = days.findIndex((day) => day !== null && isOn(day, date ?? ''));
      register = { head: line, column };
      return column < 0 ? [] : [withCells(line, [line.cells[0] || 'Name', ...others(line, days), 'Attendance'])];
    }
    if (register === null) return [line];
    const { head, column } = register;
    const cells = column < 0 ? [] : inPlace(line, head);
    const headDays = (head.cells ?? []).map(dayOf);
    return column < 0
      ? []
      : [withCells(line, [cells[0] ?? '', ...others({ ...line, cells }, headDays), cells[column] ?? ''])];
  });
}

/** The cells between the name and the meetings. */
const others = ({ cells }: Line, days: readonly (string | null)[]): string[] =>
  (cells ?? []).filter((_, i) => i > 0 && i < days.findIndex((day) => day !== null));

/** The cells below those of the head: what is empty in a text leaves no cell. */
function inPlace({ cells, starts }: Line, head: Line): string[] {
  const heads = head.starts;
  if (starts === null || heads === null) return [...(cells ?? [])];
  const placed = heads.map(() => '');
  for (const [i, cell] of (cells ?? []).entries()) {
    const distances = heads.map((start) => Math.abs(start - (starts[i] ?? 0)));
    placed[distances.indexOf(Math.min(...distances))] ||= cell;
  }
  return placed;
}

/** Titles that are days alone stand above names that have no title. */
const withNameColumn = (line: Line, next: Line | undefined): Line =>
  line.cells !== null &&
  next?.cells?.length === line.cells.length + 1 &&
  line.cells.every((cell) => dayOf(cell) !== null)
    ? { ...line, cells: ['', ...line.cells], starts: line.starts === null ? null : [0, ...line.starts] }
    : line;

const fewest = 2;

/** Without those whom only a register of several meetings names, where a list says who was at this one. */
export function withoutRegisters(people: readonly Attendee[], lines: readonly Line[]): Attendee[] {
  const registers = new Set(lines.flatMap(({ number, isRegister }) => (isRegister === true ? [number] : [])));
  const isOfRegister = ({ lines: own }: Attendee): boolean =>
    own.length > 0 && own.every((line) => registers.has(line));
  const listed = people.filter((person) => person.status === 'PRESENT' && !person.isSentence && !isOfRegister(person));
  return listed.length < fewest ? [...people] : people.filter((person) => !isOfRegister(person));
}

const withCells = (line: Line, cells: string[]): Line => ({
  ...line,
  isRegister: true,
  cells,
  text: cells.filter(Boolean).join('\t'),
  quote: line.quote ?? line.text,
  starts: null,
});

/** The day or month that a cell names, as the end of its ISO form; null where it names none. */
function dayOf(cell: string): string | null {
  if (cell.length > 16) return null;
  const [found] = datesIn(cell);
  if (found !== undefined) return found.date.startsWith('--') ? found.date.slice(1) : found.date;
  const figures = /^(\d{1,2})[/.](\d{1,2})$/.exec(cell);
  if (figures !== null) return `-${(figures[2] ?? '').padStart(2, '0')}-${(figures[1] ?? '').padStart(2, '0')}`;
  const month = monthIn(cell);
  return month === null ? null : `-${month}-`;
}

const isOn = (day: string, date: string): boolean =>
  day.startsWith('-') ? date.slice(4).startsWith(day) : date.startsWith(day);
