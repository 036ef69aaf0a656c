import { describe, expect, it } from 'vitest';
import { areasOfTier } from '../../server/analysis/crowding/areasOfTier.ts';
import type { Tier } from '../../server/domain/vocabulary.ts';
import { type Boards, local, world } from './counties.ts';
import { projectionOf } from './world.ts';

describe('the areas of a tier', () => {
  const boards: Boards = [
    local('A', 'North'),
    { id: 'B', tier: 'REGIONAL', areas: ['Region'] },
    { id: 'C', tier: 'LOCAL', areas: ['Region'] },
    { id: 'D', tier: 'NATIONAL', areas: ['Nation'] },
    { id: 'E', tier: null, areas: ['Force'] },
  ];
  it('are those that its boards name, unless a higher tier names them, and the others of their kind', () => {
    const projection = projectionOf(world(boards));
    expect(areasOfTier(projection, 'LOCAL')).toEqual(['East', 'North', 'South', 'West']);
    expect(areasOfTier(projection, 'REGIONAL')).toEqual(['Region']);
    expect(areasOfTier(projection, 'NATIONAL')).toEqual(['Nation']);
    expect(areasOfTier(projection, 'STATE')).toEqual([]);
  });
  it('stay the same in a scope that leaves out the boards, and end at its ground', () => {
    expect(areasOfTier(projectionOf(world(boards), { tiers: ['LOCAL'] }), 'LOCAL')).toContain('North');
    expect(areasOfTier(projectionOf(world(boards), { tiers: ['LOCAL'] }), 'REGIONAL')).toEqual(['Region']);
    expect(areasOfTier(projectionOf(world(boards), { areas: ['Force'] }), 'LOCAL')).toEqual(['East', 'North']);
  });
  it('are of their kind, where no board names them: in the tier where most of it are, in the lower of two with as many', () => {
    const districts = Object.fromEntries(['A', 'B', 'C', 'D', 'E', 'F'].map((id) => [`${id}1`, [id]]));
    const kinds = { A: 'shire', B: 'Shire', C: 'shire', D: 'SHIRE', E: 'port' };
    const tiersOf = (named: Record<string, Tier[]>) => {
      const given = Object.entries(named).flatMap(([area, all]) =>
        all.map((tier) => ({ id: `${area} ${tier}`, tier, areas: [area] })),
      );
      const projection = projectionOf({
        boards: given,
        areas: { A: [], B: [], C: [], D: [], E: [], F: [], ...districts },
        areaKinds: kinds,
      });
      return (['STATE', 'NATIONAL', 'REGIONAL', 'LOCAL'] as const).map((tier) => areasOfTier(projection, tier));
    };
    const leaves = Object.keys(districts);
    // E and F, of another kind and of none, are no shires; what lies within them all is local.
    expect(tiersOf({ A: ['REGIONAL'] })).toEqual([[], [], ['A', 'B', 'C', 'D'], leaves]);
    expect(tiersOf({ A: ['REGIONAL'], B: ['REGIONAL'], C: ['LOCAL'] })).toEqual([
      [],
      [],
      ['A', 'B', 'D'],
      ['A1', 'B1', 'C', ...leaves.slice(2)],
    ]);
    expect(tiersOf({ A: ['NATIONAL'], B: ['REGIONAL'] })).toEqual([[], ['A'], ['B', 'C', 'D'], leaves]);
    // A board of a lower tier does not take an area from a higher one; and one of unknown kind is like no other.
    expect(tiersOf({ A: ['LOCAL', 'STATE', 'REGIONAL'] })).toEqual([['A', 'B', 'C', 'D'], [], [], leaves]);
    expect(tiersOf({ F: ['REGIONAL'] })).toEqual([[], [], ['F'], leaves]);
  });
  it('without any known tier are the smallest ones, as local', () => {
    const plain = projectionOf({ boards: [{ id: 'A', areas: ['X'] }], areas: { X: ['Z'], Y: ['Z'], Z: [] } });
    expect(areasOfTier(plain, 'LOCAL')).toEqual(['X', 'Y']);
  });
});
