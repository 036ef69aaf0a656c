// Long analysis in another thread, on arrays in shared memory, so that small questions are answered meanwhile. What is worked out is put
// into the projection: whoever asks afterwards finds it there. Work that everybody has stopped waiting for is stopped; whose question was
// given up for taking too long still counts as waiting, since it is asked again.
import { EventEmitter, on } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import {
  type Cover,
  countingScope,
  type FoundPlan,
  type JobName,
  jobs,
  type Made,
  namedPeople,
  type Projection,
  type peopleByIndex,
  peopleOfScope,
  stepsOf,
} from '../analysis/index.ts';
import type { Match } from '../domain/match.ts';
import { type DuplicatesTask, duplicatePairs, sizeOf } from './duplicatePairs.ts';
import { type HeavyTask, inSharedMemory, type JobTask, type PeopleTask, type SearchTask } from './heavyTask.ts';

export interface Progress {
  job: JobName | 'planSearch';
  /** 0 to 1. */
  done: number;
}

/** Below so many steps it is done at once, here: some tens of milliseconds. */
const lightSteps = 2_000_000;
/** Below so many seats, so is who sits where. */
const lightSeats = 50_000;
/** Below so many records, so is what may stand there twice. */
const lightRecords = 1_000;
const told = new EventEmitter().setMaxListeners(0);

let pool: Piscina<HeavyTask, unknown> | undefined;
function threads(): Piscina<HeavyTask, unknown> {
  pool ??= new Piscina({
    filename: new URL('./heavy.worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 60_000,
  });
  return pool;
}

/** What may stand there twice. */
export async function findDuplicates(task: DuplicatesTask): Promise<Match[]> {
  return sizeOf(task) < lightRecords ? duplicatePairs(task) : ((await threads().run(task)) as Match[]);
}

/** Looks for the best plans, or the fewest boards; ends with whoever asked. Null: others took all its time. @param until in ms of the clock */
export async function searchPlans(
  search: SearchTask['search'],
  until: number,
  signal: AbortSignal,
): Promise<FoundPlan[] | Cover | null> {
  const { port1: here, port2: there } = new MessageChannel();
  const tell = (done: number) => told.emit('progress', { job: 'planSearch', done } satisfies Progress);
  here.on('message', (done: number) => tell(done)).unref();
  tell(0);
  try {
    const task: SearchTask = { search: inSharedMemory(search), until, progress: there };
    return (await threads().run(task, { signal, transferList: [there] })) as FoundPlan[] | Cover | null;
  } finally {
    here.close();
    tell(1);
  }
}

/** Ends the threads; another question starts them again. */
export async function closeHeavyWork(): Promise<void> {
  const closing = pool;
  pool = undefined;
  await closing?.destroy();
}

interface Work {
  made: Promise<void>;
  waiting: number;
  abort: AbortController;
}
/** Who sits where comes before all jobs, and is not told of: it takes a fraction of a second. */
type WorkName = JobName | 'people';
const underWay = new WeakMap<Projection, Map<WorkName, Work>>();

/** Sees to it that these are worked out, one after the other. @param signal of a request: it no longer waits */
export async function prepare(projection: Projection, names: readonly JobName[], signal?: AbortSignal): Promise<void> {
  const { seats } = projection.workedOut;
  if (names.length > 0 && seats.length >= lightSeats && !projection.has(peopleOfScope))
    await wait(workOn(projection, 'people'), signal);
  for (const name of names) {
    if (projection.has(jobs[name]) || stepsOf(name, projection.people) < lightSteps) continue;
    if (name !== 'sharingOfPeople') await prepare(projection, ['sharingOfPeople'], signal);
    await wait(workOn(projection, name), signal);
  }
}

/** What is told of all long work, as it goes on; `done` is 1 at the end of each. */
export async function* analysisProgress(signal: AbortSignal): AsyncGenerator<Progress> {
  try {
    for await (const [progress] of on(told, 'progress', { signal })) yield progress;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function workOn(projection: Projection, name: WorkName): Work {
  const ofProjection = underWay.get(projection) ?? new Map<WorkName, Work>();
  underWay.set(projection, ofProjection);
  const known = ofProjection.get(name);
  if (known && !known.abort.signal.aborted) return known;
  const abort = new AbortController();
  const making = name === 'people' ? seat(projection, abort.signal) : make(projection, name, abort.signal);
  const made = making.finally(() => {
    // By then, what was stopped may have been begun again for somebody else.
    if (ofProjection.get(name)?.abort === abort) ofProjection.delete(name);
  });
  // Whoever waits hears of it; when nobody does any more, nobody needs to.
  made.catch(() => undefined);
  const work = { made, waiting: 0, abort };
  ofProjection.set(name, work);
  return work;
}

async function wait(work: Work, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  work.waiting++;
  const left = Promise.withResolvers<never>();
  const leave = () => {
    work.waiting--;
    if (work.waiting === 0) work.abort.abort();
    left.reject(signal?.reason);
  };
  signal?.addEventListener('abort', leave, { once: true });
  try {
    await Promise.race([work.made, left.promise]);
  } finally {
    signal?.removeEventListener('abort', leave);
  }
}

async function seat(projection: Projection, signal: AbortSignal): Promise<void> {
  const { seats } = projection.workedOut;
  const task: PeopleTask = { seats: seats.columns, scope: projection.keep(countingScope) };
  const made = (await threads().run(task, { signal })) as ReturnType<typeof peopleByIndex>;
  projection.give(peopleOfScope, namedPeople(seats.people, made));
}

async function make(projection: Projection, name: JobName, signal: AbortSignal): Promise<void> {
  const { port1: here, port2: there } = new MessageChannel();
  const tell = (done: number) => told.emit('progress', { job: name, done } satisfies Progress);
  here.on('message', (done: number) => tell(done)).unref();
  tell(0);
  try {
    const task = taskOf(projection, name, there);
    give(projection, name, await threads().run(task, { signal, transferList: [there] }));
  } finally {
    here.close();
    tell(1);
  }
}

function taskOf(projection: Projection, job: JobName, progress: JobTask['progress']): JobTask {
  const { actors, indexOfActor: _, ...people } = projection.people;
  const known = projection.has(jobs.sharingOfPeople) ? projection.sharedPeople : null;
  const sharing = known && { ...known, graph: null };
  return {
    job,
    people: inSharedMemory({ ...people, actorCount: actors.length }),
    sharing: inSharedMemory(sharing),
    progress,
  };
}

// The thread knows nothing of ids: the graph of the sharing is the one that is here.
function give(projection: Projection, job: JobName, made: unknown): void {
  if (job === 'sharingOfPeople') {
    const sharing = made as Made<'sharingOfPeople'>;
    projection.give(jobs.sharingOfPeople, { ...sharing, graph: projection.people });
  } else projection.give<unknown>(jobs[job], made);
}
