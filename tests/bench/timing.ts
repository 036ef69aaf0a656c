// Times of several runs, taken in turn so that a machine whose speed drifts is no advantage to anybody.

/** Milliseconds of each run that counts, in order. */
export type Times = readonly number[];

/** Does the work once and says how many milliseconds it took, by whatever clock is fair to it. */
export type Run = () => number | Promise<number>;

/** Runs of all of them in turn, A B A B …; the first round warms up and is not counted. */
export async function inTurn<K extends string, T = number>(
  rounds: number,
  runs: Record<K, () => T | Promise<T>>,
): Promise<Record<K, T[]>> {
  const names = Object.keys(runs) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as T[]])) as Record<K, T[]>;
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const took = await runs[name]();
      if (round > 0) times[name].push(took);
    }
  return times;
}

/** Does it twice in its turn, and the second counts: what is quick is cooled by what the others do in their long turns. */
export function warm(run: Run): Run {
  return async () => {
    await run();
    return run();
  };
}

/** A run by the clock of this process. */
export function timed(work: () => unknown): Run {
  return async () => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
}

/** The number below which the share lies, by nearest rank. */
export function quantile(numbers: Times, share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** A run by the time that the processors were at work for this process, collecting garbage included: others do not lengthen it much. */
export function onProcessor(work: () => unknown): Run {
  return () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
