import type { Values } from '../domain/errors.ts';
import { dayText, firstDay, type PartialDate } from '../domain/partialDate.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { reportCy } from './reportCy.ts';
import { type ReportPhrase, reportEn } from './reportEn.ts';

export type { ReportPhrase } from './reportEn.ts';

const phrases: Readonly<Record<Language, Readonly<Record<ReportPhrase, string>>>> = { en: reportEn, cy: reportCy };

/** A phrase of the paper for a board in one language. */
export function reportPhrase(name: ReportPhrase, language: Language, values: Values = {}): string {
  return fill(phrases[language][name], values, language);
}

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** As exact as it is known: 24 June 2021, June 2021, 2021. */
export function dateIn(language: Language, date: PartialDate): string {
  const parts = date.split('-').length;
  const manner: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const day = new Date(`${dayText(firstDay(date))}T00:00:00Z`);
  return new Intl.DateTimeFormat(locales[language], manner).format(day);
}

export function shareIn(language: Language, share: number): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
