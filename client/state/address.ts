import {
  everything,
  type Language,
  languages,
  type Place,
  type ScopeChoice,
  start,
  themes,
  viewNames,
} from './place.ts';
import { seatRoles, tiers } from './scopeWords.ts';

const scopeKeys = [
  'asOf',
  'from',
  'to',
  'presume',
  'areas',
  'themes',
  'tiers',
  'kinds',
  'certainty',
  'seats',
  'undated',
];
/** Words of the address that no option of a view may use. */
export const reservedKeys: readonly string[] = [...scopeKeys, 'select', 'names', 'lang', 'theme'];

/** The address of a place: path and query. What is as at the start is left out. */
export function toAddress(place: Place): string {
  const path = place.record ? `/${place.view}/${encodeURIComponent(place.record)}` : `/${place.view}`;
  const entries: [string, string | null][] = [
    ...scopeEntries(place.scope),
    ...Object.entries(place.options).toSorted(([a], [b]) => a.localeCompare(b)),
    ['select', place.selection.join(',')],
    ['names', place.rolesOnly ? 'roles' : null],
    ['lang', place.language],
    ['theme', place.theme],
  ];
  return path + queryOf(entries);
}

/** Where the server hands out what is in scope as a file, with names or by role as it is shown. */
export function toExport({ scope, rolesOnly }: Place, format: string, language: Language): string {
  const names = rolesOnly ? 'roles' : null;
  return `/export/${format}${queryOf([...scopeEntries(scope), ['names', names], ['lang', language]])}`;
}

/** Where the server makes a paper for a board of what is in scope. */
export function toReport(
  { scope, rolesOnly }: Place,
  file: string,
  wish: { contents: readonly string[]; tongue: string; scenario: string | null },
): string {
  const entries: [string, string | null][] = [
    ...scopeEntries(scope),
    ['contents', wish.contents.join(',')],
    ['scenario', wish.scenario],
    ['names', rolesOnly ? 'roles' : null],
    ['lang', wish.tongue],
  ];
  return `/export/${file}${queryOf(entries)}`;
}

function queryOf(entries: readonly [string, string | null][]): string {
  const query = entries.flatMap(([key, value]) => (value ? [`${encodeURIComponent(key)}=${written(value)}`] : []));
  return query.length > 0 ? `?${query.join('&')}` : '';
}

/** The place of an address. What it does not understand is taken as at the start, so any address opens. */
export function fromAddress(address: string): Place {
  const { pathname, searchParams } = new URL(`http://localhost${address}`);
  const [view = '', record = ''] = pathname.split('/').filter(Boolean);
  if (!isOneOf(viewNames, view)) return { ...start, ...common(searchParams) };
  return { ...start, view, record: decoded(record), ...common(searchParams) };
}

function common(query: URLSearchParams): Omit<Place, 'view' | 'record'> {
  const language = query.get('lang');
  const theme = query.get('theme');
  const others = [...query].filter(([key, value]) => !reservedKeys.includes(key) && !saysNames(key) && value !== '');
  return {
    selection: list(query.get('select')),
    scope: scopeOf(query),
    // A word that is not understood shows less, not more, as it does at the server.
    rolesOnly: [...query].some(([key, names]) => saysNames(key) && names !== 'all'),
    language: isOneOf(languages, language) ? language : null,
    theme: isOneOf(themes, theme) ? theme : null,
    options: Object.fromEntries(others),
  };
}

/** However it is spelt: who wishes for roles only is never shown names for a capital letter. */
const saysNames = (key: string): boolean => key.trim().toLowerCase() === 'names';

function scopeEntries(scope: ScopeChoice): [string, string | null][] {
  return [
    ['asOf', scope.asOf],
    ['from', scope.from],
    ['to', scope.to],
    ['presume', scope.presumeMonths === null ? null : String(scope.presumeMonths)],
    ['areas', scope.areas.join(',')],
    ['themes', scope.themes.join(',')],
    ['tiers', scope.tiers.join(',')],
    ['kinds', scope.kinds.map((kind) => encodeURIComponent(kind.toWellFormed())).join(',')],
    ['certainty', scope.statedOnly ? 'stated' : null],
    ['seats', scope.seats.join(',')],
    ['undated', scope.withoutUndated ? 'out' : null],
  ];
}

function scopeOf(query: URLSearchParams): ScopeChoice {
  const asOf = date(query.get('asOf'));
  const presume = query.get('presume');
  return {
    ...everything,
    asOf,
    from: asOf ? null : date(query.get('from')),
    to: asOf ? null : date(query.get('to')),
    presumeMonths: presume !== null && /^\d{1,3}$/.test(presume) ? Number(presume) : null,
    areas: list(query.get('areas')),
    themes: list(query.get('themes')),
    tiers: list(query.get('tiers')).filter((tier) => isOneOf(tiers, tier)),
    kinds: list(query.get('kinds')).flatMap((kind) => decoded(kind) ?? []),
    statedOnly: query.get('certainty') === 'stated',
    seats: list(query.get('seats')).filter((role) => isOneOf(seatRoles, role)),
    withoutUndated: query.get('undated') === 'out',
  };
}

/** A year, a month or a day that the calendar has. */
export function date(text: string | null): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text ?? '');
  if (!parts) return null;
  const [whole, , month = '01', day = '01'] = parts;
  const real = new Date(`${parts[1]}-${month}-${day}T00:00:00Z`);
  const same =
    !Number.isNaN(real.getTime()) && real.getUTCMonth() + 1 === Number(month) && real.getUTCDate() === Number(day);
  return same ? whole : null;
}

const list = (text: string | null): string[] => (text ?? '').split(',').filter((part) => part !== '');
/** Commas may stand as they are, so that an address can be read. */
const written = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll('%2C', ',').replaceAll('%3A', ':');

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text) || null;
  } catch {
    return null;
  }
}

function isOneOf<T extends string>(all: readonly T[], text: string | null): text is T {
  return (all as readonly (string | null)[]).includes(text);
}
