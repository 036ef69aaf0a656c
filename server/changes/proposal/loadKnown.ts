// What the landscape already holds of a batch: all names of the kinds that it names, then the records that it may be about.
import type { Document, Documented } from '../../domain/evidence.ts';
import type { Id, RecordOf } from '../../domain/records.ts';
import type { NamedKind, RecordKind } from '../../domain/vocabulary.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments, readDocumentsOf } from '../../store/readDocuments.ts';
import { type Names, readNames } from '../../store/readNames.ts';
import { idsOf, oneWays } from './checkDrafts.ts';
import { type Claim, refsOf, valueIn } from './claim.ts';
import { idFromText, type KnownName, type KnownNames } from './entity.ts';
import type { Resolution } from './resolution.ts';

/** What everything is called, of the kinds that the claims name. */
export async function loadNames(on: Reading, claims: readonly Claim[]): Promise<KnownNames> {
  const named = kindsIn(claims);
  const of = async (kind: NamedKind): Promise<KnownName[]> =>
    named.has(kind) ? (await readNames(on, kind)).map(knownName) : [];
  return {
    PERSON: await of('PERSON'),
    ORGANISATION: await of('ORGANISATION'),
    BOARD: await of('BOARD'),
    POST: await of('POST'),
    THEME: await of('THEME'),
    AREA: await of('AREA'),
    SOURCE: await of('SOURCE'),
  };
}

function kindsIn(claims: readonly Claim[]): Set<NamedKind> {
  const kinds = new Set<NamedKind>(['SOURCE']);
  for (const claim of claims)
    for (const ref of [...refsOf(claim), ...(claim.own === null ? [] : [claim.own])]) {
      kinds.add(ref.kind);
      if (ref.organisation !== null) kinds.add(ref.organisation.kind);
    }
  return kinds;
}

/** The records that the claims name or may be about, with what these lie in and the sources of the seats. */
export async function loadDocuments(
  on: Reading,
  claims: readonly Claim[],
  resolution: Resolution,
): Promise<Map<Id, Document>> {
  const documents = new Map<Id, Document>();
  const keep = <K extends RecordKind>(kind: K, records: Iterable<Documented<RecordOf[K]>>): Id[] =>
    [...records].map((record) => {
      // Each kind's record under its own kind, which the compiler cannot follow through the type parameter.
      documents.set(record.id, { kind, record } as unknown as Document);
      return record.id;
    });
  const there = Map.groupBy(
    resolution.entities().filter(({ match }) => match !== null),
    ({ kind }) => kind,
  );
  for (const [kind, entities] of there)
    keep(
      kind,
      (
        await readDocuments(
          on,
          kind,
          entities.map(({ id }) => id),
        )
      ).values(),
    );
  const about = (kind: RecordKind): boolean => claims.some((claim) => claim.kind === kind);
  const ids = (kind: NamedKind): Id[] => (there.get(kind) ?? []).map(({ id }) => id);
  if (about('SEAT')) keep('SEAT', flat(await readDocumentsOf(on, 'SEAT', 'BOARD', ids('BOARD'))));
  if (about('TENURE')) keep('TENURE', flat(await readDocumentsOf(on, 'TENURE', 'PERSON', ids('PERSON'))));
  if (about('MEETING')) {
    const meetings = keep('MEETING', flat(await readDocumentsOf(on, 'MEETING', 'BOARD', ids('BOARD'))));
    if (about('ATTENDANCE')) keep('ATTENDANCE', flat(await readDocumentsOf(on, 'ATTENDANCE', 'MEETING', meetings)));
    if (about('ACTION')) keep('ACTION', flat(await readDocumentsOf(on, 'ACTION', 'MEETING', meetings)));
  }
  for (const [kind, wanted] of idsTold(claims)) keep(kind, (await readDocuments(on, kind, wanted)).values());
  for (const kind of ['BOARD', 'ORGANISATION', 'THEME', 'AREA'] as const)
    for (let open = missing(documents, kind); open.length > 0; open = missing(documents, kind))
      if (keep(kind, (await readDocuments(on, kind, open)).values()).length === 0) break;
  keep('SOURCE', (await readDocuments(on, 'SOURCE', sourcesOf(documents))).values());
  return documents;
}

/** Whoever writes the Welsh name, the acronym or an alias that is on record means the record. */
function knownName({ id, name, nameCy, key, acronym, aliases, organisation, absorbed }: Names): KnownName {
  const others = [nameCy, acronym, ...aliases].filter((other) => other !== null);
  return { id, name: key ?? name, others, organisation, absorbed };
}

function flat<T>(records: ReadonlyMap<Id, readonly T[]>): T[] {
  return [...records.values()].flat();
}

/** Records without a name that rows tell by id, and those that rows say were merged into others. */
function idsTold(claims: readonly Claim[]): Map<RecordKind, Id[]> {
  const told = new Map<RecordKind, Id[]>();
  for (const claim of claims) {
    const { kind, idText } = claim;
    const absorbed = valueIn(claim, 'absorbed');
    const ids = told.get(kind) ?? [];
    if (idText !== null) ids.push(idFromText(kind, idText));
    if (Array.isArray(absorbed)) ids.push(...absorbed.filter((each) => typeof each === 'string'));
    if (ids.length > 0) told.set(kind, ids);
  }
  return told;
}

/** What records of the kind lie in, as far as it is not read yet. */
function missing(documents: ReadonlyMap<Id, Document>, kind: RecordKind): Id[] {
  const fields = new Set(oneWays[kind]?.map(({ field }) => field));
  const wanted = [...documents.values()]
    .filter((document) => document.kind === kind)
    .flatMap(({ record }) => Object.entries(record).filter(([name]) => fields.has(name)))
    .flatMap(([, value]) => idsOf(value));
  return [...new Set(wanted)].filter((id) => !documents.has(id));
}

function sourcesOf(documents: ReadonlyMap<Id, Document>): Id[] {
  const sources = new Set<Id>();
  for (const { kind, record } of documents.values())
    if (kind === 'SEAT' || kind === 'TENURE') for (const { source } of record.evidence) sources.add(source);
  return [...sources].filter((id) => !documents.has(id));
}
