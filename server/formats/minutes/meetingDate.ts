// On which day a meeting was: by a label, a title, a line of its own; not when its minutes were printed, approved or sent.
import { type Doubt, doubt } from '../../domain/doubt.ts';
import { type DateIn, datesIn, weekdayOn } from './datesIn.ts';
import { labels } from './headerLabels.ts';
import type { Line } from './line.ts';

/** Of another meeting, or of something that is due. */
const otherMeeting =
  /\b(?:next|previous|nesaf|diwethaf|blaenorol|deadline|due|rescheduled from|postponed from|originally|replac(?:es|ing)|last (?:meeting(?! of the (?:year|session|term|council))|met|updated?|modified|revised|reviewed)|apologies)\b|\bby(?:\s+the)?\s*$/iu;
/** When something was done with the minutes. */
const ofMinutes =
  /\b(?:draft|approved|agreed|signed|confirmed|published|version|v\d|circulated|printed|issued|updated|posted|modified|sent|uploaded|created|reviewed|revised|drafft|fersiwn|cyhoeddwyd|argraffwyd|diweddarwyd|anfonwyd|cymeradwywyd|derbyniwyd)\b(?<after>.*)$/iu;

/** Whether the words before a day say that it is not the meeting's. */
function isOther(before: string): boolean {
  if (otherMeeting.test(before)) return true;
  const after = lastOf(before);
  return (
    after !== null &&
    !/\b(?:held|meeting|minutes|notes|record|took place|cyfarfod|gyfarfod|cofnodion|nodiadau|[cg]ynhaliwyd)\b/iu.test(
      after,
    )
  );
}

/** What stands after the last word of what was done with the minutes; null where there is none. */
function lastOf(text: string): string | null {
  const after = ofMinutes.exec(text)?.groups?.after;
  return after === undefined ? null : (lastOf(after) ?? after);
}

/** Of a mail: when it was sent, not when the meeting was. */
const sent = /^(?:date|sent|dyddiad|anfonwyd)\s*:/iu;
const mail = /^(?:from|to|cc|subject|oddi wrth|at|pwnc)\s*:\s/iu;
const saysMeeting =
  /\b(?:held|took place|met|gynhaliwyd|cynhaliwyd)\b|\b(?:meeting|cyfarfod|gyfarfod)\b|^\W*(?:minutes|notes|record|cofnodion|nodiadau)\b/iu;

interface Dated {
  date: string | null;
  line: Line | undefined;
  doubts: Doubt[];
}

interface Given {
  lines: readonly Line[];
  header: readonly Line[];
  file: string;
  readOn: string;
  /** When the file was written, if the user says so. */
  dated: string | null;
}

interface Candidate extends DateIn {
  line: Line;
  isLabelled: boolean;
}

export function dateIn(given: Given): Dated {
  const ofFile = fileDate(given.file);
  const sentOn = sendingOf(given.header);
  const isSending = ({ text }: Line): boolean => sentOn !== null && sent.test(text);
  const header = given.header.filter((line) => !isSending(line));
  const dates = notOfMinutes(
    header.flatMap((line) => candidates(line, sentOn)),
    header,
  );
  const held = given.lines
    .filter((line) =>
      /^(?:minutes|notes|record|meeting|cofnodion|nodiadau|cyfarfod)\b.{0,60}\d{4}|\b(?:held on|meeting on|cynhaliwyd ar|gynhaliwyd ar|took place on|met on)\b/iu.test(
        line.text,
      ),
    )
    .flatMap((line) => candidates(line, null));
  const chosen = chosenOf(dates) ?? held[0];
  if (chosen === undefined) {
    const date = ofFile ?? sentOn ?? yearsIn(given)[0] ?? given.dated ?? given.readOn.slice(0, 4);
    return { date, line: undefined, doubts: [doubt('date', 'dateUnclear', { date: ofFile ?? sentOn ?? '' })] };
  }
  if (chosen.date.startsWith('--')) return withYear(given, chosen, sentOn);
  const doubts: Doubt[] = [];
  const other = dates.find(({ date }) => date.length === 10 && chosen.date.length === 10 && date !== chosen.date);
  const day =
    chosen.weekday !== null && chosen.date.length === 10 && weekdayOn(chosen.date) !== chosen.weekday
      ? chosen.words
      : null;
  if (other !== undefined) doubts.push(doubt('date', 'dateContradicted', { date: chosen.date, other: other.date }));
  else if (ofFile !== null && chosen.date.length === 10 && ofFile !== chosen.date)
    doubts.push(doubt('date', 'dateContradicted', { date: chosen.date, other: ofFile }));
  else if (day !== null) doubts.push(doubt('date', 'dateContradicted', { date: chosen.date, other: day }));
  else if (chosen.date.length < 10) doubts.push(doubt('date', 'dateUnclear', { date: chosen.words }));
  return { date: chosen.date, line: chosen.line, doubts };
}

/** A label, then a title, then whatever line; whole dates before those without a year, those before months. */
function chosenOf(dates: readonly Candidate[]): Candidate | undefined {
  const isWhole = ({ date }: Candidate): boolean => date.length === 10;
  const isDay = (each: Candidate): boolean => isWhole(each) || each.date.startsWith('--');
  const titled = dates.filter(({ line: { text } }) => saysMeeting.test(text));
  // What a file says of itself may be when it was put up.
  const labelled = dates.find(({ isLabelled }) => isLabelled);
  const said = dates.find((each) => isWhole(each) && saysHeld.test(each.line.text));
  const isOfFile = labelled !== undefined && said !== undefined && /:\s*\d{4}-\d\d-\d\d$/u.test(labelled.line.text);
  return (
    (isOfFile ? said : labelled) ??
    titled.find(isWhole) ??
    dates.find(isWhole) ??
    titled.find(isDay) ??
    dates.find(isDay) ??
    dates[0]
  );
}

const saysHeld =
  /\b(?:meeting (?:of|held|on)|held on|met on|took place on|[cg]ynhaliwyd|[cg]yfarfod (?:a gynhaliwyd|ar|dydd))\b/iu;

/** A date that is broken over two lines is in one. */
export function withWholeDates(header: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of header) {
    const last = found.at(-1);
    const text = last === undefined ? '' : `${last.text} ${line.text}`;
    const end = last?.text.length ?? 0;
    const isBroken =
      last !== undefined &&
      last.cells === null &&
      line.cells === null &&
      /\d(?:st|nd|rd|th)?$|\p{L}$|,$/u.test(last.text) &&
      text.length < longestTitle &&
      datesIn(text).some(({ date, at, words }) => date.length === 10 && at < end && at + words.length > end + 1);
    if (isBroken) found[found.length - 1] = { ...last, text };
    else found.push(line);
  }
  return found;
}

const longestTitle = 400;

/** Without the day that is said elsewhere to be that on which the minutes were sent or signed. */
function notOfMinutes(dates: readonly Candidate[], header: readonly Line[]): Candidate[] {
  const ofOthers = new Set(
    header.flatMap(({ text }) =>
      datesIn(text)
        .filter(({ at }) => lastOf(text.slice(0, at)) !== null && isOther(text.slice(0, at)))
        .map(({ date }) => date),
    ),
  );
  const own = dates.filter(({ date }) => !ofOthers.has(date));
  return own.some(({ date }) => date.length === 10) ? own : [...dates];
}

/** When a mail was sent; null where the document is none. */
function sendingOf(header: readonly Line[]): string | null {
  if (header.filter(({ text }) => mail.test(text)).length < 2) return null;
  const line = header.find(({ text }) => sent.test(text));
  return line === undefined ? null : (datesIn(line.text).find(({ date }) => date.length === 10)?.date ?? null);
}

function candidates(line: Line, sentOn: string | null): Candidate[] {
  const text = line.text.replaceAll('\t', ' ');
  const found = datesIn(text);
  const day = found.length === 0 && sentOn !== null ? dayBefore(text, sentOn) : null;
  const ends = [0, ...found.map(({ at, words }) => at + words.length)];
  return [...found.filter(({ at }, i) => !isOther(text.slice(ends[i], at))), ...(day === null ? [] : [day])].map(
    (each) => ({
      ...each,
      line,
      isLabelled: labels.date.test(line.text),
    }),
  );
}

const dayAlone =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)\b/iu;

/** `Tuesday 4th` in a mail: the last before it was sent. */
function dayBefore(text: string, sentOn: string): DateIn | null {
  const match = dayAlone.exec(text);
  if (match === null) return null;
  const [year, month, day] = sentOn.split('-').map(Number);
  const own = Number(match.groups?.day);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 1) - (own > (day ?? 0) ? 2 : 1), own)).toISOString().slice(0, 10);
  const [named] = datesIn(
    `${match[0]} ${new Date(`${at}T00:00:00Z`).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' })}`,
  );
  return named?.weekday === weekdayOn(at)
    ? { date: at, weekday: named.weekday, at: match.index, words: match[0] }
    : null;
}

/** A date without a year: of the years that are told of the file or that the document names, the one on which the weekday falls. */
function withYear(given: Given, { date, weekday, words, line }: Candidate, sentOn: string | null): Dated {
  const rest = date.slice(1);
  const told = [fileDate(given.file), given.dated].flatMap((each) => (each === null ? [] : [each.slice(0, 4)]));
  // What was sent was of a meeting before.
  const ofSending =
    sentOn === null ? [] : [String(Number(sentOn.slice(0, 4)) - (rest.slice(1) > sentOn.slice(5) ? 1 : 0))];
  const named = [...told, ...ofSending, ...yearsIn(given)];
  const falls = (year: string): boolean => weekday === null || weekdayOn(`${year}${rest}`) === weekday;
  const year = named.find(falls) ?? named[0] ?? latest(given.readOn, rest, falls);
  const isSure = named.length > 0 && falls(year) && (weekday !== null || told.length + ofSending.length > 0);
  const unclear =
    named.length === 0
      ? doubt('date', 'yearGuessed', { date: words, year })
      : doubt('date', 'dateUnclear', { date: words });
  return { date: `${year}${rest}`, line, doubts: isSure ? [] : [unclear] };
}

/** The last year in which that day was not to come yet, and fell on that weekday. */
function latest(readOn: string, rest: string, falls: (year: string) => boolean): string {
  const now = Number(readOn.slice(0, 4));
  const past = Array.from({ length: 12 }, (_, i) => String(now - i)).filter((year) => `${year}${rest}` <= readOn);
  return past.find(falls) ?? past[0] ?? String(now);
}

/** The years that the document names, the commonest first. */
function yearsIn({ lines }: Given): string[] {
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const [year] of text.matchAll(/(?<![\d£,.])20[0-4]\d(?!\d|[.,]\d)/g))
      counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([year]) => year);
}

function fileDate(file: string): string | null {
  const name = file
    .replace(/\.[^.]*$/, '')
    .replace(/[_]+/g, ' ')
    .replace(/(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3')
    .replace(/(?<!\d)(\d{2})(\d{2})(20\d{2})(?!\d)/, '$1-$2-$3');
  return (
    datesIn(name.replace(/(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/gu, ' ')).find(
      ({ date }) => date.length === 10 && !date.startsWith('-'),
    )?.date ?? null
  );
}
