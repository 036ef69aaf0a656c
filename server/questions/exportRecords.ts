// What goes out of the landscape under a scope: whole records with their evidence, and nothing that leads out of it.
import { seatsOf } from '../analysis/index.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Documented } from '../domain/evidence.ts';
import type { About, Exported, HeldSeat, RecordsByKind } from '../domain/exported.ts';
import type { AnyRecord, Id } from '../domain/records.ts';
import { type RecordKind, recordKinds } from '../domain/vocabulary.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readRevision } from '../store/revision.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import type { Asking } from './asking.ts';
import { exportedByRole } from './exportedByRole.ts';
import { type Ids, idsInScope } from './idsInScope.ts';
import { namesakesOf } from './namesakes.ts';
import type { ScopeInput } from './readScope.ts';
import { spellsIn } from './spells.ts';

const mostTries = 3;

/**
 * The records in scope: under the default scope all there are.
 * @throws BoardwalkError BAD_INPUT for a scope that cannot be, NOT_FOUND for an area or theme that is not there, CONFLICT where the
 * landscape was changed each time that it was read
 */
export async function exportRecords(asking: Asking, asked: ScopeInput, madeOn: string): Promise<Exported> {
  const { here, records } = await readUnchanged(asking, asked);
  const exported: Exported = {
    about: aboutOf(here, asking, madeOn),
    records,
    seats: heldSeats(here),
    namesakes: namesakesOf(records),
  };
  return asking.roles === null ? exported : exportedByRole(exported, here, asking.roles);
}

/** Read again where somebody wrote meanwhile; where it is written all the time, somebody is told. @throws BoardwalkError CONFLICT */
async function readUnchanged(asking: Asking, asked: ScopeInput): Promise<{ here: Scoped; records: RecordsByKind }> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const here = inScope(await asking.prepared(asked), asked);
    const records = await readRecords(asking, await idsInScope(here, asking), here);
    if ((await readRevision(asking.store)) === here.current.landscape.revision) return { here, records };
    asking.lookAgain();
  }
  throw new BoardwalkError('CONFLICT', 'changedMeanwhile');
}

function aboutOf({ current, scope, language }: Scoped, { roles }: Asking, madeOn: string): About {
  const { areas, themes } = current.workedOut.records;
  return {
    scope,
    areas: scope.areas?.map((id) => areas.get(id)?.name ?? id) ?? [],
    themes: scope.themes?.map((id) => themes.get(id)?.name ?? id) ?? [],
    revision: current.landscape.revision,
    madeOn,
    rolesOnly: roles !== null,
    language: language === 'cy' ? 'cy' : 'en',
  };
}

async function readRecords({ store, signal }: Asking, ids: Ids, here: Scoped): Promise<RecordsByKind> {
  const records = new Map<RecordKind, readonly Documented<AnyRecord>[]>();
  const sources = new Set(ids.get('SOURCE'));
  // Sources come last: by then it is known which are named.
  for (const kind of recordKinds) {
    signal.throwIfAborted();
    const wanted = kind === 'SOURCE' ? sources : (ids.get(kind) ?? new Set<Id>());
    const found = await readDocuments(store, kind, [...wanted].sort());
    const within = Array.from(found.values(), (record) =>
      withinScope(statedIn(record, here), ids.get(kind) ?? new Set()),
    );
    for (const { evidence } of within) for (const { source } of evidence) sources.add(source);
    records.set(kind, within);
  }
  // Each kind's records under its own kind, which the compiler cannot follow through the map.
  return Object.fromEntries(records) as unknown as RecordsByKind;
}

/** What a source states of it, where the scope asks for no more. */
function statedIn(record: Documented<AnyRecord>, here: Scoped): Documented<AnyRecord> {
  if (here.scope.certainty !== 'STATED_ONLY') return record;
  const evidence = record.evidence.filter(({ certainty }) => certainty === 'STATED');
  const board = projectionOf(here).allBoards.get(record.id);
  if (board === undefined) return { ...record, evidence };
  const { certainty: _certainty, sourceDates: _dates, inferredFacts: _facts, ...stated } = board;
  return { ...stated, evidence };
}

/** The ties of boards to one another, and who is not whom, as far as both are in scope. `ids`: those of its kind. */
function withinScope(record: Documented<AnyRecord>, ids: ReadonlySet<Id>): Documented<AnyRecord> {
  if (!('differsFrom' in record)) return record;
  const isIn = (id: Id): boolean => ids.has(id);
  const differsFrom = record.differsFrom.filter(isIn);
  if (!('reportsTo' in record)) return { ...record, differsFrom };
  const { partOf, reportsTo, succeededBy, mayBeSameAs, evidence } = record;
  return {
    ...record,
    differsFrom,
    partOf: partOf !== null && isIn(partOf) ? partOf : null,
    reportsTo: reportsTo.filter(isIn),
    succeededBy: succeededBy.filter(isIn),
    mayBeSameAs: mayBeSameAs.filter(isIn),
    evidence: evidence.filter(({ fact }) => {
      const to = fact?.split(':')[1];
      return to === undefined || !to.startsWith('board_') || isIn(to);
    }),
  };
}

function heldSeats(here: Scoped): HeldSeat[] {
  const projection = projectionOf(here);
  return projection.boards.flatMap(({ id }) =>
    seatsOf(projection, id, 'all').flatMap((seat) => {
      const holder = seat.person ?? seat.organisation ?? seat.post;
      if (holder === null) return [];
      const { board, onBehalfOf, role, title, basis, certainty, planned, spells } = seat;
      const post = holder === seat.post ? null : seat.post;
      const held = { board, holder, post, onBehalfOf, role, title, basis, certainty, planned };
      return [{ id: seat.id, ...held, spells: spellsIn(spells, here.scope) }];
    }),
  );
}
