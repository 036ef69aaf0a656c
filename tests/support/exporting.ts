// Landscapes as exports take them, made of documents without a database.
import type { Document } from '../../server/domain/evidence.ts';
import type { Exported, RecordsByKind } from '../../server/domain/exported.ts';
import { defaultScope } from '../../server/domain/scope.ts';
import { recordKinds } from '../../server/domain/vocabulary.ts';
import { namesakesOf } from '../../server/questions/namesakes.ts';

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
