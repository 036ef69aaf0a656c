// clash: two meetings that overlap in time and share a person. Without a known day and times a meeting is not judged; of one whose end is unknown
// only the beginning is. A person is shared whose time both took or would have taken, so apologies count. clashes of a person: how many.
import type { Id } from '../../domain/records.ts';
import { type Measure, meetings } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { found, groupedBy } from '../projection/recordIndex.ts';
import { type Gathering, heldGatherings, plannedGatherings } from './gatherings.ts';
import { type MeetingTimes, timesOf } from './meetingTimes.ts';

export const clashesMeasure: Measure = {
  id: 'clashes',
  of: 'PERSON',
  title: { en: 'Clashes', cy: 'Gwrthdrawiadau' },
  definition: {
    en: 'How many pairs of meetings, held or planned, overlap in time and both take the person’s time: present, in attendance, missed or, where no attendance is recorded, seated. Meetings of which no times are known are not judged.',
    cy: 'Faint o barau o gyfarfodydd, a gynhaliwyd neu a gynlluniwyd, sy’n gorgyffwrdd mewn amser ac ill dau’n cymryd amser y person: yn bresennol, yn mynychu, yn absennol neu, lle na chofnodwyd presenoldeb, â sedd. Ni fernir cyfarfodydd nad yw eu hamserau’n hysbys.',
  },
  unit: meetings,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, person = '') => clashesOf(projection, person).length,
};

export interface Clash {
  /** By time, then by id. */
  a: Gathering;
  b: Gathering;
  /** By id. */
  people: Id[];
  /** The common time in minutes since midnight; `to` null: an end is unknown. */
  from: number;
  to: number | null;
}

export interface Clashes {
  /** By day, then by the common time, then by ids. */
  all: Clash[];
  ofPerson: ReadonlyMap<Id, Clash[]>;
  /** Meetings of which no day or no times are known. */
  notJudged: number;
}

/** @throws BoardwalkError NOT_FOUND */
export function clashesOf(projection: Projection, person: Id): Clash[] {
  found(projection.workedOut.records.people, person);
  return projection.keep(clashes).ofPerson.get(person) ?? [];
}

export function clashes(projection: Projection): Clashes {
  const gatherings = [...projection.keep(heldGatherings), ...projection.keep(plannedGatherings)];
  const timed = gatherings.flatMap((gathering) => {
    const times = timesToJudge(gathering);
    return times ? [{ gathering, times }] : [];
  });
  const all = [...groupedBy(timed, ({ gathering }) => gathering.meeting.date).values()].flatMap(clashesOfDay);
  all.sort((x, y) => x.a.days.first - y.a.days.first || x.from - y.from || (idsOf(x) < idsOf(y) ? -1 : 1));
  const ofPerson = new Map<Id, Clash[]>();
  for (const clash of all)
    for (const person of clash.people) ofPerson.set(person, [...(ofPerson.get(person) ?? []), clash]);
  return { all, ofPerson, notJudged: gatherings.length - timed.length };
}

/** Null: no day or no times are known, so that it is not judged. */
export function timesToJudge({ meeting }: Gathering): MeetingTimes | null {
  return meeting.date.length < 'yyyy-mm-dd'.length ? null : timesOf(meeting);
}

interface Timed {
  gathering: Gathering;
  times: MeetingTimes;
}

// Through the meetings of each person on that day, in the order of time.
function clashesOfDay(timed: readonly Timed[]): Clash[] {
  const inTime = [...timed].sort(
    (x, y) => x.times.from - y.times.from || (x.gathering.meeting.id < y.gathering.meeting.id ? -1 : 1),
  );
  const ofPerson = new Map<Id, number[]>();
  for (const [i, { gathering }] of inTime.entries())
    for (const person of gathering.called) ofPerson.set(person, [...(ofPerson.get(person) ?? []), i]);
  const found = new Map<number, Clash>();
  for (const [person, indexes] of ofPerson)
    for (const [k, i] of indexes.entries())
      for (const j of indexes.slice(k + 1)) {
        const [one, other] = [inTime[i] as Timed, inTime[j] as Timed];
        if (other.times.from >= one.times.to) continue;
        const key = i * inTime.length + j;
        const clash = found.get(key) ?? clashOf(one, other);
        clash.people.push(person);
        found.set(key, clash);
      }
  return [...found.values()].map((clash) => ({ ...clash, people: clash.people.sort() }));
}

function clashOf(one: Timed, other: Timed): Clash {
  const whole = one.times.whole && other.times.whole;
  const to = Math.min(one.times.to, other.times.to);
  return { a: one.gathering, b: other.gathering, people: [], from: other.times.from, to: whole ? to : null };
}

function idsOf({ a, b }: Clash): string {
  return `${a.meeting.id} ${b.meeting.id}`;
}
