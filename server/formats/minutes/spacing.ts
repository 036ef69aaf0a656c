// What was scanned or copied: letters that stand apart, and wide gaps between words that are no columns.
import { foldWord } from '../../matching/personName.ts';
import { forenames } from './forenames.ts';
import { bodyWords } from './lexicon.ts';

const spacedWord = String.raw`\p{L}(?: \p{L}){2,}`;
const spaced = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${spacedWord}(?: {2,6}${spacedWord})*(?: ?:)?(?![\p{L}\p{N}])`,
  'gu',
);
const leastLetters = 5;

/** `P R E S E N T :` as `PRESENT:`; not the `P A P P` of a register. */
export const joinedLetters = (text: string): string =>
  text.replace(spaced, (whole) => {
    const letters = whole.match(/\p{L}/gu) ?? [];
    return letters.length >= leastLetters && new Set(letters).size > 3
      ? whole.replace(/(?<=\S) (?=\S)/gu, '').replace(/ {2,}/gu, ' ')
      : whole;
  });

/** Between words: not before a comma, in a bracket or between letters that stand apart. */
const gap = /(?<=[^\s(/–-])(?<!(?:^|\s)\p{L})( +)(?=[^\s,.;:)/–-])/gu;
const leastLines = 5;
const leastGaps = 2;
const mostlyWide = 0.75;
const leastColumn = 3;

const leastEven = 0.3;
/** Two spaces, time and again, and never one: no column is so narrow. */
const isEven = (gaps: readonly number[]): boolean =>
  gaps.every((length) => length > 1) && gaps.filter((length) => length === 2).length * 2 > gaps.length;

/** The commonest length. */
function usualOf(lengths: readonly number[]): number {
  const [[usual] = [2]] = [...Map.groupBy(lengths, (length) => length)].toSorted((a, b) => b[1].length - a[1].length);
  return usual;
}

/** The lines of a text whose words all stand wide apart, as they are when scanned, with single spaces. */
export function singleSpaced(lines: readonly string[]): readonly string[] {
  const counted = lines
    .map((line) => [...line.matchAll(gap)].map(([, spaces = '']) => spaces.length))
    .filter(({ length }) => length >= leastGaps);
  const wide = counted.filter((gaps) => gaps.filter((length) => length > 1).length >= mostlyWide * gaps.length).length;
  const even = counted.filter(isEven).length;
  const isWide = wide >= mostlyWide * counted.length || (even > leastLines && even > leastEven * counted.length);
  if (counted.length < leastLines || !isWide) return lines;
  const usual = usualOf(counted.flat().filter((length) => length > 1));
  const betweenColumns = new RegExp(`(?<=\\S) {${Math.max(2 * usual, usual + leastColumn)},}(?=\\S)`, 'gu');
  return lines.map((line) =>
    joinedLetters(line)
      .replace(betweenColumns, '\t')
      .replace(/(?<=\S) {2,}(?=\S)/gu, ' ')
      .replace(/(?<=\S) (?=[,.;:)](?:\s|$))/gu, '')
      .replace(/(?<=\() (?=\S)/gu, ''),
  );
}

const oneName = /^\p{Lu}[\p{Ll}'’-]+$/u;

/** A list with wide gaps between its words, some of them inside names: single spaces instead. */
export function evenly(text: string, columns: readonly string[]): string {
  const isTorn = columns.some((column, i) => {
    const next = columns[i + 1];
    if (next === undefined) return false;
    const tail = column.split(/[,;:]\s*/u).at(-1) ?? '';
    const head = next.split(/[,;(]/u)[0]?.trim() ?? '';
    const isList = /[,;:]/u.test(column) || /[,;]/u.test(next) || columns[i - 1]?.endsWith(':') === true;
    return isList && forenames.has(foldWord(tail)) && oneName.test(head) && !bodyWords.has(foldWord(head));
  });
  return isTorn ? text.replace(/ {2,}/gu, ' ') : text;
}

/** Whether a line ends with a given name, and the next begins with what can only be the rest of it. */
export function isNameTorn(text: string, next: string): boolean {
  const tail = (text.split(/[,;:]\s*|\s(?:and|ac?|&)\s/u).at(-1) ?? '').trim();
  const head = (next.split(/[.,;(]|\s(?:and|ac?|&)\s/u)[0] ?? '').trim();
  return (
    forenames.has(foldWord(tail)) &&
    oneName.test(head) &&
    !forenames.has(foldWord(head)) &&
    !bodyWords.has(foldWord(head))
  );
}
