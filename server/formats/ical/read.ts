// iCalendar: events as meetings, series one by one within bounds, and of those that are over, who said whether they would come.
import ICAL from 'ical.js';
import { type Problem, problem } from '../../domain/problem.ts';
import { decodeText } from '../encodings/decodeText.ts';
import { type FileBytes, type FileReader, type Read, type ReadHints, Unreadable, wholeOf } from '../reader.ts';
import { plainRows } from '../tables/plainRows.ts';
import { boardFinder } from './boardFinder.ts';
import { type Calendar, eventRows, type Told } from './eventRows.ts';
import { faultsOfTimes } from './timesOf.ts';

export const ical: FileReader = {
  name: 'icalendar',
  isOne: ({ name, bytes }) =>
    /\.(?:ics|ical|ifb)$/i.test(name) || /^\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 200))),
  read,
};

/** Of one series; a weekly meeting has as many in nine years. */
const mostOfSeries = 500;
/** Of these, to come; a weekly meeting has as many in the two years that are looked ahead. */
const mostToCome = 110;
/** Where one that never comes near today is given up; a daily one takes so many in fifty years. */
const mostSteps = 20_000;
/** Of a whole calendar. */
const mostMeetings = 20_000;
const yearsAhead = 2;

function read({ name, bytes }: FileBytes, hints: ReadHints): Read {
  const { text, problems } = decodeText(name, bytes);
  if (text === null) return { contents: [], problems };
  const told: Told = { meetings: [], attendance: [], people: [], problems };
  const boardIn = boardFinder(hints.boards);
  const today = new Date().toISOString().slice(0, 10);
  for (const component of componentsOf(text)) {
    const titled = component.getFirstPropertyValue('x-wr-calname') ?? component.getFirstPropertyValue('name');
    const calendar: Calendar = {
      file: name,
      title: typeof titled === 'string' ? titled : null,
      boardIn,
      today,
    };
    readCalendar(component, calendar, told);
  }
  return plainRows(name, { people: told.people, meetings: told.meetings, attendance: told.attendance }, told.problems);
}

/** A file may hold several calendars. */
function componentsOf(text: string): ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(text);
    const all = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    return all.map((each) => new ICAL.Component(each));
  } catch {
    const line = brokenLine(text);
    throw line === null ? new Unreadable('calendarBroken', {}) : new Unreadable('calendarLine', { line });
  }
}

/** The rule of a series over which the library stumbles, where it is one. */
function brokenLine(text: string): string | null {
  for (const [line, rule = ''] of text.matchAll(/^(?:EX|R)RULE[^:\r\n]*:(.*)$/gim))
    try {
      ICAL.Recur.fromString(rule.trim());
    } catch {
      return line.trim().slice(0, 120);
    }
  return null;
}

function readCalendar(component: ICAL.Component, calendar: Calendar, told: Told): void {
  const all = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const series = new Set(all.filter((event) => !event.isRecurrenceException()).map(({ uid }) => uid));
  const changed = Map.groupBy(
    all.filter((event) => event.isRecurrenceException() && series.has(event.uid)),
    ({ uid }) => uid,
  );
  for (const [i, event] of all.entries()) {
    // One of a series that is otherwise than the others is read with it.
    if (event.isRecurrenceException() && series.has(event.uid)) continue;
    try {
      if (!hasTimes(event, i + 1, { calendar, told })) continue;
      for (const other of changed.get(event.uid) ?? [])
        if (hasTimes(other, all.indexOf(other) + 1, { calendar, told })) event.relateException(other);
      readEvent(event, i + 1, { calendar, told });
    } catch {
      // One event that makes no sense is no reason to leave the others.
      told.problems.push(itemProblem(calendar.file, i + 1, event.summary ?? ''));
    }
    if (told.meetings.length > mostMeetings) throw new Unreadable('tooManyRows', { most: mostMeetings });
  }
}

interface ReadWith {
  calendar: Calendar;
  told: Told;
}

/** Whether its times can be read; what is wrong with them is said. */
function hasTimes({ component }: ICAL.Event, row: number, { calendar, told }: ReadWith): boolean {
  const faults = faultsOfTimes(component);
  for (const { rule, values } of faults)
    told.problems.push(problem({ ...wholeOf(calendar.file), row }, rule, values, 'WARNING'));
  return !faults.some(({ isFatal }) => isFatal);
}

function readEvent(event: ICAL.Event, row: number, { calendar, told }: ReadWith): void {
  if (!event.isRecurring()) {
    eventRows({ item: event, start: event.startDate, end: event.endDate, row }, calendar, told);
    return;
  }
  const { kept, isCut } = nearestOf(event);
  for (const each of kept) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(each);
    eventRows({ item, start: startDate, end: endDate, row }, calendar, told);
  }
  if (!isCut) return;
  const values = { title: event.summary ?? '', most: kept.length };
  told.problems.push(problem({ ...wholeOf(calendar.file), row }, 'seriesCut', values, 'WARNING'));
}

/** Of a series, the last that are over and the next that are to come. */
function nearestOf(event: ICAL.Event): { kept: ICAL.Time[]; isCut: boolean } {
  const now = ICAL.Time.now();
  const last = now.clone();
  last.year += yearsAhead;
  const [over, toCome]: [ICAL.Time[], ICAL.Time[]] = [[], []];
  const steps = event.iterator();
  let left = mostSteps;
  let next = steps.next();
  for (; next && left > 0 && toCome.length < mostToCome && next.compare(last) <= 0; next = steps.next()) {
    left -= 1;
    if (next.compare(now) > 0) toCome.push(next.clone());
    else over.push(next.clone());
  }
  const kept = [...over.slice(toCome.length - mostOfSeries), ...toCome];
  return { kept, isCut: Boolean(next) || kept.length < over.length + toCome.length };
}

function itemProblem(file: string, row: number, item: string): Problem {
  return problem({ ...wholeOf(file), row }, 'itemNotUnderstood', { item: item.slice(0, 120) }, 'WARNING');
}
