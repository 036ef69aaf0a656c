// A landscape brought up to date by what the log says was touched since, so that a small change of a large landscape does not read all of
// it again. Not every way there is short: then there is none, and the landscape is read whole.
import type { Touched } from '../domain/change.ts';
import type { Document, Evidence } from '../domain/evidence.ts';
import type { Landscape, SeatRecords } from '../domain/landscape.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import { seatTableOf } from '../domain/seatTable.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { attest, type Said } from './attest.ts';
import { readChange, readChanges } from './changeLog.ts';
import type { Reading } from './openStore.ts';
import { readDocuments } from './readDocuments.ts';
import { readRevision } from './revision.ts';

const mostChanges = 20;
const mostTouched = 20_000;

type Lists = Omit<Landscape, 'revision'>;
const listOf = {
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
} as const satisfies Partial<Record<RecordKind, keyof Lists>>;
const withoutEvidence: ReadonlySet<RecordKind> = new Set(['PERSON', 'POST', 'THEME', 'AREA']);

/** null: much was changed, or something that the log does not hold, or a source's date on which others rest. */
export async function landscapeSince(on: Reading, known: Landscape): Promise<Landscape | null> {
  const revision = await readRevision(on);
  const changes = (await readChanges(on, mostChanges, null)).filter((change) => change.revision > known.revision);
  const touched = changes.reduce((sum, { created, updated, deleted }) => sum + created + updated + deleted, 0);
  // Each revision must have its change: what is emptied leaves none. What an erasure touched is not told.
  if (changes.length !== revision - known.revision || touched > mostTouched) return null;
  if (changes.some(({ what }) => what === 'erasure')) return null;
  const latest = new Map<Id, Document | null>();
  const kinds = new Map<Id, RecordKind>();
  for (const { id } of changes.reverse())
    for (const each of (await readChange(on, id))?.touched ?? []) {
      const [{ id: record }, kind] = partsOf(each);
      if (kind === 'SOURCE' && each.before !== null) return null;
      latest.set(record, each.after);
      kinds.set(record, kind);
    }
  return { ...patched(known, latest, kinds, await datesOf(on, latest)), revision };
}

function partsOf({ before, after }: Touched): [Document['record'], RecordKind] {
  const there = after ?? before;
  if (!there) throw new Error('A change touched nothing');
  return [there.record, there.kind];
}

/** The dates of the sources that what is new rests on. */
async function datesOf(on: Reading, latest: ReadonlyMap<Id, Document | null>): Promise<Map<Id, PartialDate | null>> {
  const sources = [...latest.values()].flatMap(
    (document) => document?.record.evidence.map(({ source }) => source) ?? [],
  );
  const found = await readDocuments(on, 'SOURCE', sources);
  return new Map([...found].map(([id, { date }]) => [id, date]));
}

function patched(
  known: Landscape,
  latest: ReadonlyMap<Id, Document | null>,
  kinds: ReadonlyMap<Id, RecordKind>,
  dates: ReadonlyMap<Id, PartialDate | null>,
): Lists {
  const lists: Record<string, { id: Id }[]> = {};
  const touched = new Set(kinds.values());
  for (const [kind, name] of Object.entries(listOf) as [keyof typeof listOf, keyof Lists][]) {
    if (name === 'seats') continue;
    const records: { id: Id }[] = [...known[name]];
    lists[name] = touched.has(kind) ? records.filter(({ id }) => !latest.has(id)) : records;
  }
  for (const document of latest.values())
    if (document && document.kind in listOf && document.kind !== 'SEAT') {
      const name = listOf[document.kind as keyof typeof listOf];
      lists[name]?.push(knownAs(document, dates));
    }
  const seats = touched.has('SEAT') ? patchedSeats(known.seats, latest, dates) : known.seats;
  // Each list was filled by the records of its own kind, which the compiler cannot follow through the table of names.
  return { ...lists, seats } as unknown as Lists;
}

function patchedSeats(
  known: SeatRecords,
  latest: ReadonlyMap<Id, Document | null>,
  dates: ReadonlyMap<Id, PartialDate | null>,
): SeatRecords {
  const table = seatTableOf(known).without(new Set(latest.keys()));
  for (const document of latest.values())
    if (document?.kind === 'SEAT') {
      const { evidence, ...seat } = document.record;
      table.addRecord({ ...seat, ...attest({ evidence: saidOf(evidence, dates) }) });
    }
  return table.done();
}

/** As readLandscape gives it: with what its evidence amounts to, where that is asked. */
function knownAs({ kind, record }: Document, dates: ReadonlyMap<Id, PartialDate | null>): { id: Id } {
  const { evidence, ...fields } = record;
  if (withoutEvidence.has(kind)) return fields;
  return { ...fields, ...attest({ evidence: saidOf(evidence, dates) }) };
}

function saidOf(evidence: readonly Evidence[], dates: ReadonlyMap<Id, PartialDate | null>): Said[] {
  return evidence.map(({ certainty, fact, source }) => [certainty, fact, dates.get(source) ?? null]);
}
