import { type Remote, wrap } from 'comlink';
import type { Plan, Plot } from './layout/plot.ts';

interface Surveyor {
  layOut: (plot: Plot) => Plan;
}

let surveyor: Remote<Surveyor> | null = null;

/** Lays a plot out in a worker, so that the page stays responsive. */
export function layOutAway(plot: Plot): Promise<Plan> {
  surveyor ??= wrap<Surveyor>(new Worker(new URL('./layout/layout.worker.ts', import.meta.url), { type: 'module' }));
  return surveyor.layOut(plot);
}
