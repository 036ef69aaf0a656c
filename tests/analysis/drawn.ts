// A network in short: who is in it, and each tie as its ends, its weight and what is behind it.
import { type NetworkRequest, network } from '../../server/analysis/index.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { membership, projectionOf, type World } from './world.ts';

/** A ─Ann,Bob─ B ─Cat─ C    D (alone) */
export const chain: World = {
  ...membership({ A: ['Ann', 'Bob'], B: ['Ann', 'Bob', 'Cat'], C: ['Cat'] }),
  boards: ['A', 'B', 'C', 'D'].map((id) => ({ id })),
};

export function drawn(world: World, request: NetworkRequest, scope: Partial<Scope> = {}) {
  const seen = network(projectionOf(world, scope), request);
  const edges = seen.edges.map(({ source, target, weight, ids }) => `${source}–${target} ${weight} ${ids.join()}`);
  return { ...seen, ids: seen.nodes.map(({ id }) => id).sort(), ties: edges.sort() };
}
