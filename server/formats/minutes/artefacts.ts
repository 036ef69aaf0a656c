// What pages bring with them: their numbers, running heads, markings. They stand inside lists and are no part of them.

import { datesIn } from './datesIn.ts';
import { sectionNamed } from './headings.ts';
import type { Line } from './line.ts';
import { splitName } from './nameShape.ts';

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|p\.?|pg\.?|tudalen|tud\.?)\s*)?\d{1,3}(?:\s*(?:of|o|\/|\|)\s*\d{1,3})?(?:\s*[-–—|])?$|^(?:page|tudalen)\s+\d+\b.{0,60}$|^.{0,80}\s[|–-]?\s*(?:page|tudalen)\s+\d+(?:\s*(?:of|o|\/)\s*\d+)?$/iu;
const marking =
  /^\W*(?:not protectively marked|dim marciau diogelwch|official(?:[- ]sensitive)?|restricted|swyddogol|confidential|cyfrinachol|unclassified|protect|draft|drafft|unconfirmed)(?:\s*[-–—/|:]\s*[\p{L} -]{0,60})?\W*$/iu;
const times = 3;

/** The lines that are the document's own. */
export function withoutArtefacts(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  const seen = new Set<string>();
  let gap = false;
  return lines.flatMap((line) => {
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
    if (pageNumber.test(line.text) || marking.test(line.text) || isHead || (repeats && !isFirst)) {
      gap = true;
      return [];
    }
    // What a page breaks goes on: the gap is the page's.
    const own = gap && line.apart ? { ...line, apart: false } : line;
    gap = false;
    return [own];
  });
}

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#').toLowerCase();
