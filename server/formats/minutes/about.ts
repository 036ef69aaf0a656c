// What a document says of its meeting: board, date, times, place; from its title and what stands above the lists.
import { type Doubt, doubt } from '../../domain/doubt.ts';
import { boardIn } from './boardName.ts';
import { type DateIn, datesIn, timesIn, weekdayOn } from './datesIn.ts';
import { boardWord, isLabelled, labels, placeWord } from './headerLabels.ts';
import { headingOf, withoutNumber } from './headings.ts';
import type { Line } from './line.ts';
import { isProse } from './prose.ts';

export interface About {
  board: string | null;
  /** Of the board, where the document gives it in both languages. */
  boardInWelsh: string | null;
  isBoardSure: boolean;
  date: string | null;
  start: string | null;
  end: string | null;
  place: string | null;
  /** Of the date and the place. */
  lines: number[];
  quote: string;
  doubts: Doubt[];
  isAgenda: boolean;
  isCancelled: boolean;
  isTitledMinutes: boolean;
}

const otherDate =
  /\b(?:next|previous|last|draft|approved|published|version|circulated|nesaf|diwethaf|blaenorol|apologies|deadline|printed|issued|due|by)\b/iu;
/** `Draft minutes of the meeting held at 10:00 on …, next to the lake`: of this meeting, whatever else the line says. */
const titleHeld =
  /^\W*(?:(?:draft|drafft|approved|unconfirmed|confirmed|final|formal)\b\W*)*(?:minutes|notes|record|cofnodion|nodiadau)\b(?<before>.{0,120}?)\b(?:held|took place|gynhaliwyd|cynhaliwyd)\b(?<after>.*)$/iu;
const isHeld = (text: string): boolean => {
  const { before = '', after = '' } = titleHeld.exec(text)?.groups ?? {};
  return (
    !/\b(?:previous|last|next|nesaf|diwethaf|blaenorol)\b/iu.test(before) &&
    !/\b(?:approved|agreed|signed|confirmed|derbyniwyd)\b/iu.test(after) &&
    datesIn(after).length > 0
  );
};
const mostHeader = 30;
/** When a mail was sent, not when the meeting was. */
const sentOn = /^(?:date|sent):.*\d{1,2}:\d{2}:\d{2}/iu;
const mailHead = /^(?:from|to|cc|bcc|sent|date|subject|oddi wrth|at|pwnc):\s/iu;

/** @param readOn the day on which the file is read, for dates without a year */
export function aboutMeeting(lines: readonly Line[], file: string, readOn: string): About {
  const header = headerOf(lines);
  const all = header.map(({ text }) => text.replaceAll('\t', ' ')).join('\n');
  const dated = dateIn({ lines, header, file, readOn });
  const timed =
    header
      .flatMap((line) =>
        labels.time.test(line.text) ||
        dated.line === line ||
        datesIn(line.text).length > 0 ||
        /\b(?:at|am|from)\b/i.test(line.text)
          ? [timesIn(line.text)]
          : [],
      )
      .find((found) => found !== null) ??
    header.map(({ text }) => (text.length < 40 ? timesIn(text) : null)).find((found) => found !== null);
  const place = placeIn(header);
  const board = boardIn(header);
  const placed = [place?.line, dated.line].filter((line) => line !== undefined).toSorted((a, b) => a.number - b.number);
  const title =
    /\bagenda\b/iu.test(all.split('\n').slice(0, 8).join(' ')) &&
    !/\b(?:minutes|notes of|cofnodion|record of)\b/iu.test(all);
  return {
    board: board?.name ?? null,
    boardInWelsh: board?.welsh ?? null,
    isBoardSure: board?.isSure ?? false,
    date: dated.date,
    start: timed?.start ?? null,
    end: timed?.end ?? null,
    place: place?.words ?? null,
    lines: placed.map(({ number }) => number),
    quote: placed.map(({ text }) => text.replaceAll('\t', ' ')).join(' '),
    doubts: dated.doubts,
    isAgenda: title,
    isCancelled: lines.slice(0, 25).some(({ text }) => cancelled.test(text)),
    isTitledMinutes: /\b(?:minutes|notes of|note of|meeting notes|action notes|record of|cofnodion|nodiadau)\b/iu.test(
      all,
    ),
  };
}

const cancelled =
  /\b(?:meeting|cyfarfod|session)\b[^.]{0,80}\b(?:cancell?ed|postponed|did not take place|(?:was|is) not held|stood down|ganslwyd|ganslo|gohiriwyd|ohirio|ohiriwyd)\b|^\W*(?:meeting )?(?:cancell?ed|postponed|canslwyd|gohiriwyd|wedi['’]i ganslo)\b|^(?:ganslwyd|canslwyd|gohiriwyd) (?:y|cyfarfod)/iu;

/** What stands above the first list or item. */
function headerOf(lines: readonly Line[]): Line[] {
  const end = lines.findIndex((line, i) => i > 0 && endsHeader(line.text));
  return lines.slice(0, Math.min(end < 0 ? mostHeader : Math.max(end, 1), mostHeader));
}

const address =
  /^\d+[a-z]?,? [^.:]*\b(?:street|road|avenue|lane|way|close|square|place|crescent|terrace|drive|parade|hill|stryd|heol|ffordd|lôn|rhodfa|teras)\b/iu;

function endsHeader(text: string): boolean {
  if (isLabelled(text) || mailHead.test(text)) return false;
  const section = headingOf(text)?.section;
  if (section === undefined || section === null)
    return /^\d+(?:\.\d+)*[.)]?\s+\p{Lu}/u.test(text) && datesIn(text).length === 0 && !address.test(text);
  return section.kind !== 'other' || !/^(?:minutes|cofnodion|notes|agenda|draft|summary)/iu.test(withoutNumber(text));
}

function placeIn(header: readonly Line[]): { words: string; line: Line } | null {
  for (const line of header) {
    if (labels.place.test(line.text)) {
      const words = line.text.replace(labels.place, '').replaceAll('\t', ' ').trim();
      if (words !== '') return { words, line };
    }
  }
  for (const line of header) {
    const held =
      /\b(?:held|cynhaliwyd|gynhaliwyd|taking place|met)\b.*?\b(?:at|in|via|on|by|through|yn|trwy|drwy|ar)\s+((?!\d|the \d|mon|tue|wed|thu|fri|sat|sun|dydd|ddydd)[^,.]{3,}?(?:, [^,\d]+?)*?)(?:,? (?:on|at|ar|from|am)\s+(?:\d|the|mon|tue|wed|thu|fri|dydd|ddydd).*|[.,]?\s*$)/iu.exec(
        line.text.replaceAll('\t', ' '),
      )?.[1];
    const clean =
      held === undefined
        ? ''
        : datesIn(held)
            .reduce((rest, { words }) => rest.replace(words, ''), held)
            .replace(/[\s,]+(?:on|at|ar|am)?\s*$/iu, '')
            .trim();
    if (clean !== '' && /\p{L}{3}/u.test(clean)) return { words: clean, line };
  }
  const alone = header.find(
    ({ text }) =>
      text.length < 80 && placeWord.test(text) && !boardWord.test(text) && datesIn(text).length === 0 && !isProse(text),
  );
  return alone === undefined
    ? null
    : { words: alone.text.replaceAll('\t', ', ').replace(/^(?:held )?(?:via|on|at|in) (?=\p{Lu})/iu, ''), line: alone };
}

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
}

/** What a sentence says first: of the rest other days may be told. */
const beginningOf = (text: string): string =>
  text.length > 160 ? (text.split(/[;.](?=\s)/u)[0] ?? '').slice(0, 160) : text;

function dateIn(given: Given): Dated {
  const ofFile = fileDate(given.file);
  const dates = given.header
    .filter(
      ({ text }) =>
        (!otherDate.test(beginningOf(text)) || labels.date.test(text) || isHeld(text)) && !sentOn.test(text),
    )
    .flatMap((line) =>
      datesIn(line.text.replaceAll('\t', ' ')).map((found) => ({
        ...found,
        line,
        isLabelled: labels.date.test(line.text),
      })),
    );
  const held = given.lines.flatMap((line) =>
    /^(?:minutes|notes|record|cofnodion|nodiadau)\b.{0,60}\d{4}|\b(?:held on|meeting on|cynhaliwyd ar|gynhaliwyd ar|took place on|met on)\b/iu.test(
      line.text,
    ) && !otherDate.test(line.text)
      ? datesIn(line.text).map((found) => ({ ...found, line, isLabelled: false }))
      : [],
  );
  const chosen =
    dates.find(({ isLabelled }) => isLabelled) ?? dates.find(({ date }) => date.length === 10) ?? dates[0] ?? held[0];
  if (chosen === undefined) {
    const date = ofFile ?? yearsIn(given)[0] ?? given.readOn.slice(0, 4);
    return { date, line: undefined, doubts: [doubt('date', 'dateUnclear', { date: ofFile ?? '' })] };
  }
  if (chosen.date.startsWith('--')) return withYear(given, chosen, chosen.line);
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

/** A date without a year: of the years that the document names, the one on which the weekday falls. */
function withYear(given: Given, { date, weekday, words }: DateIn, line: Line): Dated {
  const rest = date.slice(1);
  const ofFile = fileDate(given.file)?.slice(0, 4);
  const named = [...(ofFile === undefined ? [] : [ofFile]), ...yearsIn(given)];
  const falls = (year: string): boolean => weekday === null || weekdayOn(`${year}${rest}`) === weekday;
  const year = named.find(falls) ?? named[0] ?? latest(given.readOn, rest, falls);
  const isSure = named.length > 0 && weekday !== null && falls(year);
  return { date: `${year}${rest}`, line, doubts: isSure ? [] : [doubt('date', 'dateUnclear', { date: words })] };
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
    for (const [year] of text.matchAll(/(?<![\d£,.])20[0-4]\d(?![\d,]|\.\d)/g))
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
