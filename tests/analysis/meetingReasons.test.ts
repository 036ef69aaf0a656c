import { describe, expect, it } from 'vitest';
import {
  heldPairs,
  heldSeries,
  reasonsOfPair,
  reasonsOfSeries,
  sharedPersonHours,
} from '../../server/analysis/index.ts';
import { projectionOf, type World } from './world.ts';

const remit = (id: string) => ({ id, themes: ['t'], areas: ['x'], minutesPerMeeting: id === 'E' ? 60 : 120 });
const dated = { from: '2021', to: '2021' };
/** E minutes its meetings, F does not and has seats; the third meeting of E is of others. */
const world: World = {
  boards: [remit('E'), remit('F')],
  themes: { t: null },
  areas: { x: [] },
  seats: ['Ann', 'Bob'].flatMap((person) => [
    { board: 'F', person, onBehalfOf: 'Police', ...dated },
    { board: 'E', person, onBehalfOf: 'Police', ...dated },
  ]),
  meetings: ['2021-01-04', '2021-03-04', '2021-05-04'].flatMap((date, i) => [
    { board: 'E', date },
    { board: 'F', date: `2021-0${2 * i + 1}-1${i}` },
  ]),
  attendances: ['2021-01-04', '2021-03-04'].flatMap((date) =>
    ['Ann', 'Bob', 'Cat'].map((person) => ({ meeting: `E ${date}`, person })),
  ),
};
world.attendances?.push(
  { meeting: 'E 2021-05-04', person: 'Yves', onBehalfOf: 'Police' },
  { meeting: 'E 2021-05-04', person: 'Zed', onBehalfOf: 'Police' },
);

describe('the reasons of two meetings', () => {
  const projection = projectionOf(world);
  const [first] = heldPairs(projection);
  it('name people, days, organisations, themes and ground, then what makes it less sure', () => {
    expect(first && reasonsOfPair(projection, first)).toEqual([
      { code: 'SAME_PEOPLE', shared: 2, size: 2, containment: 1 },
      { code: 'DAYS_APART', days: 6 },
      { code: 'SAME_ORGANISATIONS', organisationJaccard: 1 },
      { code: 'SAME_THEMES', themeSimilarity: 1 },
      { code: 'SAME_GROUND', areaSimilarity: 1 },
      { code: 'SEATS_STOOD_IN', board: 'F', date: '2021-01-10' },
    ]);
  });
  it('leave out what is unknown or not shared', () => {
    const bare = projectionOf({ ...world, boards: [{ id: 'E', themes: ['t'] }, { id: 'F' }] });
    const codes = heldPairs(bare).flatMap((pair) => reasonsOfPair(bare, pair).map(({ code }) => code));
    expect(codes).not.toContain('SAME_THEMES');
    expect(codes).not.toContain('SAME_GROUND');
    expect(codes).toContain('SAME_ORGANISATIONS');
  });
});

describe('the reasons of two boards', () => {
  it('name how many meetings, how far apart, and at how many the seats stood in', () => {
    const projection = projectionOf(world);
    const [series] = heldSeries(projection);
    expect(series && reasonsOfSeries(projection, series)).toEqual([
      { code: 'SERIES_DUPLICATED', duplicated: 2, meetings: 3, board: 'E' },
      { code: 'DAYS_BETWEEN', least: 6, most: 7 },
      { code: 'SAME_ORGANISATIONS', organisationJaccard: 1 },
      { code: 'SAME_THEMES', themeSimilarity: 1 },
      { code: 'SAME_GROUND', areaSimilarity: 1 },
      { code: 'SEATS_STOOD_IN_AT', meetings: 2, of: 4 },
    ]);
  });
  it('say when only single meetings are duplicated', () => {
    const meetings = (world.meetings ?? []).filter(({ date }) => date !== '2021-03-11');
    const projection = projectionOf({ ...world, meetings });
    const [series] = heldSeries(projection);
    expect(series && reasonsOfSeries(projection, series)).toEqual(
      expect.arrayContaining([
        { code: 'SINGLES_DUPLICATED', duplicated: 1, meetings: 2, board: 'F' },
        { code: 'SEATS_STOOD_IN_AT', meetings: 1, of: 2 },
      ]),
    );
  });
});

describe('the person-hours taken twice', () => {
  it('are the people at both times the shorter meeting', () => {
    const projection = projectionOf(world);
    expect(sharedPersonHours(projection, heldPairs(projection))).toBe(2 * 2 * 1);
  });
  it('are unknown when one length is', () => {
    const projection = projectionOf({ ...world, boards: [remit('E'), { ...remit('F'), minutesPerMeeting: null }] });
    expect(sharedPersonHours(projection, heldPairs(projection))).toBeNull();
  });
  it('are none of no pair', () => {
    expect(sharedPersonHours(projectionOf(world), [])).toBe(0);
  });
});
