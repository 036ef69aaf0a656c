// Plain text and Markdown to lines.
import { fromFrontMatter } from './frontMatter.ts';
import { type Line, lineOf, mostLines } from './line.ts';
import { singleSpaced } from './spacing.ts';

const rule = /^\s*(?:[-=_*~#]\s*){3,}$/;
const tableRule = /^\s*(?:\+(?:[-=]+\+)+\s*$)|^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/;
const markdownHeading = /^\s{0,3}#{1,6}\s+/;
const wholeBold = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*:?\s*$/;

/** The lines of a text that say something. */
export function textLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const all = fromFrontMatter(singleSpaced(text.split(/\r\n|[\n\r\u2028\f]/u, mostLines)));
  for (const [i, raw] of all.entries()) {
    if (/^[\s>]*$/u.test(raw) || rule.test(raw) || tableRule.test(raw)) {
      apart = true;
      continue;
    }
    const marks = /^\s{0,3}(#{1,6})\s/.exec(raw)?.[1]?.length ?? (wholeBold.test(raw) ? 0 : undefined);
    const bare = raw
      .replace(markdownHeading, '')
      .replace(/\\(?=[-*_.#()[\]])/g, '')
      .replace(/^\s*>\s?/, '');
    const line = lineOf(bare, { number: i + 1, apart, ...(marks !== undefined && { level: marks }), ...cellsOf(bare) });
    if (line.text !== '') lines.push(line);
    apart = false;
  }
  return lines;
}

/** The cells of a row of a Markdown table. */
function cellsOf(raw: string): { cells: string[] } | Record<never, never> {
  const bare = raw.trim();
  if (!bare.includes('|') || (!bare.startsWith('|') && bare.split('|').length < 3 && !bare.includes(' | '))) return {};
  const inner = bare.replace(/^\|/, '').replace(/\|$/, '');
  return { cells: inner.split('|').map((cell) => cell.trim()) };
}
