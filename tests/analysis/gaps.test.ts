import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../server/analysis/crowding/gaps.ts';
import { measureOf } from '../../server/analysis/index.ts';
import type { Tier } from '../../server/domain/vocabulary.ts';
import { areaKinds, areas, type Boards, local, world } from './counties.ts';
import { projectionOf } from './world.ts';

describe('a gap', () => {
  const three = [local('A', 'North', 'Knives'), local('B', 'East', 'Violence'), local('C', 'South', 'Violence')];
  const other = local('W', 'West', 'Housing');
  const found = (boards: Boards, tier: Tier = 'LOCAL') => gapsOf(projectionOf(world(boards)), tier);
  it('is an empty cell of what three of four areas address; the narrower theme, which one addresses, is none', () => {
    const gap = { area: 'West', addressed: ['East', 'North', 'South'], of: 4, wider: [], withoutTheme: 0 };
    expect(found([...three, other])).toEqual([
      { ...gap, theme: 'Safety' },
      { ...gap, theme: 'Violence' },
    ]);
    expect(measureOf(projectionOf(world([...three, other])), 'gaps')).toBe(2);
  });
  it('is none where only two address it, or where the fourth does', () => {
    expect(found([...three.slice(1), other])).toEqual([]);
    expect(found([...three, local('D', 'West', 'Knives')])).toEqual([]);
    // Two of three are more than half, but few.
    const kinds = { ...areaKinds, West: 'city' };
    const few = projectionOf({ ...world([...three.slice(1), local('N', 'North', 'Housing')]), areaKinds: kinds });
    expect(gapsOf(few, 'LOCAL')).toEqual([]);
  });
  it('is none where no board of the area has a known theme, for that is unknown', () => {
    expect(found(three)).toEqual([]);
    expect(found([...three, local('D', 'West')])).toEqual([]);
    expect(found([...three, other, local('D', 'West')])).toMatchObject([{ withoutTheme: 1 }, { withoutTheme: 1 }]);
  });
  it('is none where no more than half of the areas of its kind address it', () => {
    const six = { ...areas, Far: ['Region'], Near: ['Region'] };
    const kinds = { ...areaKinds, Far: 'county', Near: 'county' };
    const projection = projectionOf({ ...world([...three, other]), areas: six, areaKinds: kinds });
    expect(gapsOf(projection, 'LOCAL')).toEqual([]);
    const ofOtherKinds = projectionOf({ ...world([...three, other]), areas: six });
    expect(gapsOf(ofOtherKinds, 'LOCAL')).toHaveLength(2);
    const cities = { ...kinds, Far: 'city', Near: 'city' };
    const ofKnownKinds = projectionOf({ ...world([...three, other]), areas: six, areaKinds: cities });
    expect(gapsOf(ofKnownKinds, 'LOCAL')).toHaveLength(2);
  });
  it('stands by theme, then by area, whatever the kind of the area and the order of the boards', () => {
    const cities = ['Bay', 'Cove', 'Dale', 'Zone'];
    const projection = projectionOf({
      ...world([
        ...three.map((board) => ({ ...board, id: `1 ${board.id}`, themes: ['Violence', 'Housing'] })),
        local('2', 'West', 'Knives', 'Housing'),
        ...cities.slice(0, 3).map((area) => local(`3 ${area}`, area, 'Knives')),
        local('4', 'Zone', 'Housing'),
        ...['Crag', 'Down'].map((area) => local(`5 ${area}`, area, 'Housing')),
      ]),
      areas: { ...areas, ...Object.fromEntries([...cities, 'Crag', 'Down'].map((area) => [area, ['Nation']])) },
      areaKinds: {
        ...areaKinds,
        ...Object.fromEntries(cities.map((area) => [area, 'city'])),
        Crag: 'county',
        Down: 'county',
      },
    });
    expect(gapsOf(projection, 'LOCAL').map(({ theme, area }) => `${theme} ${area}`)).toEqual([
      'Knives Zone',
      'Safety Crag',
      'Safety Down',
      'Safety Zone',
      'Violence Crag',
      'Violence Down',
      'Violence Zone',
    ]);
  });
  it('names the boards of the theme on wider ground', () => {
    const region: Boards[number] = { id: 'R', tier: 'REGIONAL', areas: ['Region'], themes: ['Violence'] };
    expect(found([...three, other, region])).toMatchObject([
      { theme: 'Safety', wider: ['R'] },
      { theme: 'Violence', wider: ['R'] },
    ]);
  });
});
