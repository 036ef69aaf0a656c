// Rows that define what is known by a name: sources, areas, themes, organisations, people, boards.
import { type DefiningFormat, type Definition, definitions } from '../../formats/tables/definitions.ts';
import type { FormatName } from '../../formats/tables/index.ts';
import { formats } from '../../formats/tables/index.ts';
import type { Claim } from './claim.ts';
import type { RowReader } from './rowReader.ts';

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
    fields: [...row.values(values), ...row.ties(ties), ...row.kept(kind)],
    isDefinition: true,
    meeting: null,
  };
}
