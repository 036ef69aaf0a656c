import type { Values } from '../domain/errors.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { qualityCy } from './qualityCy.ts';
import { qualityEn } from './qualityEn.ts';

const sentences: Record<Language, Readonly<Record<string, string>>> = { en: qualityEn, cy: qualityCy };

/** What is to be put right, in words. */
export function qualitySentence({ code, values }: { code: string; values: Values }, language: Language): string {
  return fill(sentences[language][code] ?? code, values, language);
}
