// A key to marks, `P = present, A = apologies`, and the marks put into words.
import type { Line } from './line.ts';

const meanings: readonly [RegExp, string][] = [
  [/^(?:sent |gave )?(?:apolog|apols|absent with apolog|regrets|excused|ymddiheur)/iu, 'Apologies'],
  [/^(?:absent|not present|not in attendance|did not|no apolog|non.?attend|absennol|unexcused)/iu, 'Absent'],
  [/^(?:in attendance|officer in attendance|hefyd yn bresennol)/iu, 'In attendance'],
  [/^(?:observ|sylwedydd|arsylwr)/iu, 'Observer'],
  [/^(?:sub(?:stitut|\b)|deput|attended as sub|eilydd|dirprwy)/iu, 'Present'],
  [/^(?:present|attend|in person|online|virtual|remote|joined|presennol|yn bresennol|bresennol|yes)/iu, 'Present'],
];
const entry =
  /(?<![\p{L}\d])(?<mark>\p{L}{1,3}|[✓✔√✗✘×x*○●☑☒☐/–-])\s*(?:=|:|–|-|\bindicates\b|\bdenotes\b|\bmeans\b|\byn golygu\b)\s*(?<words>\p{L}[\p{L} -]{2,40})/giu;
/** `Key: x present, - apologies` */
const keyed = new RegExp(entry.source.replace('(?:=|', '(?:(?<=\\s)|=|'), 'giu');
const isKey = /^(?:key|legend|allwedd)\s*:?(?=\s)/iu;
const isolated = /^(?:\[[xX✓ ]\])$/u;

/** What each mark means; empty where the document has no key. */
function legendOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of lines) {
    if (text.length > 300 || !/=|indicates|denotes|means|golygu|key|legend|allwedd|[-–:]/iu.test(text)) continue;
    const entries = [
      ...text
        .replaceAll('\t', ' ; ')
        .replace(isKey, ' ')
        .matchAll(isKey.test(text) ? keyed : entry),
    ].flatMap(({ groups }) => {
      const word = meanings.find(([pattern]) => pattern.test(groups?.words ?? ''))?.[1];
      return word === undefined || groups?.mark === undefined ? [] : [[groups.mark, word] as const];
    });
    if (
      entries.length > 1 ||
      (entries.length === 1 && text.length < 60 && /=|indicates|denotes|means|golygu/u.test(text))
    )
      for (const [mark, word] of entries) found.set(mark, word);
  }
  return found;
}

/** `A`, `A (sub: B Sample)`. */
function inWords(cell: string, legend: ReadonlyMap<string, string>): string {
  const [mark = '', rest = ''] = cell.trim().split(/\s+(?=[([])/u);
  const word = legend.get(mark);
  return word === undefined ? cell : `${word} ${rest}`.trim();
}

const afterName = /(?<=[\p{L})])\s+([✓✔√✗✘×xX○●☑☒☐/–-]|\p{Lu})(?=\s*(?:[,;]|$))/gu;

/** `Ann Sample x, Ben Placeholder -`: a mark after each of several. */
function withMarks(text: string, legend: ReadonlyMap<string, string>): string {
  const marks = [...text.matchAll(afterName)].filter(([, mark = '']) => legend.has(mark)).length;
  if (marks < 2) return text;
  return text.replace(afterName, (whole, mark: string) => (legend.has(mark) ? ` (${legend.get(mark)})` : whole));
}

/** The lines with the marks of the key in words. */
export function withLegend(lines: readonly Line[]): Line[] {
  const legend = legendOf(lines);
  if (legend.size === 0) return [...lines];
  return lines.map((line) => {
    const cells = line.cells?.map((cell) => (isolated.test(cell) ? cell : inWords(cell, legend))) ?? null;
    const text = line.text.replace(/\((\p{L}{1,3})\)/gu, (whole, mark: string) => {
      const word = /^(?:[AOPX]|Ab|AB|Ap|AP)$/u.test(mark) ? legend.get(mark) : undefined;
      return word === undefined ? whole : `(${word})`;
    });
    const marked = withMarks(text, legend);
    if (marked !== text) return { ...line, cells, text: marked, quote: line.quote ?? line.text };
    return text === line.text ? { ...line, cells } : { ...line, cells, text, quote: line.text };
  });
}
