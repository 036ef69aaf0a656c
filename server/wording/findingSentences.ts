// Findings, and what makes them less sure, as sentences: numbers, dates and lists as each language writes them.
import { type Day, dayText } from '../domain/partialDate.ts';
import type { Tier } from '../domain/vocabulary.ts';
import { cautionsCy } from './cautionsCy.ts';
import { type CautionSentence, cautionsEn } from './cautionsEn.ts';
import { fill } from './fill.ts';
import { findingsCy } from './findingsCy.ts';
import { type FindingSentence, findingsEn } from './findingsEn.ts';
import type { Language } from './language.ts';
import { numberIn } from './numberIn.ts';

/** A number, a share, a day, the days between two, the names of records, or a tier. */
export type SentenceValue =
  | number
  | { share: number }
  | { day: Day }
  | { least: number; most: number }
  | { names: readonly string[] }
  | { word: Tier };

type Code = FindingSentence | CautionSentence;

export interface ToldFinding {
  code: Code;
  values: Readonly<Record<string, SentenceValue>>;
}

const templates: Record<Language, Record<Code, string>> = {
  en: { ...findingsEn, ...cautionsEn },
  cy: { ...findingsCy, ...cautionsCy },
};
/** As they stand before or after `board` and `boards`. */
const tierWords: Record<Language, Record<Tier, string>> = {
  en: { STATE: 'state-level', NATIONAL: 'national', REGIONAL: 'regional', LOCAL: 'local' },
  cy: { STATE: 'ar lefel y wladwriaeth', NATIONAL: 'cenedlaethol', REGIONAL: 'rhanbarthol', LOCAL: 'lleol' },
};
const words: Record<Language, { locale: string; least: string; more: string; and: string }> = {
  en: { locale: 'en-GB', least: 'less than 0.1', more: '{count} more', and: ' and ' },
  cy: { locale: 'cy', least: 'llai na 0.1', more: 'a {count} arall', and: ', ' },
};
/** So many names are written out. */
const named = 5;

export function findingSentences(told: readonly ToldFinding[], language: Language): string[] {
  return told.map(({ code, values }) => {
    const written = Object.entries(values).map(([name, value]) => [name, writtenIn(language, value)]);
    return fill(templates[language][code], Object.fromEntries(written), language);
  });
}

function writtenIn(language: Language, value: SentenceValue): string {
  if (typeof value === 'number') return amountIn(language, value);
  if ('word' in value) return tierWords[language][value.word];
  if ('names' in value) return namesIn(language, value.names);
  if ('day' in value) return dayIn(language, value.day);
  if ('share' in value) return new Intl.NumberFormat(words[language].locale, { style: 'percent' }).format(value.share);
  return value.least === value.most ? String(value.least) : `${value.least}–${value.most}`;
}

// Little is not nothing.
function amountIn(language: Language, value: number): string {
  return value > 0 && value < 0.05 ? words[language].least : numberIn(language, value, Math.abs(value) < 100 ? 1 : 0);
}

function dayIn(language: Language, day: Day): string {
  const date = new Date(`${dayText(day)}T00:00:00Z`);
  return new Intl.DateTimeFormat(words[language].locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

// In Welsh by commas alone: the word for "and" would change what follows it.
function namesIn(language: Language, names: readonly string[]): string {
  const { more, and } = words[language];
  const left = names.length - named;
  const listed = left > 1 ? [...names.slice(0, named), fill(more, { count: left }, language)] : [...names];
  const last = listed.pop() ?? '';
  return listed.length === 0 ? last : `${listed.join(', ')}${left > 1 && language === 'cy' ? ' ' : and}${last}`;
}
