// A force with two people on boards of known hours, a seat of its own, and a third on a board of unknown hours.
import type { World } from './world.ts';

export const boards = [
  { id: 'A', meetingsPerYear: 4, minutesPerMeeting: 60 },
  { id: 'B', meetingsPerYear: 6, minutesPerMeeting: 120 },
  { id: 'C' },
];

export const world: World = {
  boards,
  organisations: [{ id: 'Force' }],
  seats: [
    { board: 'A', person: 'Ann', onBehalfOf: 'Force' },
    { board: 'A', person: 'Ann', onBehalfOf: 'Force', role: 'CHAIR' },
    { board: 'A', person: 'Bob', onBehalfOf: 'Force' },
    { board: 'B', person: 'Ann', onBehalfOf: 'Force' },
    { board: 'B', organisation: 'Force' },
    { board: 'C', person: 'Cat', onBehalfOf: 'Force' },
  ],
};
