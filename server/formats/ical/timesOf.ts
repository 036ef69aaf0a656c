// What an event says of its times, looked at before the library does: it takes a day that does not exist for another one, and goes on for
// as long as a rule or a duration makes it.
import ICAL from 'ical.js';
import { isPartialDate } from '../../domain/partialDate.ts';
import type { Rule, RuleValues } from '../../domain/problem.ts';

type FaultRule = Extract<
  Rule,
  'eventWithoutDay' | 'eventDayUnknown' | 'seriesUnfit' | 'eventEndsEarly' | 'eventTooLong'
>;

/** What is to be said of an event. */
export interface TimesFault {
  rule: FaultRule;
  values: RuleValues[FaultRule];
  /** It cannot be read at all. */
  isFatal: boolean;
}

const days = ['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate'];
const shortFrequencies = new Set(['SECONDLY', 'MINUTELY', 'HOURLY']);
const narrowing = ['BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYDAY', 'BYHOUR', 'BYMINUTE', 'BYSETPOS'];
const longestDays = 366;
const dayLength = 86_400;

/** What is wrong with its times. A day without a time is made one, an end that makes no sense is taken away. */
export function faultsOfTimes(event: ICAL.Component): TimesFault[] {
  const summary = event.getFirstPropertyValue('summary');
  const title = typeof summary === 'string' ? summary.replace(/\s+/g, ' ').trim().slice(0, 120) : '';
  if (event.getFirstProperty('dtstart') === null)
    return [{ rule: 'eventWithoutDay', values: { title }, isFatal: true }];
  for (const property of days.flatMap((name) => event.getAllProperties(name))) {
    const wrong = wrongDay(property);
    if (wrong !== null)
      return [{ rule: 'eventDayUnknown', values: { title, value: wrong.slice(0, 40) }, isFatal: true }];
  }
  if (event.getAllProperties('rrule').some(isUnfit)) return [{ rule: 'seriesUnfit', values: { title }, isFatal: true }];
  return faultsOfEnd(event, title);
}

/** What it says that is no day, or none with such a time. */
function wrongDay(property: ICAL.Property): string | null {
  if (property.type !== 'date' && property.type !== 'date-time') return null;
  const written = writtenIn(property);
  // Many programs write a day where a time should be.
  const bare = written.map((each) => /^([\d-]{10})T::$/.exec(each)?.[1] ?? each);
  const wrong = bare.find((each) => !isTime(each));
  if (wrong !== undefined) return wrong.replace(/T::$/, '');
  if (property.type === 'date-time' && bare.every((each) => each.length === 10)) {
    property.resetType('date');
    const times = bare.map((each) => ICAL.Time.fromDateString(each));
    if (property.isMultiValue) property.setValues(times);
    else for (const time of times) property.setValue(time);
  }
  return null;
}

/** As the file has them, before anything is made of them. */
function writtenIn(property: ICAL.Property): string[] {
  const [, , , ...values]: unknown[] = property.toJSON();
  return values.filter((value) => typeof value === 'string');
}

function isTime(written: string): boolean {
  const [, day = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)Z?)?$/.exec(written) ?? [];
  return isPartialDate(day) && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) <= 60;
}

/** Whether the search for the next time may have no end: more than daily, only at some of those times, or on a day that no month has. */
function isUnfit(property: ICAL.Property): boolean {
  const rule = property.getFirstValue();
  if (!(rule instanceof ICAL.Recur)) return false;
  const parts = narrowing.filter((part) => part in rule.parts);
  if (shortFrequencies.has(rule.freq)) return parts.length > 0;
  if (rule.freq !== 'DAILY' && rule.freq !== 'WEEKLY') return false;
  const [months, monthDays] = ['BYMONTH', 'BYMONTHDAY'].map((part) => rule.getComponent(part).map(Number));
  const isOnNoDay =
    months?.length &&
    monthDays?.every((day) => months.every((month) => Math.abs(day) > ICAL.Time.daysInMonth(month, 2024)));
  return parts.includes('BYYEARDAY') || parts.includes('BYWEEKNO') || Boolean(monthDays?.length && isOnNoDay);
}

function faultsOfEnd(event: ICAL.Component, title: string): TimesFault[] {
  const [start, end] = ['dtstart', 'dtend'].map((name) => event.getFirstPropertyValue(name));
  const duration = event.getFirstPropertyValue('duration');
  const seconds =
    duration instanceof ICAL.Duration
      ? duration.toSeconds()
      : start instanceof ICAL.Time && end instanceof ICAL.Time
        ? end.subtractDateTz(start).toSeconds()
        : 0;
  if (seconds >= 0 && seconds <= longestDays * dayLength) return [];
  for (const name of ['dtend', 'duration']) event.removeAllProperties(name);
  return [{ rule: seconds < 0 ? 'eventEndsEarly' : 'eventTooLong', values: { title }, isFatal: false }];
}
