// The large invented landscape as the analysis takes it, without a database.

import type { Document } from '../../server/domain/evidence.ts';
import type { Attested, Landscape } from '../../server/domain/landscape.ts';
import { seatTableOf } from '../../server/domain/seatTable.ts';
import { attest } from '../../server/store/attest.ts';
import { type LargeSize, largeLandscape } from './largeLandscape.ts';

const lists = {
  PERSON: 'people',
  ORGANISATION: 'organisations',
  BOARD: 'boards',
  POST: 'posts',
  TENURE: 'tenures',
  SEAT: 'seats',
  MEETING: 'meetings',
  ATTENDANCE: 'attendances',
  THEME: 'themes',
  AREA: 'areas',
} as const;

export function landscapeInMemory(size: LargeSize): Landscape {
  const documents = largeLandscape(size);
  const dates = new Map(documents.flatMap(({ kind, record }) => (kind === 'SOURCE' ? [[record.id, record.date]] : [])));
  const known: Record<string, unknown[]> = Object.fromEntries(Object.values(lists).map((list) => [list, []]));
  for (const { kind, record } of documents)
    if (kind in lists) known[lists[kind as keyof typeof lists]]?.push(attested(record, dates));
  // Each list was filled by the records of its own kind, which the compiler cannot follow through the table of names.
  const { seats, ...rest } = known as unknown as Omit<Landscape, 'revision' | 'seats'> & { seats: Attested<never>[] };
  return { ...rest, seats: seatTableOf(Object.assign(seats)), revision: 1 };
}

function attested({ evidence, ...fields }: Document['record'], dates: ReadonlyMap<string, string | null>) {
  const said = evidence.map(({ certainty, fact, source }) => [certainty, fact, dates.get(source) ?? null] as const);
  return { ...fields, ...attest({ evidence: said.map(([certainty, fact, date]) => [certainty, fact, date]) }) };
}
