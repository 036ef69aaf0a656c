// One file, bytes to typed rows. Bytes from outside are parsed in a thread of their own, which is stopped when it takes too long or too much.
import { createHash } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { mostMegabytes, mostMemoryMegabytes, mostSeconds } from './fileLimits.ts';
import type { ReadTask } from './readBytes.ts';
import { type FileBytes, type Read, stumbled, unread } from './reader.ts';

export interface ParsedFile extends Read {
  name: string;
  /** Of the content, in hexadecimal digits. */
  hash: string;
}

interface ReadLimits {
  seconds: number;
  megabytes: number;
}

export interface ReadManner extends Partial<ReadLimits> {
  /** That nobody waits any more: then it throws what the signal says. */
  signal?: AbortSignal | undefined;
  /** Told how many rows have been read so far. */
  tell?: ((rows: number) => void) | undefined;
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
 */
export async function parseFile(task: ReadTask, { signal, tell, ...given }: ReadManner = {}): Promise<ParsedFile> {
  const { file } = task;
  const limits = { seconds: mostSeconds, megabytes: mostMemoryMegabytes, ...given };
  const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, 20);
  return {
    name: file.name,
    hash,
    ...(tooLarge(file) ?? (await inTurn(() => read(task, { ...limits, signal, tell })))),
  };
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

async function read(task: ReadTask, { signal, tell, ...limits }: ReadManner & ReadLimits): Promise<Read> {
  signal?.throwIfAborted();
  const { name } = task.file;
  const [late, hungry] = [AbortSignal.timeout(limits.seconds * 1000), new AbortController()];
  const ends = AbortSignal.any([late, hungry.signal, ...(signal ? [signal] : [])]);
  const looking = setInterval(() => void look(hungry, limits.megabytes), lookedEvery);
  const { port1: here, port2: there } = new MessageChannel();
  here.on('message', (rows: number) => tell?.(rows)).unref();
  try {
    return await thread().run({ ...task, progress: there }, { signal: ends, transferList: [there] });
  } catch (fault) {
    signal?.throwIfAborted();
    if (hungry.signal.aborted || isOutOfMemory(fault))
      return unread(name, 'fileTakesMemory', { megabytes: limits.megabytes });
    if (late.aborted) return unread(name, 'fileTakesLong', { seconds: limits.seconds });
    return stumbled(name, fault);
  } finally {
    clearInterval(looking);
    here.close();
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
