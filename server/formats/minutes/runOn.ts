// A document whose paragraphs were run together: cut at the headings and numbers that stand inside one line.
import { sectionNamed } from './headings.ts';
import { type Line, lineOf } from './line.ts';

const leastLength = 120;
const mostWords = 6;
const leastHeadings = 2;

/** The lines, each of those that hold several headings of lists cut at them. */
export function cutAtHeadings(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    if (line.cells !== null || line.text.length < leastLength) return [line];
    const heads = headsIn(line.text);
    if (heads.filter((at) => at > 0).length < leastHeadings - (heads[0] === 0 ? 1 : 0)) return [line];
    const first = heads[0] ?? 0;
    const cuts = [...new Set([0, ...heads, ...numbersIn(line.text).filter((at) => at > first)])].toSorted(
      (a, b) => a - b,
    );
    return cuts.map((at, i) => ({
      ...lineOf(line.text.slice(at, cuts[i + 1]).trim(), { number: line.number }),
      apart: true,
    }));
  });
}

/** Where headings of people begin: words before a colon, or in capitals alone. */
function headsIn(text: string): number[] {
  const words = [...text.matchAll(/\S+/gu)].map((match) => ({ word: match[0], at: match.index }));
  const found: number[] = [];
  let next = 0;
  for (let i = 0; i < words.length; i++) {
    if (i < next || !/^["“]?\p{Lu}/u.test(words[i]?.word ?? '')) continue;
    const length = lengthOfHead(words.slice(i, i + mostWords).map(({ word }) => word));
    if (length === 0) continue;
    found.push(words[i]?.at ?? 0);
    next = i + length;
  }
  return found;
}

function lengthOfHead(words: readonly string[]): number {
  for (let length = words.length; length > 0; length--) {
    const head = words.slice(0, length).join(' ');
    const isMarked = head.endsWith(':') || (head === head.toUpperCase() && /\p{Lu}{5}/u.test(head));
    if (isMarked && !/\d|[:.;,)]\s/u.test(head) && sectionNamed(head)?.kind === 'people') return length;
  }
  return 0;
}

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(?<=[\s.)])\d{1,2}[.)]\s+(?=\p{Lu})|(?<=[.)]\s)(?=(?:ACTION|Action|Next meeting)\b)/gu)].map(
    ({ index }) => index,
  );
