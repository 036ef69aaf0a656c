// The formats whose rows define what is known by a name: which kind, the column of the name, and the columns that name other records.
import type { NamedKind } from '../../domain/vocabulary.ts';
import type { FormatName } from './index.ts';

export interface Definition {
  kind: NamedKind;
  /** The column that holds the name. */
  name: string;
  /** The columns that name other records, and of which kind. */
  ties: Readonly<Record<string, NamedKind>>;
}

export const definitions = {
  sources: { kind: 'SOURCE', name: 'source', ties: {} },
  areas: { kind: 'AREA', name: 'area', ties: { within: 'AREA' } },
  themes: { kind: 'THEME', name: 'theme', ties: { broader: 'THEME' } },
  organisations: {
    kind: 'ORGANISATION',
    name: 'organisation',
    ties: { part_of: 'ORGANISATION', member_of: 'ORGANISATION', areas: 'AREA' },
  },
  people: { kind: 'PERSON', name: 'person', ties: {} },
  boards: {
    kind: 'BOARD',
    name: 'board',
    ties: {
      areas: 'AREA',
      themes: 'THEME',
      part_of: 'BOARD',
      reports_to: 'BOARD',
      succeeded_by: 'BOARD',
      may_be_same_as: 'BOARD',
      same_body_as: 'ORGANISATION',
    },
  },
} as const satisfies Partial<Record<FormatName, Definition>>;
export type DefiningFormat = keyof typeof definitions;

/** `part_of` as `partOf`. */
export function camelCase(column: string): string {
  return column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
