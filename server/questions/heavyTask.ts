// What a thread is given to work on: the seats of a scope, or the graphs of a projection by index, their arrays in memory that both
// sides see.
import type { MessagePort } from 'node:worker_threads';
import type { JobName, PlanSearch, SeatColumns, SeatScope, Sharing, TwoMode } from '../analysis/index.ts';
import type { DuplicatesTask } from './duplicatePairs.ts';

/** Who sits where in a scope. */
export interface PeopleTask {
  seats: SeatColumns;
  scope: SeatScope;
}

export interface JobTask {
  job: JobName;
  people: Omit<TwoMode, 'actors' | 'indexOfActor'> & { actorCount: number };
  /** Null: not worked out yet. */
  sharing: (Omit<Sharing, 'graph'> & { graph: null }) | null;
  /** Is told which share is done. */
  progress: MessagePort;
}

/** The best plans, or the fewest boards on which everybody still sits. */
export interface SearchTask {
  search:
    | PlanSearch
    | { people: Pick<TwoMode, 'boardCount' | 'boardStart' | 'actorOfCell'>; locked: readonly number[] };
  /** In ms of the clock: what is found by then is the best found. */
  until: number;
  /** Is told how near it is. */
  progress: MessagePort;
}

export type HeavyTask = PeopleTask | JobTask | SearchTask | DuplicatesTask;

/** The same with every array of numbers moved into shared memory, so that passing it on copies none. */
export function inSharedMemory<T>(value: T): T {
  return shared(value) as T;
}

function shared(value: unknown): unknown {
  if (value instanceof Int32Array) return isShared(value) ? value : copied(value, new Int32Array(room(value)));
  if (value instanceof Float64Array) return isShared(value) ? value : copied(value, new Float64Array(room(value)));
  if (Array.isArray(value)) return value.map(shared);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shared(part)]));
}

function isShared({ buffer }: Int32Array | Float64Array): boolean {
  return buffer instanceof SharedArrayBuffer;
}

function room({ byteLength }: Int32Array | Float64Array): SharedArrayBuffer {
  return new SharedArrayBuffer(byteLength);
}

function copied<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
