import type { Tier } from '../domain/vocabulary.ts';
import type { Language } from './language.ts';

const tiers: Readonly<Record<Language, Readonly<Record<Tier, string>>>> = {
  en: { STATE: 'State', NATIONAL: 'National', REGIONAL: 'Regional', LOCAL: 'Local' },
  cy: { STATE: 'Gwladwriaeth', NATIONAL: 'Cenedlaethol', REGIONAL: 'Rhanbarthol', LOCAL: 'Lleol' },
};

/** What the interface calls a tier. */
export function tierIn(language: Language, tier: Tier): string {
  return tiers[language][tier];
}
