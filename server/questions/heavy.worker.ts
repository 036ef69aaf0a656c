// A thread of its own for long analysis: makes one thing of the graphs that it is given.
import { type Graphs, jobs, type Sharing, type TwoMode } from '../analysis/index.ts';
import { type HeavyTask, inSharedMemory } from './heavyTask.ts';

/** So often at most does it tell how far it is, ms. */
const pause = 200;

export default function run({ job, people, sharing, progress }: HeavyTask): unknown {
  const graph: TwoMode = {
    ...people,
    actors: Array.from({ length: people.actorCount }, () => ''),
    indexOfActor: new Map(),
  };
  const made: unknown = jobs[job](graphsOf(graph, sharing && { ...sharing, graph }, teller(progress)));
  return inSharedMemory(job === 'sharingOfPeople' ? { ...(made as Sharing), graph: null } : made);
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

function teller(port: HeavyTask['progress']): (done: number) => void {
  let last = performance.now();
  return (done) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    port.postMessage(done);
  };
}
