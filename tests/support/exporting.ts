// Landscapes as exports take them, made of documents without a database.
import type { Document } from '../../server/domain/evidence.ts';
import type { Exported, RecordsByKind } from '../../server/domain/exported.ts';
import { defaultScope } from '../../server/domain/scope.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { csvOf } from '../../server/formats/exportCsv.ts';
import { recordTables } from '../../server/formats/recordTables.ts';
import { namesakesOf } from '../../server/questions/namesakes.ts';
import type { Texts } from './importing.ts';

export function exportedOf(documents: readonly Document[]): Exported {
  const records = Object.fromEntries(
    recordKinds.map((kind) => [
      kind,
      documents.filter((document) => document.kind === kind).map(({ record }) => record),
    ]),
  ) as unknown as RecordsByKind;
  const about = {
    scope: defaultScope,
    areas: [],
    themes: [],
    revision: 1,
    madeOn: '2026-01-31',
    rolesOnly: false,
    language: 'en',
  } as const;
  return { about, records, seats: [], namesakes: namesakesOf(records) };
}

/** The tables as files by name. */
export function csvTexts(exported: Exported): Texts {
  return Object.fromEntries(recordTables(exported).map((table) => [`${table.name}.csv`, [...csvOf(table)].join('')]));
}
