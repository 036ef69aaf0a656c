import { describe, expect, it } from 'vitest';
import { compareBoards, loadOfPerson, measureOf, overlaps, peopleOf } from '../../server/analysis/index.ts';
import { davis, events } from './davis.ts';
import { projectionOf } from './world.ts';

const projection = projectionOf(davis);

// The event by event matrix of Breiger (1974), The duality of persons and groups, Social Forces 53: attendances in common, own ones on the diagonal.
const attendances = [
  [3, 2, 3, 2, 3, 3, 2, 3, 1, 0, 0, 0, 0, 0],
  [2, 3, 3, 2, 3, 3, 2, 3, 2, 0, 0, 0, 0, 0],
  [3, 3, 6, 4, 6, 5, 4, 5, 2, 0, 0, 0, 0, 0],
  [2, 2, 4, 4, 4, 3, 3, 3, 2, 0, 0, 0, 0, 0],
  [3, 3, 6, 4, 8, 6, 6, 7, 3, 0, 0, 0, 0, 0],
  [3, 3, 5, 3, 6, 8, 5, 7, 4, 1, 1, 1, 1, 1],
  [2, 2, 4, 3, 6, 5, 10, 8, 5, 3, 2, 4, 2, 2],
  [3, 3, 5, 3, 7, 7, 8, 14, 9, 4, 1, 5, 2, 2],
  [1, 2, 2, 2, 3, 4, 5, 9, 12, 4, 3, 5, 3, 3],
  [0, 0, 0, 0, 0, 1, 3, 4, 4, 5, 2, 5, 3, 3],
  [0, 0, 0, 0, 0, 1, 2, 1, 3, 2, 4, 2, 1, 1],
  [0, 0, 0, 0, 0, 1, 4, 5, 5, 5, 2, 6, 3, 3],
  [0, 0, 0, 0, 0, 1, 2, 2, 3, 3, 1, 3, 3, 3],
  [0, 0, 0, 0, 0, 1, 2, 2, 3, 3, 1, 3, 3, 3],
];

describe('the women of Davis, Gardner & Gardner', () => {
  it('share events as Breiger counted', () => {
    expect(events.map((a) => events.map((b) => compareBoards(projection, a, b).sharedPeople))).toEqual(attendances);
  });
  it('make 66 pairs of events that share somebody', () => {
    const pairs = attendances.flatMap((row, i) => row.slice(i + 1)).filter((shared) => shared > 0);
    expect([overlaps(projection).count, pairs.length]).toEqual([66, 66]);
  });
  it('make events 6 to 9 lie between the two groups, 25/4 each, and no other', () => {
    const between = events.map((event) => measureOf(projection, 'betweenness', event));
    expect(between).toEqual(events.map((_, i) => (i >= 5 && i <= 8 ? 25 / 4 : 0)));
  });
  it('make that 25/4 of 78 pairs', () => {
    expect(measureOf(projection, 'normalisedBetweenness', 'E6')).toBe(25 / 4 / 78);
  });
  it('join the middle events to all thirteen others, the rest to eight', () => {
    expect(events.map((event) => measureOf(projection, 'degree', event))).toEqual([
      8, 8, 8, 8, 8, 13, 13, 13, 13, 8, 8, 8, 8, 8,
    ]);
  });
  it('tie events 8 and 9 by 331/105 when each woman counts by her other events', () => {
    expect(measureOf(projection, 'newmanWeight', 'E8', 'E9')).toBeCloseTo(331 / 105, 12);
  });
  it('overlap by 9/17 and 3/4 at events 8 and 9', () => {
    expect(compareBoards(projection, 'E8', 'E9')).toMatchObject({ jaccard: 9 / 17, containment: 9 / 12 });
  });
  it('include Nora, who was at eight events', () => {
    expect(loadOfPerson(projection, 'Nora')).toMatchObject({ boards: 8, boardsAtOnce: 8 });
  });
  it('were fourteen at event 8', () => {
    expect([peopleOf(projection, 'E8').length, measureOf(projection, 'peopleCount', 'E8')]).toEqual([14, 14]);
  });
});
