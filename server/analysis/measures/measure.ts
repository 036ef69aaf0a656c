// What the registry knows of a measure: its name, what it means in both languages, its unit and bounds, and how it is worked out.
import type { Id } from '../../domain/records.ts';
import type { JobName } from '../jobName.ts';
import type { Projection } from '../projection/project.ts';

export interface Bilingual {
  en: string;
  cy: string;
}

export interface Measure {
  id: string;
  of: 'BOARD' | 'PERSON' | 'ORGANISATION' | 'LANDSCAPE' | 'PAIR' | 'MEETING';
  title: Bilingual;
  definition: Bilingual;
  unit: Bilingual;
  /** Null: no bound. */
  bounds: { least: number; most: number | null };
  /** The value where there is nothing to measure (an empty board, no known theme); null: unknown. */
  degenerate: number | null;
  citation: string | null;
  /** Drawn from a seed: the same each time, but other ids, or another order of them, change it within its error. */
  sampled?: true;
  /** What takes long in a large landscape, and should be worked out before. */
  needs?: readonly JobName[];
  /** Of one record; for a pair of two boards, for a meeting of it or, where it compares, of two; for the landscape without id. @throws BoardwalkError NOT_FOUND */
  value(projection: Projection, ...ids: Id[]): number | null;
}

export const share: Bilingual = { en: 'share, 0 to 1', cy: 'cyfran, 0 i 1' };
export const people: Bilingual = { en: 'people', cy: 'pobl' };
export const boards: Bilingual = { en: 'boards', cy: 'byrddau' };
export const meetings: Bilingual = { en: 'meetings', cy: 'cyfarfodydd' };
export const hours: Bilingual = { en: 'hours', cy: 'oriau' };
export const hoursAYear: Bilingual = { en: 'hours a year', cy: 'oriau y flwyddyn' };
