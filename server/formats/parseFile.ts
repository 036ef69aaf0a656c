// One file, bytes to typed rows. Bytes from outside are parsed in a thread of their own, which is stopped when it takes too long or too much.
import { createHash } from 'node:crypto';
import { Piscina } from 'piscina';
import { mostMegabytes, mostMemoryMegabytes, mostSeconds } from './fileLimits.ts';
import type { ReadTask } from './readBytes.ts';
import { type FileBytes, type Read, stumbled, unread } from './reader.ts';

export interface ParsedFile extends Read {
  name: string;
  /** Of the content, in hexadecimal digits. */
  hash: string;
}

export interface ReadLimits {
  seconds: number;
  megabytes: number;
}

/** Between two looks at how much memory the thread has, ms. */
const lookedEvery = 100;

let pool: Piscina<ReadTask, Read> | undefined;
/** The last that was given to the thread. */
let turn: Promise<unknown> = Promise.resolve();

// One thread for all: files are read one after the other, so that the time of each is its own.
function thread(): Piscina<ReadTask, Read> {
  pool ??= new Piscina<ReadTask, Read>({
    filename: new URL('./read.worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMegabytes },
  });
  return pool;
}

/**
 * Reads a file; says what is wrong with it, whatever it holds.
 * @param task `format`: as named by the user, null: to be guessed
 * @param signal that nobody waits any more: then it throws what the signal says
 */
export async function parseFile(
  task: ReadTask,
  signal?: AbortSignal,
  limits: ReadLimits = { seconds: mostSeconds, megabytes: mostMemoryMegabytes },
): Promise<ParsedFile> {
  const { file } = task;
  const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 20);
  return { name: file.name, hash, ...(tooLarge(file) ?? (await inTurn(() => read(task, signal, limits)))) };
}

function tooLarge({ name, bytes }: FileBytes): Read | null {
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  return megabytes > mostMegabytes ? unread(name, 'fileTooLarge', { megabytes, most: mostMegabytes }) : null;
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work);
  turn = mine.catch(() => undefined);
  return mine;
}

async function read(task: ReadTask, signal: AbortSignal | undefined, limits: ReadLimits): Promise<Read> {
  signal?.throwIfAborted();
  const { name } = task.file;
  const [late, hungry] = [AbortSignal.timeout(limits.seconds * 1000), new AbortController()];
  const ends = AbortSignal.any([late, hungry.signal, ...(signal ? [signal] : [])]);
  const looking = setInterval(() => void look(hungry, limits.megabytes), lookedEvery);
  try {
    return await thread().run(task, { signal: ends });
  } catch (fault) {
    signal?.throwIfAborted();
    if (hungry.signal.aborted || isOutOfMemory(fault))
      return unread(name, 'fileTakesMemory', { megabytes: limits.megabytes });
    if (late.aborted) return unread(name, 'fileTakesLong', { seconds: limits.seconds });
    return stumbled(name, fault);
  } finally {
    clearInterval(looking);
  }
}

// The limit of the thread counts objects only, and what is unpacked lies beside them.
async function look(hungry: AbortController, megabytes: number): Promise<void> {
  const [worker] = thread().threads;
  const used = await worker?.getHeapStatistics().catch(() => undefined);
  if (used && used.total_heap_size + used.external_memory > megabytes * 1_000_000) hungry.abort();
}

function isOutOfMemory(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
