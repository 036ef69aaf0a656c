// Rows that define what is known by a name: sources, areas, themes, organisations, people, boards.
import type { FormatName } from '../../formats/index.ts';
import { formats } from '../../formats/index.ts';
import type { Claim, NamedKind } from './claim.ts';
import type { RowReader } from './rowReader.ts';

interface Definition {
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

export function isDefining(format: FormatName): format is DefiningFormat {
  return Object.hasOwn(definitions, format);
}

/** The claim of a row that defines a record by its name. */
export function namedClaim(format: DefiningFormat, row: RowReader): Claim | null {
  const { kind, name, ties }: Definition = definitions[format];
  const own = row.ref(name, kind, 'id') ?? null;
  if (own === null) return null;
  const values = formats[format].own.filter((column) => column !== name && !Object.hasOwn(ties, column));
  return {
    kind,
    place: row.place,
    said: row.said,
    own: { ...own, idText: own.idText ?? row.text(`${name}_id`) },
    idText: null,
    fields: [...row.values(values), ...row.ties(ties)],
    isDefinition: true,
    meeting: null,
  };
}
