// A thread of its own for long analysis: makes one thing of what it is given.
import {
  bestPlans,
  fewestBoards,
  type Graphs,
  jobs,
  peopleByIndex,
  type Sharing,
  type TwoMode,
} from '../analysis/index.ts';
import { duplicatePairs } from './duplicatePairs.ts';
import { type HeavyTask, inSharedMemory, type JobTask, type SearchTask } from './heavyTask.ts';
import { solver } from './solve.ts';

/** So often at most does it tell how far it is, ms. */
const pause = 200;

export default function run(task: HeavyTask): unknown {
  if ('apart' in task) return duplicatePairs(task);
  if ('search' in task) return searched(task);
  return inSharedMemory('job' in task ? madeOf(task) : peopleByIndex(task.seats, task.scope));
}

/** Null: its time was over before it began. */
async function searched({ search, until, progress }: SearchTask): Promise<unknown> {
  const seconds = (until - Date.now()) / 1000;
  if (seconds <= 0) return null;
  const solve = await solver(seconds, teller(progress));
  return 'candidates' in search ? bestPlans(search, solve) : fewestBoards(search.people, search.locked, solve);
}

function madeOf({ job, people, sharing, progress }: JobTask): unknown {
  const graph: TwoMode = {
    ...people,
    actors: Array.from({ length: people.actorCount }, () => ''),
    indexOfActor: new Map(),
  };
  const made: unknown = jobs[job](graphsOf(graph, sharing && { ...sharing, graph }, teller(progress)));
  return job === 'sharingOfPeople' ? { ...(made as Sharing), graph: null } : made;
}

function graphsOf(people: TwoMode, sharing: Sharing | null, progress: (done: number) => void): Graphs {
  const kept = new Map<unknown, unknown>();
  const graphs: Graphs = {
    people,
    get sharedPeople() {
      return sharing ?? graphs.keep(jobs.sharingOfPeople);
    },
    keep: <T>(make: (of: Graphs) => T): T => {
      if (!kept.has(make)) kept.set(make, make(graphs));
      return kept.get(make) as T;
    },
    progress,
  };
  return graphs;
}

function teller(port: JobTask['progress']): (done: number) => void {
  let last = performance.now();
  return (done) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    port.postMessage(done);
  };
}
