// What a paper for a board is to hold, as the address keeps it.
import { type Language, languages, type Place } from '../../state/place.ts';

/** In the order in which they stand in it. */
export const parts = [
  'map',
  'overlaps',
  'load',
  'sight',
  'scenario',
  'voices',
  'assumptions',
  'method',
  'sources',
] as const;
export type Part = (typeof parts)[number];

export const tongues = [...languages, 'both'] as const;
export type Tongue = (typeof tongues)[number];

export interface Wish {
  contents: readonly Part[];
  tongue: Tongue;
  scenario: string | null;
}

/** What is not said, or not understood, is as at the start: everything, in the language of the page, without a scenario. */
export function wishOf({ options }: Place, language: Language): Wish {
  const named = options.contents?.split(',') ?? [];
  const chosen = parts.filter((part) => named.includes(part));
  return {
    contents: chosen.length > 0 ? chosen : parts,
    tongue: tongues.find((tongue) => tongue === options.in) ?? language,
    scenario: options.scenario ?? null,
  };
}

/** The parts as the address keeps them; null: all of them. */
export function contentsOption(chosen: readonly Part[]): string | null {
  return chosen.length === parts.length || chosen.length === 0 ? null : chosen.join(',');
}
