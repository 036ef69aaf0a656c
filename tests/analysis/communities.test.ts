import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureOf } from '../../server/analysis/index.ts';
import { seededNumbers } from '../../server/analysis/seededNumbers.ts';
import { bestGroups } from '../../server/analysis/whole/bestGroups.ts';
import { peopleAndBoardsTogether } from '../../server/analysis/whole/bipartiteModularity.ts';
import { between } from '../../server/analysis/whole/brandes.ts';
import { communitiesOf } from '../../server/analysis/whole/communities.ts';
import { leiden } from '../../server/analysis/whole/leiden.ts';
import { modularity, oneMode, twoSided } from '../../server/analysis/whole/modularity.ts';
import { davis } from './davis.ts';
import { divisions, modularityByHand, network, sixPairs, threeByFour, tiesAmong } from './divisions.ts';
import { karate } from './karate.ts';
import { membership, projectionOf } from './world.ts';

describe('modularity', () => {
  it('of the karate club has its known maximum, 0.4198, in four groups', () => {
    // Brandes et al. (2008), On modularity clustering, IEEE Transactions on Knowledge and Data Engineering 20, prove it to be the largest.
    const groups = bestGroups(oneMode(karate));
    expect(groups.modularity).toBeCloseTo(0.4198, 4);
    expect(new Set(groups.group).size).toBe(4);
  });
  it('of the women of Davis, Gardner & Gardner and their events is the largest published, 0.3455, in four groups', () => {
    // Barber (2007), table I; Liu & Murata (2010), Journal of the Physical Society of Japan 79.
    const projection = projectionOf(davis);
    expect(measureOf(projection, 'bipartiteModularity')).toBeCloseTo(0.3455, 4);
    expect(peopleAndBoardsTogether(projection).map(({ boards, people }) => boards.length + people.length)).toEqual([
      12, 9, 6, 5,
    ]);
  });
  it('of two equal groups apart is 1/2, and every run finds them', () => {
    const projection = projectionOf(membership({ A: ['X'], B: ['X'], C: ['X'], D: ['Y'], E: ['Y'], F: ['Y'] }));
    expect(
      ['modularity', 'modularitySpread', 'communities', 'bipartiteModularity'].map((id) => measureOf(projection, id)),
    ).toEqual([1 / 2, 0, 2, 1 / 2]);
    expect(communitiesOf(projection)).toEqual([
      ['A', 'B', 'C'],
      ['D', 'E', 'F'],
    ]);
    expect(['A', 'F'].map((board) => measureOf(projection, 'community', board))).toEqual([1, 2]);
    expect(['A', 'F'].map((board) => measureOf(projection, 'communityStays', board))).toEqual([1, 1]);
  });
  it('leaves a board that shares nobody to itself, and one without people out', () => {
    const projection = projectionOf(membership({ A: [], B: ['X'], C: ['X'], D: ['Y'] }));
    expect(communitiesOf(projection)).toEqual([['B', 'C'], ['D']]);
    expect(measureOf(projection, 'communities')).toBe(2);
    expect(['A', 'D'].map((board) => measureOf(projection, 'communityStays', board))).toEqual([null, 1]);
    expect(['A', 'B', 'C', 'D'].map((board) => measureOf(projection, 'community', board))).toEqual([0, 1, 1, 2]);
  });
  it('is what the definition says, of every division of a small network', () => {
    fc.assert(
      fc.property(tiesAmong(sixPairs), tiesAmong(threeByFour), fc.nat({ max: 202 }), (ties, seats, which) => {
        const groups = divisions(6)[which] ?? [];
        expect(modularity(oneMode(network(6, ties)), Int32Array.from(groups))).toBeCloseTo(
          modularityByHand(6, ties, groups, null),
          12,
        );
        const both = [...groups, groups[0] ?? 0];
        expect(modularity(twoSided(network(7, seats), 3), Int32Array.from(both))).toBeCloseTo(
          modularityByHand(7, seats, both, 3),
          12,
        );
      }),
    );
  });
});

describe('the groups found', () => {
  it('are the best of all divisions of a small network', () => {
    const all = divisions(6).map((groups) => Int32Array.from(groups));
    fc.assert(
      fc.property(tiesAmong(sixPairs), (ties) => {
        const division = oneMode(network(6, ties));
        const most = Math.max(...all.map((groups) => modularity(division, groups)));
        expect(bestGroups(division).modularity).toBeCloseTo(most, 12);
      }),
      { numRuns: 40 },
    );
  });
  it('are the best of all divisions of a few people and boards', () => {
    const all = divisions(7).map((groups) => Int32Array.from(groups));
    fc.assert(
      fc.property(tiesAmong(threeByFour), (ties) => {
        const division = twoSided(network(7, ties), 3);
        const most = Math.max(...all.map((groups) => modularity(division, groups)));
        expect(bestGroups(division).modularity).toBeCloseTo(most, 12);
      }),
      { numRuns: 40 },
    );
  });
  it('each hang together', () => {
    const pairs = Array.from({ length: 400 }, (_, i) => [Math.floor(i / 20), i % 20] as const).filter(
      ([a, b]) => a < b,
    );
    const sparse = fc.subarray(pairs, { maxLength: 40 }).map((some) => some.map(([a, b]) => ({ a, b, weight: 1 })));
    fc.assert(
      fc.property(sparse, fc.nat(), (ties, seed) => {
        const groups = leiden(oneMode(network(20, ties)), seededNumbers(seed));
        for (const group of new Set(groups)) {
          const members = [...groups.keys()].filter((v) => groups[v] === group);
          const met = new Set(members.slice(0, 1));
          for (const v of met)
            for (const { a, b } of ties)
              for (const [x, y] of [
                [a, b],
                [b, a],
              ] as const)
                if (x === v && groups[y] === group) met.add(y);
          expect(met.size).toBe(members.length);
        }
      }),
    );
  });
  it('are the same from the same seed', () => {
    const division = oneMode(karate);
    expect(leiden(division, seededNumbers(9))).toEqual(leiden(division, seededNumbers(9)));
    expect(bestGroups(division)).toEqual(bestGroups(division));
  });
  it('say how often each member stays, and no run beats the best', () => {
    const { stays, spread, least, modularity: most } = bestGroups(oneMode(karate));
    for (const share of stays) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(least).toBeLessThanOrEqual(most);
    expect(spread).toBeLessThanOrEqual(most - least + 1e-12);
  });
  it('of a network without ties, or without nodes, are none', () => {
    expect(bestGroups(oneMode(network(3, [])))).toMatchObject({ modularity: 0, spread: 0 });
    expect(bestGroups(oneMode(network(0, [])))).toMatchObject({ modularity: 0, group: new Int32Array(0) });
  });
});

describe('the karate club', () => {
  it('has its instructor between the others by 231.0714', () => {
    // As UCINET, igraph and networkx give it; 0.4376 of 33 · 32 / 2 pairs.
    const { values } = between(karate);
    const most = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 3);
    expect(most).toEqual([0, 33, 32]);
    expect((values[0] ?? 0) / 2).toBeCloseTo(231.0714, 4);
  });
});
