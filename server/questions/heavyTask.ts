// What a thread is given to work on: the graphs of a projection by index, their arrays in memory that both sides see.
import type { MessagePort } from 'node:worker_threads';
import type { JobName, Sharing, TwoMode } from '../analysis/index.ts';

export interface HeavyTask {
  job: JobName;
  people: Omit<TwoMode, 'actors' | 'indexOfActor'> & { actorCount: number };
  /** Null: not worked out yet. */
  sharing: (Omit<Sharing, 'graph'> & { graph: null }) | null;
  /** Is told which share is done. */
  progress: MessagePort;
}

/** The same with every array of numbers moved into shared memory, so that passing it on copies none. */
export function inSharedMemory<T>(value: T): T {
  return shared(value) as T;
}

function shared(value: unknown): unknown {
  if (value instanceof Int32Array) return copied(value, new Int32Array(room(value)));
  if (value instanceof Float64Array) return copied(value, new Float64Array(room(value)));
  if (Array.isArray(value)) return value.map(shared);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shared(part)]));
}

function room({ byteLength }: Int32Array | Float64Array): SharedArrayBuffer {
  return new SharedArrayBuffer(byteLength);
}

function copied<A extends Int32Array | Float64Array>(from: A, to: A): A {
  if (from.buffer instanceof SharedArrayBuffer) return from;
  to.set(from);
  return to;
}
