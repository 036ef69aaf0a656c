// What a document says of its meeting: board, date, times, place; from its title and what stands above the lists.
import { type Doubt, doubt } from '../../domain/doubt.ts';
import { type DateIn, datesIn, timesIn, weekdayOn } from './datesIn.ts';
import { headingOf, sectionNamed, withoutNumber } from './headings.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { isProse } from './prose.ts';

export interface About {
  board: string | null;
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

const labels = {
  date: /^(?:meeting )?(?:date(?: of meeting)?(?: (?:and|&) time)?|dyddiad(?: y cyfarfod)?(?: (?:ac|a) amser)?|when|held on|date\/time|pryd|day)\s*(?:[:\t]|\s[-–]\s)\s*/iu,
  time: /^(?:times?|start(?: time)?|amser(?:oedd)?|meeting time)\s*(?:[:\t]|\s[-–]\s)\s*/iu,
  place:
    /^(?:venue|location|place|where|lleoliad|man cyfarfod|man|meeting place|ble|held at|platform|room)\s*(?:[:\t]|\s[-–]\s)\s*/iu,
  board:
    /^(?:meeting(?: title| name)?|board|committee|group|name of (?:meeting|group|board|committee)|title|subject|teitl|cyfarfod|bwrdd|pwyllgor|grŵp|forum|partnership|enw'?r? (?:cyfarfod|grŵp|bwrdd))\s*(?:[:\t]|\s[-–]\s)\s*/iu,
};
const boardWord =
  /(?<!\p{L})(?:boards?|partnerships?|committee|sub-?committee|forum|group|panel|network|council|cabinet|team|taskforce|task force|assembly|alliance|executive|trustees|governors|collaborative|consortium|working party|working group|steering group|steering committee|cluster|hub|commission|bwrdd|partneriaeth|pwyllgor|is-?bwyllgor|fforwm|grŵp|grwp|rhwydwaith|cyngor|cabinet|tîm|tasglu|clwstwr|gweithgor|cynghrair|bord)(?!\p{L})/iu;
const meetingWord =
  /(?<!\p{L})(?:minutes|notes|note|record|meeting|cofnodion|nodiadau|cyfarfod|gyfarfod|draft|drafft)(?!\p{L})/iu;
const placeWord =
  /(?:virtual(?:ly)?(?: meeting)?|teams|zoom|online|ar-?lein|rhithiol|remote|room|chamber|hall|centre|offices?|building|headquarters|hq|house|library|neuadd|siambr|ystafell|canolfan|swyddfa|hybrid)(?!\p{L})/iu;
const otherDate =
  /\b(?:next|previous|last|draft|approved|published|version|circulated|nesaf|diwethaf|blaenorol|apologies|deadline|printed|issued|due|by)\b/iu;
const mostHeader = 30;

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
  const placed = [place?.line, dated.line].filter((line) => line !== undefined).toSorted((a, b) => a.number - b.number);
  const title =
    /\bagenda\b/iu.test(all.split('\n').slice(0, 8).join(' ')) &&
    !/\b(?:minutes|notes of|cofnodion|record of)\b/iu.test(all);
  return {
    board: boardIn(header),
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

function endsHeader(text: string): boolean {
  if (Object.values(labels).some((label) => label.test(text))) return false;
  const section = headingOf(text)?.section;
  if (section === undefined || section === null)
    return /^\d+(?:\.\d+)*[.)]?\s+\p{Lu}/u.test(text) && datesIn(text).length === 0;
  return section.kind !== 'other' || !/^(?:minutes|cofnodion|notes|agenda|draft|summary)/iu.test(withoutNumber(text));
}

function boardIn(header: readonly Line[]): string | null {
  const labelled = header
    .flatMap(({ text }) => (labels.board.test(text) ? [cleanBoard(text.replace(labels.board, ''))] : []))
    .filter(Boolean)[0];
  if (labelled) return labelled;
  let best: { name: string; score: number } | null = null;
  for (const [i, { text, heading }] of header.entries()) {
    const flat = text.replaceAll('\t', ' ');
    if (Object.values(labels).some((label) => label.test(text)) || nameSureness(flat) === 3) continue;
    const name = cleanBoard(boardPhrase(flat) ?? flat);
    if (name === '' || name.length > 160 || (isProse(flat) && boardPhrase(flat) === null)) continue;
    const isCouncil = /\b(?:council|cyngor)$/iu.test(name);
    const score =
      (boardWord.test(name) ? 4 : 0) -
      (isCouncil ? 1.5 : 0) +
      (boardPhrase(flat) === null ? 0 : 3) +
      (meetingWord.test(flat) ? 1 : 0) +
      (heading ? 0.5 : 0) -
      i * 0.1 -
      (placeWord.test(name) && !boardWord.test(name) ? 3 : 0);
    if (score > (best?.score ?? 0.4)) best = { name, score };
  }
  return best?.name ?? null;
}

/** The board in a phrase: `Minutes of the meeting of the Aber Board held at …`. */
function boardPhrase(text: string): string | null {
  const english =
    /\b(?:minutes|notes?|record|action notes|proceedings|summary)\b[^.]*? (?:of|from|for) (?:the |a |an )?(?:(?:virtual|hybrid|annual|general|extraordinary|special|quarterly|monthly|ordinary|inaugural|first|\w+teenth|last) )*(?:(?:meeting|proceedings) (?:of|for) (?:the )?)?(.+)$/iu.exec(
      text,
    )?.[1];
  const meeting = /\b(?:at a|a|at the) (?:\w+ )?meeting of (?:the )?(.+)$/iu.exec(text)?.[1];
  const welsh =
    /\b(?:cofnodion|nodiadau)\s+(?:o )?(?:(?:g|c)yfarfod )?(?:rhithiol |hybrid )?(?:y |yr |o['’]r |gan |a gynhaliwyd gan )?(.+)$/iu.exec(
      text,
    )?.[1];
  const found = english ?? meeting ?? welsh ?? null;
  return found !== null && boardWord.test(found) ? found : null;
}

/** A name without what says that these are minutes, and when and where. */
function cleanBoard(text: string): string {
  const undated = datesIn(text).reduce((rest, { words }) => rest.replace(words, ' '), text);
  const clean = withoutNumber(undated)
    .replace(
      /,? (?:(?:was |were )?held|which took place|a gynhaliwyd|cynhaliwyd|gynhaliwyd|taking place|convened)(?: .*)?$/iu,
      '',
    )
    .replace(/[([](?:draft|unconfirmed|approved|drafft|final|v\d.*|confirmed|virtual|online|via .*|teams)[)\]]/giu, ' ')
    .replace(
      /(?:^|\s+|[-–—:|,]\s*)(?:(?:draft|unconfirmed|approved|confirmed|final|formal|public|virtual|drafft)\s+)*(?:(?:meeting|action) )?(?:minutes|notes|note|record|cofnodion(?: drafft)?|nodiadau|summary)(?: (?:of|of the|from|from the|and actions?|and action points|o|y) ?(?:meeting|cyfarfod|gyfarfod)?)?\s*(?:[-–—:|,]|$)/giu,
      ' ',
    )
    .replace(/\b(?:draft|drafft|unconfirmed)\b/giu, ' ')
    .replace(
      /(?:\s|^)(?:quarterly |monthly |annual |virtual |regular )?(?:meeting|cyfarfod)(?: \d+| no\.? ?\d+)?\s*(?:on|at|of|-|–|:|,)*\s*$/iu,
      ' ',
    )
    .replace(/\s+(?:on|at|for|ar|dated|of)\s*$/iu, ' ')
    .replace(/^(?:meeting of (?:the )?|cyfarfod (?:y |yr |o'r )?|the |of the |y |yr )/iu, '')
    .replace(/^[\s:;,.–—|-]+|[\s:;,.–—|-]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/\p{L}{2}/u.test(clean) || sectionNamed(clean) !== null) return '';
  return clean === clean.toUpperCase() && clean.includes(' ') ? spoken(clean) : clean;
}

const small = /^(?:of|and|for|the|in|on|to|at|a|ac|y|yr|o|i|ar|with)$/i;

/** A name in capitals alone, as others write it. */
function spoken(name: string): string {
  const words = name.toLowerCase().split(' ');
  return words
    .map((word, i) =>
      i > 0 && small.test(word) ? word : word.replace(/^\P{L}*\p{L}|-\p{L}/gu, (start) => start.toUpperCase()),
    )
    .join(' ');
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

function dateIn(given: Given): Dated {
  const ofFile = fileDate(given.file);
  const dates = given.header
    .filter(({ text }) => !otherDate.test(text) || labels.date.test(text))
    .flatMap((line) =>
      datesIn(line.text.replaceAll('\t', ' ')).map((found) => ({
        ...found,
        line,
        isLabelled: labels.date.test(line.text),
      })),
    );
  const held = given.lines.flatMap((line) =>
    /\b(?:held on|meeting on|cynhaliwyd ar|gynhaliwyd ar|took place on|met on)\b/iu.test(line.text) &&
    !otherDate.test(line.text)
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
