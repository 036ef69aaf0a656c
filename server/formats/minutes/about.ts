// What a document says of its meeting: board, date, times, place; from its title and what stands above the lists.
import type { Doubt } from '../../domain/doubt.ts';
import { boardIn } from './boardName.ts';
import { datesIn, timesIn } from './datesIn.ts';
import { boardWord, isLabelled, labels, ofPlace, placeWord } from './headerLabels.ts';
import { headingOf, withoutNumber } from './headings.ts';
import type { Line } from './line.ts';
import { dateIn, withWholeDates } from './meetingDate.ts';
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

const mostHeader = 30;
const mailHead = /^(?:from|to|cc|bcc|sent|date|subject|oddi wrth|at|pwnc):\s/iu;

interface Known {
  file: string;
  /** The day on which the file is read, for dates without a year. */
  readOn: string;
  /** When the file was written, if the user says so. */
  dated: string | null;
}

export function aboutMeeting(lines: readonly Line[], known: Known): About {
  const header = withWholeDates(headerOf(lines));
  const all = header.map(({ text }) => text.replaceAll('\t', ' ')).join('\n');
  const dated = dateIn({ lines, header, ...known });
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
  // A list of members beside the page comes before its title.
  const title = lines.findIndex(({ level }) => level === 1);
  const isBeside =
    title > 0 &&
    title < 2 * mostHeader &&
    lines.slice(0, title).some(({ text }) => headingOf(text)?.section.kind === 'membership');
  if (isBeside) return headerOf(lines.slice(title));
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

/** `…, 10.00am - 12.15pm, Council Chamber, Aber and on Teams`: all that stands after day and time, at the end of the line. */
const afterTime = /(?:\b20\d\d|\d\s?[ap]\.?m\.?|\d[.:]\d\d),\s+(?<place>\p{Lu}[^\d\t:;]{3,80}?)[.,]?$/iu;

const roomOfBoard =
  /\b(?:council|committee|board|cabinet|executive|group) (?=(?:chambers?|room|offices?|house|hall|building)\b)|(?<=\b(?:siambr|neuadd|swyddfa|ystafell)) (?:y |yr )?(?:cyngor|pwyllgor|bwrdd)\b/giu;

function placeIn(header: readonly Line[]): { words: string; line: Line } | null {
  for (const line of header) {
    if (labels.place.test(line.text)) {
      const words = line.text.replace(labels.place, '').replaceAll('\t', ' ').trim();
      if (words !== '') return { words, line };
    }
  }
  for (const line of header) {
    const last = afterTime.exec(line.text)?.groups?.place ?? '';
    if (placeWord.test(last) && !boardWord.test(last.replace(roomOfBoard, '')) && !isProse(last))
      return { words: last, line };
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
      text.length < 80 &&
      placeWord.test(text) &&
      !boardWord.test(text) &&
      !ofPlace.test(text) &&
      datesIn(text).length === 0 &&
      !isProse(text),
  );
  return alone === undefined
    ? null
    : { words: alone.text.replaceAll('\t', ', ').replace(/^(?:held )?(?:via|on|at|in) (?=\p{Lu})/iu, ''), line: alone };
}
