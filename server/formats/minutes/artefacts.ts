// What pages bring with them: their numbers, running heads, markings. They stand inside lists and are no part of them.

import { datesIn } from './datesIn.ts';
import { headingOf, sectionNamed } from './headings.ts';
import type { Line } from './line.ts';
import { splitName } from './nameShape.ts';

const pageNumber =
  /^\d{1,3}\s*[|–-]\s*(?:page|tudalen)$|^(?:[-–—|]\s*)?(?:(?:page|p\.?|pg\.?|tudalen|tud\.?)\s*)?\d{1,3}(?:\s*(?:of|o|\/|\|)\s*\d{1,3})?(?:\s*[-–—|])?$|^(?:page|tudalen)\s+\d+\b.{0,60}$|^.{0,80}\s[|–-]?\s*(?:page|tudalen)\s+\d+(?:\s*(?:of|o|\/)\s*\d+)?$/iu;
const marking =
  /^\W*(?:not protectively marked|dim marciau diogelwch|official(?:[- ]sensitive)?|restricted|swyddogol|confidential|cyfrinachol|unclassified|protect|draft|drafft|unconfirmed)(?:\s*[-–—/|:]\s*[\p{L} -]{0,60})?\W*$/iu;
const times = 3;

/** The lines that are the document's own. */
export function withoutArtefacts(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const seen = new Set<string>();
  let gap = false;
  const title = titleWords(lines);
  return lines.flatMap((line, i) => {
    const key = keyOf(line);
    const repeats =
      (counts.get(key) ?? 0) >= times &&
      line.cells === null &&
      key.length > 3 &&
      line.text.length < 120 &&
      sectionNamed(line.text) === null &&
      splitName(line.text) === null;
    const isFirst = !seen.has(key);
    seen.add(key);
    // Next to the number of a page its running head is one the second time already.
    const isHead =
      gap &&
      line.cells === null &&
      (counts.get(key) ?? 0) > 1 &&
      /\d|\p{L}{3}.*\s.*\p{L}{3}/u.test(line.text) &&
      sectionNamed(line.text) === null &&
      datesIn(line.text).length > 0;
    const isTitle = i >= mostTitle && isTitleAgain(line, title) && isInList(lines[i - 1]) && isInList(below(lines, i));
    if (
      isRunningRow(line, i) ||
      pageNumber.test(line.text) ||
      marking.test(line.text) ||
      isHead ||
      isTitle ||
      (repeats && !isFirst)
    ) {
      gap = true;
      return [];
    }
    // What a page breaks goes on: the gap is the page's.
    const own = gap && line.apart ? { ...line, apart: false } : line;
    gap = false;
    return [own];
  });
}

/** `Sample Board | Meeting 20.01.26 | 1`, or what a browser prints: `21/10/2025, 09:14`. */
const isRunningRow = ({ text, cells }: Line, at: number): boolean =>
  (at >= mostTitle &&
    cells !== null &&
    /^\d{1,3}$/u.test(cells.at(-1) ?? '') &&
    datesIn(text).length > 0 &&
    cells.length < 4 &&
    !cells.some((cell) => splitName(cell)?.sureness === 3)) ||
  /^\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?=\t|$)/u.test(text) ||
  /^https?:\/\/\S+(?:\t\d+\/\d+)?$/u.test(text);

/** The next line that is no number of a page. */
const below = (lines: readonly Line[], at: number): Line | undefined =>
  lines.slice(at + 1, at + 3).find(({ text }) => !pageNumber.test(text));

const mostTitle = 5;
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** Those above the first heading of people. */
function titleWords(lines: readonly Line[]): ReadonlySet<string> {
  const end = lines.findIndex(({ text, cells }) => cells !== null || headingOf(text)?.section.kind === 'people');
  return new Set(lines.slice(0, Math.min(mostTitle, Math.max(end, 0))).flatMap(({ text }) => wordsOf(text)));
}

/** `Minutes – Sample Board` at the head of a page, in words of the title alone. */
function isTitleAgain({ text: whole, cells }: Line, title: ReadonlySet<string>): boolean {
  const dates = datesIn(whole);
  const text = dates.reduce((rest, { words }) => rest.replace(words, ' '), whole);
  const words = wordsOf(text).filter((word) => !ofPages.test(word));
  return (
    cells === null &&
    words.length > 1 &&
    words.every((word) => title.has(word)) &&
    (dates.length > 0 || splitName(text) === null) &&
    sectionNamed(text)?.kind !== 'people' &&
    !/^\d/u.test(text)
  );
}

const ofPages = /^(?:minutes|notes|page|draft|continued|cont|the|and|cofnodion|tudalen|parhad)$/u;

/** A row of a table, or a name. */
const isInList = (line: Line | undefined): boolean =>
  line !== undefined && (line.cells !== null || (splitName(line.text)?.sureness ?? 0) === 3);

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();
