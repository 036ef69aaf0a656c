// An invented nation of four counties, some of them in a force, and four themes: what crowding and gaps are tried on.
import type { World } from './world.ts';

export const themes = { Safety: null, Violence: 'Safety', Knives: 'Violence', Housing: null };
export const areas = {
  State: [],
  Nation: ['State'],
  Region: ['Nation'],
  Force: ['Nation'],
  North: ['Region', 'Force'],
  East: ['Region', 'Force'],
  South: ['Region'],
  West: ['Region'],
};
export const areaKinds = {
  Nation: 'nation',
  Region: 'region',
  Force: 'force',
  North: 'county',
  East: 'county',
  South: 'County',
  West: 'county',
};
export type Boards = NonNullable<World['boards']>;
export const local = (id: string, area: string, ...about: string[]): Boards[number] => ({
  id,
  tier: 'LOCAL',
  areas: [area],
  themes: about,
});
export const world = (boards: Boards, seats: World['seats'] = []): World => ({
  boards,
  seats,
  themes,
  areas,
  areaKinds,
});
