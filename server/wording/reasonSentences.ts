import type { Values } from '../domain/errors.ts';
import { fill } from './fill.ts';
import type { Language } from './language.ts';
import { meetingReasonsCy } from './meetingReasonsCy.ts';
import { type MeetingReasonCode, meetingReasonsEn } from './meetingReasonsEn.ts';
import { numberIn } from './numberIn.ts';
import { reasonsCy } from './reasonsCy.ts';
import { type ReasonCode, reasonsEn } from './reasonsEn.ts';

type AnyReasonCode = ReasonCode | MeetingReasonCode;

const templates: Record<Language, Record<AnyReasonCode, string>> = {
  en: { ...reasonsEn, ...meetingReasonsEn },
  cy: { ...reasonsCy, ...meetingReasonsCy },
};
const shares = new Set(['jaccard', 'themeSimilarity', 'containment', 'organisationJaccard', 'areaSimilarity']);

/** Reasons as sentences, with shares as percentages and other fractions with one decimal. */
export function reasonSentences(
  reasons: readonly { code: AnyReasonCode; values: Values }[],
  language: Language,
): string[] {
  return reasons.map(({ code, values }) => fill(templates[language][code], written(values, language), language));
}

function written(values: Values, language: Language): Values {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const text = ([name, value]: [string, Values[string]]) => {
    if (typeof value !== 'number') return [name, value];
    return [name, shares.has(name) ? percent.format(value) : numberIn(language, value, 1)];
  };
  return Object.fromEntries(Object.entries(values).map(text));
}
