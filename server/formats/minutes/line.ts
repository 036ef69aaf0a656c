// A line of a document, whatever the document was: what all readers of files give and all of the recognising works on.

import { nameSureness } from './nameShape.ts';
import { evenly, joinedLetters } from './spacing.ts';

export interface Line {
  /** As somebody who opens the document counts: from 1. */
  number: number;
  /** Without marks of headings, bullets and emphasis; white space single, a tab between columns. */
  text: string;
  /** Of a row of a table, or of text in columns; null where there is but one. */
  cells: readonly string[] | null;
  /** Whether the document marks it as a heading. */
  heading: boolean;
  /** Of a heading: 1 for the greatest; 0 where the document does not say. */
  level: number;
  bullet: boolean;
  /** The words of the document, where the text is not quite theirs. */
  quote?: string;
  /** Where each cell begins, as it is seen; null where the document says itself which column it is in. */
  starts: readonly number[] | null;
  /** Whether it is a row below titles that say what its cells are. */
  isRow?: boolean;
  /** Whether it is of a register of several meetings. */
  isRegister?: boolean;
  /** A blank line, or the beginning of a paragraph, is before it. */
  apart: boolean;
}

/** More would be no minutes. */
export const mostLines = 20_000;
const longestLine = 20_000;
const emphasis = /\*\*|__|(?<![\p{L}\p{N}_*])[*_](?=[\p{L}\d])|(?<=[\p{L}\d.,:)])[*_](?![\p{L}\p{N}_*])/gu;
const bulletMark = /^(?:[•●○◦▪■‣⁃·➢►*+–—-]|o(?=\s{1,4}\p{Lu}))\s+/u;
const columnGap = /\t+|(?<![.!?:;,]) {2,}(?! )|(?<=[:;,]) {3,}(?! )/u;

/** `Sample¹`, `Sample[1]`, `Sample^[1]^`: what is said below the text. */
const footnote = /(?<=[\p{L}.)])(?:\^?\[\^?\d{1,2}\]\^?|\^\d{1,2}\^|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?!\w)/gu;

/** What nobody sees is taken out, and what looks like a space is one. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})\u200B+(?=\p{Lu})/gu, ' ')
    .replace(footnote, '')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, ' ');
}

/** Dots that lead from a name to what is said of it, and a name in bold before words in italics. */
const leaders = /(?<=[^\s.])\s*(?:\.{4,}|(?:(?<=\s)\.\s+){2,}\.*|(?<=\s)\.{3}(?=\s)|…{2,})\s*(?=\S)/gu;
const boldName = /(?<=[\p{L}.)])(?:\*\*|__)\s+(?=[*_]\p{L})/gu;

const boldBegin = /(?<=^\s*(?:[-*+•]\s+)?)\*\*([^*]{3,60})\*\*\s+(?=[\p{Lu}\d])/gu;

/** A line from its raw text. `cells`: where the document itself says what they are. */
export function lineOf(
  raw: string,
  of: {
    number: number;
    level?: number;
    bullet?: boolean;
    apart?: boolean;
    cells?: readonly string[];
    starts?: readonly number[];
  },
): Line {
  const shown = joinedLetters(cleanText(raw))
    .slice(0, longestLine)
    .replace(leaders, '\t')
    .replace(boldName, '\t')
    .replace(boldBegin, (whole, name: string) => (nameSureness(name) > 1 ? `${whole.trimEnd()}\t` : whole))
    .replace(emphasis, '');
  const trimmed = shown.trim();
  const bullet = bulletMark.exec(trimmed);
  const body = bullet === null ? trimmed : trimmed.slice(bullet[0].length).trim();
  const columns = of.cells ?? columnsIn(body);
  const starts = of.starts ?? (of.cells === undefined ? startsIn(shown, columns) : null);
  const named = of.cells === undefined ? afterNumber(columns) : columns;
  const cells = named.map((cell) => withoutLeaders(cleanText(cell).replace(emphasis, '').replace(/\s+/g, ' ').trim()));
  const filled = cells.filter(Boolean);
  return {
    number: of.number,
    text: filled.length > 1 ? filled.join('\t') : (filled[0] ?? body.replace(/\s+/g, ' ')),
    cells: cells.length > 1 ? cells : null,
    starts,
    heading: of.level !== undefined,
    level: of.level ?? 0,
    bullet: (of.bullet ?? false) || bullet !== null,
    apart: of.apart ?? false,
  };
}

function columnsIn(text: string): string[] {
  const split = (words: string): string[] => words.split(columnGap).filter((cell) => cell.trim() !== '');
  const columns = split(text);
  return columns.length > 1 && !text.includes('\t') ? split(evenly(text, columns)) : columns;
}

/** A cell that leads to the next one. */
function withoutLeaders(cell: string): string {
  if (!/\. ?\. ?\.$|^\. ?\. ?\./u.test(cell)) return cell;
  return cell.replace(/^[. ]+/u, '').replace(/(?<![. ])[. ]+$/u, '');
}

/** A number before a paragraph is no column. */
function afterNumber(columns: readonly string[]): readonly string[] {
  const [first = '', second = ''] = columns;
  return columns.length === 2 && /^\s*(?:\(?\d{1,3}(?:\.\d+)*[.):]?|\(?\p{L}[.)])\s*$/u.test(first)
    ? [`${first} ${second}`]
    : columns;
}

function startsIn(text: string, cells: readonly string[]): number[] {
  let from = 0;
  return cells.map((cell) => {
    const at = text.indexOf(cell, from);
    from = Math.max(at, from) + cell.length;
    return at;
  });
}
