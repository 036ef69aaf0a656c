// The boards of a scope while steps are tried on them: what is not touched stays as it is before. Small next to the landscape: only what a
// step touches is held here.
import { blankRecord } from '../../domain/blankRecord.ts';
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import type { SeatRole } from '../../domain/vocabulary.ts';
import { parentsOf } from '../overlap/relation.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { holdersOf, type Roster, rosterOf } from './roster.ts';

/** A board that is now an item of another's meetings. */
export interface StandingItem {
  readonly board: Attested<Board>;
  readonly minutes: number;
  readonly roster: Roster;
}

/** A board that a step has touched. */
export interface DraftBoard {
  readonly record: Attested<Board>;
  readonly roster: Roster;
  /** Made of several: each holder has one seat then, however many there were. */
  readonly merged: boolean;
  readonly items: readonly StandingItem[];
}

/** Where a board went that is no longer there. */
export interface Departure {
  readonly step: Id;
  /** Whose it is now; null: dissolved. */
  readonly into: Id | null;
}

/** A seat that a step adds in a role that does not count in scope. */
export interface UncountedSeat {
  readonly board: Id;
  readonly person: Id | null;
  readonly organisation: Id | null;
  readonly onBehalfOf: Id | null;
  readonly role: SeatRole;
}

/** How many seats a touched board has. */
export function seatCount({ roster, merged }: DraftBoard): number {
  return merged ? holdersOf(roster).size : roster.length;
}

export class Draft {
  readonly before: Projection;
  readonly #boards = new Map<Id, DraftBoard>();
  readonly #gone = new Map<Id, Departure>();
  readonly #created = new Set<Id>();
  readonly uncounted: UncountedSeat[] = [];
  /** Pairs that meet on one day. */
  readonly sharedDays: [Id, Id][] = [];

  constructor(before: Projection) {
    this.before = before;
  }

  /** Those touched and still there, those gone, those set up. */
  get boards(): ReadonlyMap<Id, DraftBoard> {
    return this.#boards;
  }

  get gone(): ReadonlyMap<Id, Departure> {
    return this.#gone;
  }

  get created(): ReadonlySet<Id> {
    return this.#created;
  }

  /** Whether it is one of the scope and still there. */
  has(id: Id): boolean {
    return !this.#gone.has(id) && (this.#created.has(id) || this.before.indexOfBoard.has(id));
  }

  /** One that is there. */
  board(id: Id): DraftBoard {
    const known = this.#boards.get(id);
    if (known) return known;
    const index = this.before.indexOfBoard.get(id) ?? -1;
    const record = this.before.boards[index];
    if (!record) throw new Error(`${id} is no board of the scope`);
    return { record, roster: rosterOf(this.before, id), merged: false, items: [] };
  }

  put(board: DraftBoard): void {
    this.#boards.set(board.record.id, board);
  }

  /** Changes what the record says; what is said so is stated by the plan, and what a list goes on saying stays as sure as it was. */
  change(id: Id, fields: Partial<Board>): void {
    const board = this.board(id);
    const kept = Object.entries(fields).flatMap(([field, value]) => inferredStill(board.record, field, value));
    const others = board.record.inferredFacts.filter((fact) => !((fact.split(':')[0] ?? '') in fields));
    this.put({ ...board, record: { ...board.record, ...fields, inferredFacts: [...others, ...kept] } });
  }

  create(fields: Partial<Board> & { id: Id }): void {
    const record = {
      ...blankRecord('BOARD', fields.id),
      certainty: 'STATED' as const,
      sourceDates: [],
      inferredFacts: [],
      ...fields,
    };
    this.#created.add(fields.id);
    this.put({ record, roster: [], merged: false, items: [] });
  }

  /** The people, themes, ground and lines of one become another's as well. */
  unite(keep: Id, absorbed: Id, step: Id): void {
    const [one, other] = [this.board(keep), this.board(absorbed)];
    this.put({
      record: unitedRecord(one.record, other.record),
      roster: [...one.roster, ...other.roster],
      merged: true,
      items: [...one.items, ...other.items],
    });
    this.#leave(absorbed, { step, into: keep });
  }

  /** A board becomes an item of another's meetings, and so do its own items: the other deals with its themes on its ground from then on. */
  makeItem(id: Id, into: Id, minutes: number, step: Id): void {
    const [board, host] = [this.board(id), this.board(into)];
    const item = { board: board.record, minutes, roster: board.roster };
    const record = withLists(host.record, board.record, ['areas', 'themes']);
    this.put({ ...host, record, items: [...host.items, item, ...board.items] });
    this.#leave(id, { step, into });
  }

  dissolve(id: Id, step: Id): void {
    this.#leave(id, { step, into: null });
  }

  /** Whether `above` is above `id`, at any depth. */
  isAbove(above: Id, id: Id): boolean {
    const seen = new Set([id]);
    for (const below of seen) for (const parent of parentsOf(this.#recordOf(below))) seen.add(parent);
    return above !== id && seen.has(above);
  }

  // Those that report to it report to whoever took it over; to nobody when it is dissolved.
  #leave(id: Id, departure: Departure): void {
    this.#boards.delete(id);
    this.#created.delete(id);
    // What went into it goes where it goes.
    for (const [other, earlier] of this.#gone)
      if (earlier.into === id) this.#gone.set(other, { ...earlier, into: departure.into });
    this.#gone.set(id, departure);
    for (const child of this.#childrenOf(id)) {
      const board = this.board(child);
      this.put({ ...board, record: redirected(board.record, id, departure.into) });
    }
  }

  #childrenOf(id: Id): Id[] {
    const before = this.before.keep(childrenOfBoards).get(id) ?? [];
    const touched = [...this.#boards.values()].filter(({ record }) => parentsOf(record).includes(id));
    const all = new Set([...before.map((board) => board.id), ...touched.map(({ record }) => record.id)]);
    return [...all].filter((child) => this.has(child) && parentsOf(this.#recordOf(child)).includes(id));
  }

  #recordOf(id: Id): Pick<Board, 'partOf' | 'reportsTo'> {
    return this.#boards.get(id)?.record ?? this.before.allBoards.get(id) ?? { partOf: null, reportsTo: [] };
  }
}

/** The ties of a list that are there before and after, as far as they are inferred. */
function inferredStill(record: Attested<Board>, field: string, value: unknown): string[] {
  const was: unknown = record[field as keyof Board];
  if (!Array.isArray(value) || !Array.isArray(was)) return [];
  const isInferred = (fact: string): boolean =>
    record.inferredFacts.includes(field) || record.inferredFacts.includes(fact);
  return value
    .filter((id) => was.includes(id))
    .flatMap((id) => (isInferred(`${field}:${id}`) ? [`${field}:${id}`] : []));
}

function childrenOfBoards({ boards }: Projection): Map<Id, { id: Id; parent: Id }[]> {
  const ties = boards.flatMap((board) => parentsOf(board).map((parent) => ({ id: board.id, parent })));
  return groupedBy(ties, ({ parent }) => parent);
}

function redirected(board: Attested<Board>, from: Id, to: Id | null): Attested<Board> {
  const other = to === board.id ? null : to;
  const reportsTo = board.reportsTo.flatMap((id) => (id === from ? (other ?? []) : id));
  return {
    ...board,
    partOf: board.partOf === from ? other : board.partOf,
    reportsTo: [...new Set(reportsTo)],
    inferredFacts: board.inferredFacts.map((fact) => fact.replace(`:${from}`, `:${other}`)),
  };
}

/** What either says; what both say is stated when either states it. */
function unitedRecord(one: Attested<Board>, other: Attested<Board>): Attested<Board> {
  const lines = other.partOf === null ? other.reportsTo : [...other.reportsTo, other.partOf];
  const theirs = { ...other, reportsTo: lines.filter((id) => id !== one.id) };
  const record = { ...one, reportsTo: one.reportsTo.filter((id) => id !== other.id) };
  if (record.partOf === other.id) record.partOf = null;
  return withLists(record, theirs, ['areas', 'themes', 'reportsTo']);
}

function withLists(
  one: Attested<Board>,
  theirs: Attested<Board>,
  lists: readonly ('areas' | 'themes' | 'reportsTo')[],
): Attested<Board> {
  const record = { ...one };
  const inferredFacts = new Set(one.inferredFacts);
  for (const list of lists)
    for (const id of theirs[list]) {
      const isInferred = theirs.inferredFacts.includes(list) || theirs.inferredFacts.includes(`${list}:${id}`);
      const isNew = !record[list].includes(id);
      if (isNew) record[list] = [...record[list], id];
      if (isNew && isInferred) inferredFacts.add(`${list}:${id}`);
      if (!isNew && !isInferred) inferredFacts.delete(`${list}:${id}`);
    }
  return { ...record, inferredFacts: [...inferredFacts] };
}
