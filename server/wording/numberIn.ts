import type { Language } from './language.ts';

const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy' };
const formats = new Map<string, Intl.NumberFormat>();

/** The number as the language writes it, its thousands apart; `digits` at most after the point, all of them unless said. */
export function numberIn(language: Language, value: number, digits = 20): string {
  const key = `${language} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}
