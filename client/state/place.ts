import type { SeatRole, Tier } from './scopeWords.ts';

/** The views that stand, in the order of the navigation. */
export const viewNames = [
  'landscape',
  'network',
  'overlaps',
  'people',
  'organisations',
  'meetings',
  'sight',
  'measures',
  'planner',
  'report',
  'data',
] as const;
export type ViewName = (typeof viewNames)[number];

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** When, where, about what, how sure and which seats count, as far as it differs from "everything". */
export interface ScopeChoice {
  asOf: string | null;
  from: string | null;
  to: string | null;
  presumeMonths: number | null;
  areas: readonly string[];
  themes: readonly string[];
  tiers: readonly Tier[];
  kinds: readonly string[];
  statedOnly: boolean;
  seats: readonly SeatRole[];
  withoutUndated: boolean;
}

/** Where somebody stands: all that the address bar holds. */
export interface Place {
  view: ViewName;
  /** The page within the view: the id of a record, or of a pair. */
  record: string | null;
  /** What the record panel shows: one record, or two boards. */
  selection: readonly string[];
  scope: ScopeChoice;
  /** Whether people are shown by their roles instead of their names. */
  rolesOnly: boolean;
  /** Null: as the browser prefers. */
  language: Language | null;
  /** Null: as the system prefers. */
  theme: Theme | null;
  /** What a view keeps in the address beside: its order, its twin, what it is drawn around. */
  options: Readonly<Record<string, string>>;
}

export const everything: ScopeChoice = {
  asOf: null,
  from: null,
  to: null,
  presumeMonths: null,
  areas: [],
  themes: [],
  tiers: [],
  kinds: [],
  statedOnly: false,
  seats: [],
  withoutUndated: false,
};

export const start: Place = {
  view: 'landscape',
  record: null,
  selection: [],
  scope: everything,
  rolesOnly: false,
  language: null,
  theme: null,
  options: {},
};

/** What a step changes. A step to another view leaves that view's page and options behind, unless it names them. */
export interface Step {
  view?: ViewName;
  record?: string | null;
  selection?: readonly string[];
  scope?: Partial<ScopeChoice>;
  rolesOnly?: boolean;
  language?: Language;
  theme?: Theme;
  /** Merged into the options; null drops one. */
  options?: Readonly<Record<string, string | null>>;
}

export function take(place: Place, step: Step): Place {
  const elsewhere = step.view !== undefined && step.view !== place.view;
  const { scope, options, ...rest } = step;
  const next: Place = { ...place, ...(elsewhere ? { record: null, options: {} } : {}), ...rest };
  if (scope) next.scope = { ...place.scope, ...scope };
  if (options) {
    const merged = Object.entries({ ...next.options, ...options });
    next.options = Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
  }
  return next;
}
