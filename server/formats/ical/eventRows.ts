// One event of a calendar as a meeting, and who was there, as far as the calendar can tell: who accepted is taken to have come, as inferred.
import type ICAL from 'ical.js';
import { type Doubt, doubt } from '../../domain/doubt.ts';
import { type Problem, problem, type Rule, type RuleValues } from '../../domain/problem.ts';
import { fullName, parsePersonName } from '../../matching/personName.ts';
import { isCalledBoard } from '../mapping/bodyKinds.ts';
import { nameSureness } from '../minutes/nameShape.ts';
import type { PlainRow } from '../tables/plainRows.ts';
import { wallTime } from './wallTime.ts';

export interface Calendar {
  file: string;
  /** What the calendar itself is called. */
  title: string | null;
  /** The known board that a text names. */
  boardIn: (text: string) => string | null;
  /** What is later is still to come. */
  today: string;
}

/** The rows so far. */
export interface Told {
  meetings: PlainRow[];
  attendance: PlainRow[];
  people: PlainRow[];
  problems: Problem[];
}

export interface Occurrence {
  item: ICAL.Event;
  start: ICAL.Time;
  end: ICAL.Time | null;
  /** Which event of the file. */
  row: number;
}

const longestQuote = 25;
const ours = /^urn:boardwalk:((?:board|person)_[0-9a-f]{20})$/;

/** Adds the rows of an event that takes place once. */
export function eventRows({ item, start, end, row }: Occurrence, calendar: Calendar, told: Told): void {
  const summary = (item.summary ?? '').replace(/\s+/g, ' ').trim();
  const say = <R extends Rule>(rule: R, values: RuleValues[R]): void => {
    told.problems.push(problem({ file: calendar.file, row, field: null }, rule, values, 'WARNING'));
  };
  if (/^CANCELLED$/i.test(textOf(item.component, 'status'))) {
    say('eventCancelled', { title: summary.slice(0, 120) });
    return;
  }
  const [from, until] = [wallTime(start), end === null ? null : wallTime(end)];
  const { doubts, ...of } = boardOf(item.component, summary, calendar);
  const isToCome = from.date > calendar.today;
  const meeting = {
    board: of.board,
    board_id: of.id,
    date: from.date,
    start: from.time,
    locator: `event ${row}`,
    quote: summary.split(' ').slice(0, longestQuote).join(' '),
  };
  const people = isToCome ? [] : attendeesOf(item);
  told.meetings.push({
    row,
    cells: {
      ...meeting,
      end: until?.date === from.date && until.time !== from.time ? until.time : null,
      place: item.location,
      title: of.title,
      planned: isToCome ? 'yes' : null,
      chair: people.find(({ isChair }) => isChair)?.name,
    },
    doubts,
  });
  const unclear = people.filter(({ name, status }) => name === null || status === null);
  if (unclear.length > 0) say('inviteesLeftOut', { title: summary.slice(0, 120), count: unclear.length });
  for (const { name, id, status, organisation, certainty, deputyFor, honorific } of people) {
    if (name === null || status === null) continue;
    const cells = { ...meeting, person: name, person_id: id, status, organisation, certainty, deputy_for: deputyFor };
    told.attendance.push({ row, cells, doubts });
    if (honorific !== '')
      told.people.push({ row, cells: { person: name, person_id: id, honorific, locator: meeting.locator } });
  }
}

interface Board {
  board: string;
  id?: string;
  title: string | null;
  doubts: Doubt[];
}

/** The board that meets: as Boardwalk wrote it, else one that is known, else what is called like one; else it is to be decided. */
function boardOf(event: ICAL.Component, summary: string, { title: called, boardIn }: Calendar): Board {
  const organizer = event.getFirstProperty('organizer');
  const [, id] = ours.exec(String(organizer?.getFirstValue() ?? '')) ?? [];
  const own = organizer?.getFirstParameter('cn') ?? '';
  if (id !== undefined && own !== '')
    return { board: own, id, title: summary.startsWith(`${own}: `) ? summary.slice(own.length + 2) : null, doubts: [] };
  const known = boardIn(summary) ?? (called === null ? null : boardIn(called));
  const bare = bareTitle(summary);
  if (known !== null) return { board: known, title: sameText(known, bare) ? null : summary, doubts: [] };
  if (isCalledBoard(bare)) return { board: bare, title: null, doubts: [] };
  if (called !== null && isCalledBoard(called)) return { board: called, title: summary || null, doubts: [] };
  const board = bare || called || 'Calendar';
  return {
    board,
    title: bare === summary ? null : summary || null,
    doubts: [doubt('board', 'boardUnclear', { board })],
  };
}

const sameText = (a: string, b: string): boolean => a.localeCompare(b, 'en', { sensitivity: 'base' }) === 0;

/** `Meeting of the Aber Forum – June (online)` is about `Aber Forum`. */
function bareTitle(summary: string): string {
  const parts = summary.split(/\s+[-–—|/]\s+|:\s+|\s*\(|\)\s*/).map((part) =>
    part
      .replace(/^(?:(?:re|fw|fwd|tbc|hold|provisional):?\s+)+/i, '')
      .replace(/^(?:(?:\w+ly|annual|extraordinary|special)\s+)?meetings? of (?:the )?/i, '')
      .replace(/^cyfarfod(?:ydd)?\s+(?:o['’]r |y |yr |)/i, '')
      .replace(/\s+(?:(?:\w+ly|annual|extraordinary|special)\s+)?(?:meetings?|mtg|agenda|call|teams)$/i, '')
      .trim(),
  );
  return parts.find(isCalledBoard) ?? parts.find((part) => part !== '') ?? summary;
}

interface Attendee {
  name: string | null;
  id: string | undefined;
  organisation: string | null;
  status: string | null;
  certainty: 'inferred' | null;
  honorific: string;
  deputyFor: string | null;
  isChair: boolean;
}

function attendeesOf(event: ICAL.Event): Attendee[] {
  const invited = event.attendees.filter(
    (each) => !/^(?:ROOM|RESOURCE|GROUP)$/i.test(each.getFirstParameter('cutype') ?? ''),
  );
  const addressed = new Map(invited.map((each) => [String(each.getFirstValue()).toLowerCase(), nameOf(each).name]));
  return invited.map((each) => {
    const stated = (each.getFirstParameter('x-boardwalk-status') ?? '').toLowerCase();
    const instead = (each.getFirstParameter('delegated-from') ?? '').toLowerCase();
    return {
      ...nameOf(each),
      id: ours.exec(String(each.getFirstValue()))?.[1],
      status: stated || answerOf(each),
      certainty: stated === '' ? 'inferred' : null,
      deputyFor: addressed.get(instead) ?? null,
      // Elsewhere whoever sends the invitation is called the chair.
      isChair: stated !== '' && each.getFirstParameter('role') === 'CHAIR',
    };
  });
}

function answerOf(attendee: ICAL.Property): string | null {
  const answer = (attendee.getFirstParameter('partstat') ?? '').toUpperCase();
  if (answer === 'DECLINED') return 'apologies';
  if (answer !== 'ACCEPTED') return null;
  return attendee.getFirstParameter('role') === 'NON-PARTICIPANT' ? 'in attendance' : 'present';
}

/** `Sample, Ann (Aber Council)`: a name, and for whom; an address is no name. */
function nameOf(attendee: ICAL.Property): Pick<Attendee, 'name' | 'organisation' | 'honorific'> {
  const called = (attendee.getFirstParameter('cn') ?? '').replace(/<[^<>]*>|^["']|["']$/g, '').trim();
  if (ours.test(String(attendee.getFirstValue()))) return { name: called || null, organisation: null, honorific: '' };
  const [, bare = called, bracket = ''] = /^(.*?)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(called) ?? [];
  const parsed = parsePersonName(bare);
  const isName = nameSureness(bare.replace(/^([^,]+),\s*(.+)$/, '$2 $1')) >= 2 && parsed.given.length > 0;
  return {
    name: isName ? fullName(parsed) : null,
    organisation: bracket.length > 1 ? bracket : null,
    honorific: parsed.honorifics.join(' '),
  };
}

function textOf(component: ICAL.Component, property: string): string {
  const value: unknown = component.getFirstPropertyValue(property);
  return typeof value === 'string' ? value : '';
}
