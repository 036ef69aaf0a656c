import { type Remote, wrap } from 'comlink';
import type { Plan, Plot } from './layout/plot.ts';

interface Surveyor {
  layOut: (plot: Plot) => Plan;
}

let surveyor: Remote<Surveyor> | null = null;

/** Lays a plot out in a worker, so that the page stays responsive. */
export function layOutAway(plot: Plot): Promise<Plan> {
  return standBy().layOut(plot);
}

/** Starts the worker, which takes a while, before there is anything to lay out. */
export function standBy(): Remote<Surveyor> {
  surveyor ??= wrap<Surveyor>(new Worker(new URL('./layout/layout.worker.ts', import.meta.url), { type: 'module' }));
  return surveyor;
}
