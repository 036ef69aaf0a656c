import type { Doubt, DoubtRule } from '../domain/doubt.ts';
import { doubtsCy } from './doubtsCy.ts';
import { doubtsEn } from './doubtsEn.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';

const rules: Record<Language, Record<DoubtRule | 'candidate', string>> = { en: doubtsEn, cy: doubtsCy };

/** What is to be decided, in words. */
export function doubtSentence({ rule, values }: Doubt, language: Language): string {
  const isOne = rule === 'candidates' && values.count === 1;
  return fill(rules[language][isOne ? 'candidate' : rule], values, language);
}
