import { describe, expect, it } from 'vitest';
import { compareBoards, loadOfPerson, measureOf, overlaps, peopleOf } from '../../server/analysis/index.ts';
import { davis, events, eventsInCommon } from './davis.ts';
import { projectionOf } from './world.ts';

const projection = projectionOf(davis);

describe('the women of Davis, Gardner & Gardner', () => {
  it('share events as Breiger counted', () => {
    expect(events.map((a) => events.map((b) => compareBoards(projection, a, b).sharedPeople))).toEqual(eventsInCommon);
  });
  it('make 66 pairs of events that share somebody', () => {
    const pairs = eventsInCommon.flatMap((row, i) => row.slice(i + 1)).filter((shared) => shared > 0);
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
