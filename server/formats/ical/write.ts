// Meetings as a calendar (iCalendar): one event each, with who was there. A meeting of which only the month or year is known has no
// place in a calendar and is left out; the calendar says how many.
import type { Exported } from '../../domain/exported.ts';
import type { Id, RecordOf } from '../../domain/records.ts';
import type { AttendanceStatus } from '../../domain/vocabulary.ts';

type Meeting = Exported['records']['MEETING'][number];
type Attendances = Exported['records']['ATTENDANCE'];

/** How long a meeting is shown that is not known to have ended. */
const usualHours = 1;
const longestLine = 74;
const zone = 'Europe/London';

/** `about`: what it is a picture of, line by line. */
export function* icsOf({ records, about: { madeOn } }: Exported, about: readonly string[]): Generator<string> {
  const dated = records.MEETING.filter(({ date }) => date.length === 10);
  const left = records.MEETING.length - dated.length;
  const names = new Map([...records.BOARD, ...records.PERSON].map(({ id, name }) => [id, name]));
  const sources = new Map(records.SOURCE.map((source) => [source.id, source]));
  const were = Map.groupBy(records.ATTENDANCE, ({ meeting }) => meeting);
  yield lines(
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Boardwalk//export//EN'],
    ['X-WR-CALNAME', text('Boardwalk')],
    ['X-WR-CALDESC', text(about.join('\n'))],
    ...(left > 0 ? ([['X-BOARDWALK-WITHOUT-DAY', String(left)]] as const) : []),
  );
  yield ukTime;
  for (const meeting of dated) yield eventOf(meeting, { names, sources, were: were.get(meeting.id) ?? [], madeOn });
  yield lines(['END', 'VCALENDAR']);
}

interface Around {
  names: ReadonlyMap<Id, string>;
  sources: ReadonlyMap<Id, RecordOf['SOURCE']>;
  were: Attendances;
  madeOn: string;
}

function eventOf(meeting: Meeting, { names, sources, were, madeOn }: Around): string {
  const { id, board, title, place, planned, chair, evidence } = meeting;
  const name = names.get(board) ?? board;
  const from = [...new Set(evidence.map(({ source }) => sources.get(source)?.title ?? source))];
  return lines(
    ['BEGIN', 'VEVENT'],
    ['UID', `${id}@boardwalk`],
    ['DTSTAMP', `${digits(madeOn)}T000000Z`],
    ...timesOf(meeting),
    ['SUMMARY', text(title === null ? name : `${name}: ${title}`)],
    ['CATEGORIES', text(name)],
    ...(place === null ? [] : ([['LOCATION', text(place)]] as const)),
    ...(from.length === 0 ? [] : ([['DESCRIPTION', text(from.join('\n'))]] as const)),
    ['STATUS', planned ? 'TENTATIVE' : 'CONFIRMED'],
    [`ORGANIZER;CN=${parameter(name)}`, `urn:boardwalk:${board}`],
    ...were.map(({ person, status }): Line => {
      const part = person === chair ? 'CHAIR' : parts[status].part;
      const said = `PARTSTAT=${parts[status].said};X-BOARDWALK-STATUS=${status.replaceAll('_', '-')}`;
      return [`ATTENDEE;CN=${parameter(names.get(person) ?? person)};ROLE=${part};${said}`, `urn:boardwalk:${person}`];
    }),
    ['END', 'VEVENT'],
  );
}

const parts: Readonly<Record<AttendanceStatus, { part: string; said: string }>> = {
  PRESENT: { part: 'REQ-PARTICIPANT', said: 'ACCEPTED' },
  IN_ATTENDANCE: { part: 'OPT-PARTICIPANT', said: 'ACCEPTED' },
  OBSERVER: { part: 'NON-PARTICIPANT', said: 'ACCEPTED' },
  APOLOGIES: { part: 'REQ-PARTICIPANT', said: 'DECLINED' },
  ABSENT: { part: 'REQ-PARTICIPANT', said: 'NEEDS-ACTION' },
};

/** A meeting without a time takes the day; one without an end a usual while. */
function timesOf({ date, start, end }: Meeting): Line[] {
  if (start === null) return [['DTSTART;VALUE=DATE', digits(date)]];
  const from = `${digits(date)}T${digits(start)}00`;
  const until: Line =
    end === null || end <= start
      ? ['DURATION', `PT${usualHours}H`]
      : [`DTEND;TZID=${zone}`, `${digits(date)}T${digits(end)}00`];
  return [[`DTSTART;TZID=${zone}`, from], until];
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '');
}

type Line = readonly [string, string];

function lines(...all: readonly Line[]): string {
  return all.map(([name, value]) => folded(`${name}:${value}`)).join('');
}

/** Lines are broken so that none has more than 75 bytes, and no sign is broken in two. */
function folded(line: string): string {
  let [done, here, bytes] = ['', '', 0];
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > longestLine) {
      done += `${here}\r\n `;
      [here, bytes] = ['', 1];
    }
    here += sign;
    bytes += size;
  }
  return `${done}${here}\r\n`;
}

function text(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|[\r\n]/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** A parameter's value; it may hold no quotation mark. */
function parameter(value: string): string {
  return `"${value
    .toWellFormed()
    .replaceAll('"', '’')
    .replace(/\p{Cc}/gu, ' ')}"`;
}

// Since 1996 the clocks change on the last Sundays of March and October.
const ukTime = lines(
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', zone],
  ['BEGIN', 'DAYLIGHT'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'BST'],
  ['DTSTART', '19960331T010000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['END', 'DAYLIGHT'],
  ['BEGIN', 'STANDARD'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0000'],
  ['TZNAME', 'GMT'],
  ['DTSTART', '19961027T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
);
