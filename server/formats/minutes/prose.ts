// Sentences told from entries of lists, and lines put together to paragraphs.
import { foldWord } from '../../matching/personName.ts';
import { postNominals } from '../../matching/titles.ts';
import { isOpen } from './brackets.ts';
import type { Line } from './line.ts';
import { nameSureness } from './nameShape.ts';
import { isNameTorn } from './spacing.ts';

const verb =
  /(?:^|[\s(])(?:was|were|is|are|had|has|have|been|will|would|should|could|noted|agreed|welcomed|thanked|explained|reported|advised|asked|stated|opened|confirmed|received|introduced|gave|provided|discussed|attended|shared|took|said|told|led|presented|proposed|seconded|resolved|moved|declared|expressed|congratulated|adjourned|considered|heard|signed|met|held|wrote|asks?|thinks?|wants?|says|hopes|raised|updated|highlighted|apologised|chaired|roedd|oedd|bod|wedi|diolchodd|croesawodd|nodwyd|cafwyd|derbyniwyd|dywedodd|eglurodd|adroddodd|cytunwyd|nododd|ymddiheurodd|cadeiriodd|agorodd|mae|maent|bydd|cyflwynodd|trafodwyd)(?=[\s,.;:]|$)/iu;

/** `Anfonodd`, `Cafwyd`: a Welsh verb begins a sentence. */
export const beginsWelsh = /^(?!Llwyd|Clwyd)\p{Lu}\p{Ll}{2,}(?:odd|wyd)\s/u;

/** Whether a line is part of a sentence, not an entry of a list. */
export function isProse(text: string): boolean {
  const bare = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return bare.split(/\s+/).length > 4 && (verb.test(bare) || beginsWelsh.test(bare));
}

export interface Paragraph {
  text: string;
  /** Of its lines, in turn, with where each begins in the text. */
  lines: { number: number; at: number }[];
}

/** Lines that go on in one another, put together. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const found: Paragraph[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = found.at(-1);
    const text = line.text.replaceAll('\t', ' ');
    if (last !== undefined && before !== null && (goesOn(before, line) || isMidway(last.text, before, line))) {
      last.lines.push({ number: line.number, at: last.text.length + 1 });
      last.text = joined(last.text, text);
    } else found.push({ text, lines: [{ number: line.number, at: 0 }] });
    before = line;
  }
  return found;
}

const usualWidth = 60;

/** Whether a sentence that has begun lines above has filled this line, and so goes on in the next. */
const isMidway = (text: string, line: Line, next: Line): boolean =>
  text !== line.text &&
  !(next.bullet || next.heading || next.apart || line.heading) &&
  line.cells === null &&
  next.cells === null &&
  line.text.length >= usualWidth &&
  !/[.:;]$/u.test(line.text) &&
  !/^\(?\d+(?:\.\d+)*[.):]?\s/u.test(next.text) &&
  isProse(text);

/** Whether the next line is the same sentence or list. */
export function goesOn(line: Line, next: Line): boolean {
  if (next.bullet || next.heading || line.heading || next.apart) return false;
  if (isCut(line.text) || /^\p{Ll}/u.test(next.text) || isNameTorn(line.text, next.text)) return true;
  if (/^\(?\d+(?:\.\d+)*[.):]?\s/.test(next.text) || /[.:]$/.test(line.text)) return false;
  return line.text.length >= usualWidth && isProse(line.text);
}

/** A line and the next: a hyphen at the end of a line joins the halves of a name. */
export const joined = (line: string, next: string): string =>
  /\p{L}[-‐]$/u.test(line) && /^\p{L}/u.test(next) ? `${line}${next}` : `${line} ${next}`;

/** Whether a line breaks off where something must follow. */
export function isCut(text: string): boolean {
  return (
    /(?:,|&|\p{L}[-‐]|\/|\s(?:and|ac?|of|for|the|on behalf|yr?|o|i|to|with|by|from|gan))$/u.test(text) ||
    endsInInitials(text) ||
    /\s(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Councillors|Cyng|Cynghorydd)\.?$/u.test(text) ||
    isOpen(text)
  );
}

const initialsAtEnd =
  /(?:[,;]|\s(?:and|ac?|&)|\sa['’]r)\s(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Rev|Cllr|Councillor|Cyng|Cynghorydd)\.?\s)?(?:\p{Lu}\.\s?){1,3}$/u;

/** `…, Mrs A Sample, B.`; not `Mrs A Sample, J.P.`, of whom all is said. */
const endsInInitials = (text: string): boolean => {
  if (!initialsAtEnd.test(text)) return false;
  const letters = /, (?<letters>(?:\p{Lu}\.){2,3})$/u.exec(text)?.groups?.letters ?? '';
  return (
    !postNominals.has(foldWord(letters)) && (letters === '' || nameSureness(text.slice(0, -letters.length - 2)) < 3)
  );
};

const abbreviations =
  /(?:^|[\s(.])(?:\p{Lu}|Ch|Dd|Ff|Ll|Ph|Rh|Th|Dr|Mr|Mrs|Ms|Prof|Cllrs?|Cynghr|Clr|Rev|Revd|St|Hon|Cyng|Parch|Supt|Insp|Sgt|Lt|Col|Ch|Rt|Anrh|Gwir|No|Bnr|Br|Jr|Jnr|Snr|e\.g|i\.e)$/u;

/** The sentences of a paragraph, each with where it begins. */
export function sentencesOf(text: string): { text: string; at: number }[] {
  const sentences: { text: string; at: number }[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?](?=\s+["“(]?\p{Lu}|\s*$)/gu)) {
    const sentence = text.slice(start, end.index);
    if (abbreviations.test(sentence)) continue;
    sentences.push({ text: sentence, at: start });
    start = end.index + 1;
  }
  if (text.slice(start).trim() !== '') sentences.push({ text: text.slice(start), at: start });
  return sentences.map(({ text: sentence, at }) => ({
    text: sentence.trim(),
    at: at + sentence.length - sentence.trimStart().length,
  }));
}
