// What a comparison is and what it finds: work of ours beside a peer's, both measured in the same run.
import type { HeavyTailed } from './heavyTailed.ts';
import type { LoadedDatabase } from './loadedDatabase.ts';
import type { Times } from './timing.ts';

/** One thing measured side by side. */
export interface Finding {
  /** What was done, in a few words. */
  work: string;
  /** The data: boards, people, seats, pairs. */
  shape: string;
  /** In `unit`; several runs. */
  ours: Times;
  peer: string;
  theirs: Times;
  unit: 'ms' | 'requests/s' | 'frames/s';
  goal: Goal | null;
}

/** How much faster (`least`) or at most how much slower (`most`) ours has to be, as a ratio of the medians. */
export type Goal = { least: number } | { most: number };

/** One figure of ours alone, with the bound that it has to keep. */
export interface Figure {
  what: string;
  shape: string;
  value: number;
  unit: string;
  most: number | null;
}

export interface Report {
  findings: Finding[];
  figures: Figure[];
  /** Whatever else a reader has to know: a peer that is missing, versions, how ours was measured. */
  notes: string[];
}

export interface Comparison {
  name: string;
  title: string;
  /** What was tried and what would get there; shown when a goal is missed. */
  whenMissed: string;
  /** @param most no network of more seats than that */
  run(bench: Bench): Promise<Report>;
}

export interface Bench {
  /** Networks larger than this are left out. */
  mostSeats: number;
  /** A folder that is removed after the run. */
  folder: string;
  say(sentence: string): void;
  /** A database with the network in it, one a size for the whole run; closed when the run ends. */
  database(network: HeavyTailed): Promise<LoadedDatabase>;
}

/** How many times faster ours is than the peer; below 1, slower. */
export function timesFaster({ ours, theirs, unit }: Finding): number {
  return unit === 'ms' ? median(theirs) / median(ours) : median(ours) / median(theirs);
}

export function isMet(finding: Finding): boolean | null {
  if (finding.goal === null) return null;
  const faster = timesFaster(finding);
  return 'least' in finding.goal ? faster >= finding.goal.least : 1 / faster <= finding.goal.most;
}

/** The middle value, or the mean of the two in the middle. */
export function median(numbers: Times): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}
