// A landscape brought up to date by what the log says was touched since, so that a small change of a large landscape does not read all of
// it again. Not every way there is short: then there is none, and the landscape is read whole.
import type { Touched } from '../domain/change.ts';
import type { Document } from '../domain/evidence.ts';
import type { Landscape } from '../domain/landscape.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
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
  // Each revision must have its change: what is emptied leaves none.
  if (changes.length !== revision - known.revision || touched > mostTouched) return null;
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
  for (const [kind, name] of Object.entries(listOf) as [keyof typeof listOf, keyof Lists][]) {
    const records: { id: Id }[] = [...known[name]];
    const isTouched = [...kinds.values()].includes(kind);
    lists[name] = isTouched ? records.filter(({ id }) => !latest.has(id)) : records;
  }
  for (const document of latest.values())
    if (document && document.kind in listOf) {
      const name = listOf[document.kind as keyof typeof listOf];
      lists[name]?.push(knownAs(document, dates));
    }
  // Each list was filled by the records of its own kind, which the compiler cannot follow through the table of names.
  return lists as unknown as Lists;
}

/** As readLandscape gives it: with what its evidence amounts to, where that is asked. */
function knownAs({ kind, record }: Document, dates: ReadonlyMap<Id, PartialDate | null>): { id: Id } {
  const { evidence, ...fields } = record;
  if (withoutEvidence.has(kind)) return fields;
  const said = evidence.map(({ certainty, fact, source }): Said => [certainty, fact, dates.get(source) ?? null]);
  return { ...fields, ...attest({ evidence: said }) };
}
