// What a paper for a board is to hold, as the address keeps it.
import { type Language, languages, type Place } from '../../state/place.ts';

/** In the order in which they stand in it. */
export const parts = [
  'scenario',
  'voices',
  'changes',
  'map',
  'overlaps',
  'load',
  'sight',
  'assumptions',
  'method',
  'sources',
] as const;
export type Part = (typeof parts)[number];

/** The files that it is handed out as, under what they are called. */
export const paperFiles = { 'report.docx': 'DOCX', 'report.csv.zip': 'CSV (ZIP)', 'report.html': 'HTML' } as const;
export type PaperFile = keyof typeof paperFiles;

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

/** From any view: as it is chosen in Report; on the page of a scenario, of that. */
export function paperOf(place: Place, language: Language): Wish {
  if (place.view === 'report') return wishOf(place, language);
  const scenario = place.view === 'planner' ? place.record : null;
  return { contents: parts, tongue: language, scenario };
}

/** The parts as the address keeps them; null: all of them. */
export function contentsOption(chosen: readonly Part[]): string | null {
  return chosen.length === parts.length || chosen.length === 0 ? null : chosen.join(',');
}
