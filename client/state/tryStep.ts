import type { Step } from './place.ts';

/** Leads to the planner, to try a merger or a nesting of these boards; of one alone, the other is chosen there. */
export function tryStep(what: 'merge' | 'nest', boards: readonly string[]): Step {
  return { view: 'planner', record: null, selection: [], options: { try: what, boards: boards.join(',') } };
}
