// What the cells under a heading look like: how large a share of them are dates, people, known boards …

import { nameSureness } from '../minutes/nameShape.ts';
import { dayAndTime, readDate, readTime } from '../words/dates.ts';
import { statusMarked } from '../words/statusMarks.ts';
import { roleWords, tierWords, wordKey, yesNoWords } from '../words/words.ts';

/** Shares from 0 to 1 of the cells that hold anything. */
export interface ColumnContent {
  filled: number;
  dates: number;
  times: number;
  numbers: number;
  yesNo: number;
  roles: number;
  statuses: number;
  tiers: number;
  people: number;
  /** Named in the landscape as boards. */
  boards: number;
  /** Called like a board: Forum, Partneriaeth … */
  bodies: number;
  /** Called like an organisation: Heddlu, County Council, Health Board … */
  organisations: number;
  /** The first different ones. */
  sample: string[];
}

const looked = 300;
const longestName = 100;
const shown = 3;
const longestShown = 80;
const bodyWord =
  /\b(?:board|committee|group|partnership|forum|panel|network|council|cabinet|team|taskforce|bwrdd|pwyllgor|gr[wŵ]p|partneriaeth|fforwm|panel|rhwydwaith|cyngor|cabinet|tasglu)\b/iu;
const organisationWord =
  /\b(?:council|health board|police|constabulary|authority|nhs|trust|university|college|probation|ambulance|fire (?:and|&) rescue|ltd|limited|association|government|agency|victim support|women's aid|cyngor|heddlu|bwrdd iechyd|awdurdod|ymddiriedolaeth|prifysgol|coleg|gwasanaeth|cymdeithas|llywodraeth|asiantaeth|cymorth)\b/iu;
const timeRange = /^\d{1,2}[.:]?\d{0,2}\s*(?:am|pm)?\s*(?:-|–|to|until|tan|i)\s*\d{1,2}[.:]?\d{0,2}\s*(?:am|pm)?$/i;

/** @param boards names of boards of the landscape, folded (`foldName`) */
export function columnContent(cells: readonly string[], boards: ReadonlySet<string>): ColumnContent {
  const filled = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && cell !== '-')
    .slice(0, looked);
  const share = (is: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter((cell) => is(cell)).length / filled.length;
  const isWord = (words: Readonly<Record<string, unknown>>) => (cell: string) => Object.hasOwn(words, wordKey(cell));
  return {
    filled: filled.length,
    dates: share((cell) => readDate(dayAndTime.exec(cell)?.[1] ?? cell) !== null),
    times: share((cell) => readTime(cell) !== null || timeRange.test(cell)),
    numbers: share((cell) => /^\d+([.,]\d+)?$/.test(cell)),
    yesNo: share(isWord(yesNoWords)),
    roles: share(isWord(roleWords)),
    statuses: share((cell) => statusMarked(cell) !== null),
    tiers: share(isWord(tierWords)),
    people: share((cell) => cell.length < longestName && nameSureness(cell) >= 2 && !bodyWord.test(cell)),
    boards: share((cell) => boards.has(foldName(cell))),
    bodies: share((cell) => bodyWord.test(cell)),
    organisations: share((cell) => organisationWord.test(cell)),
    sample: [...new Set(filled)].slice(0, shown).map(shortCell),
  };
}

/** A cell as it is shown. */
export function shortCell(cell: string): string {
  return cell.length > longestShown ? `${cell.slice(0, longestShown - 1)}…` : cell;
}

/** How names of boards are compared here. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
