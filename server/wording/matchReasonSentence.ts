import type { MatchReason, MatchReasonCode } from '../domain/match.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { matchReasonsCy } from './matchReasonsCy.ts';
import { matchReasonsEn } from './matchReasonsEn.ts';

const reasons: Record<Language, Record<MatchReasonCode, string>> = { en: matchReasonsEn, cy: matchReasonsCy };

/** What speaks for or against two records being one, in words. */
export function matchReasonSentence({ code, values }: MatchReason, language: Language): string {
  return fill(reasons[language][code], values, language);
}
