import { expect, test } from 'vitest';
import { completeness, qualityIssues } from '../../server/analysis/index.ts';
import { firstDay } from '../../server/domain/partialDate.ts';
import { qualityEn } from '../../server/wording/qualityEn.ts';
import { landscapeOf, type World } from './world.ts';

const today = firstDay('2022-01-01');
const found = (world: World) => {
  const { contradictions, leftStanding } = qualityIssues(landscapeOf(world), today, 12);
  const told = (issues: typeof contradictions) => issues.map(({ code, record }) => [code, record]);
  return [told(contradictions), told(leftStanding)];
};
const seat = (dates: object) => ({ seats: [{ board: 'B', person: 'P', ...dates }] });

test.each([
  ['it ends before it begins', { from: '2021-05', to: '2020' }, 'endsBeforeStart'],
  ['it was seen before it begins', { from: '2021-05', seen: ['2021-04'] }, 'seenBeforeStart'],
  ['it was seen after it ends', { to: '2020', seen: ['2021-01-01'] }, 'seenAfterEnd'],
])('a seat contradicts itself where %s', (_, dates, code) => {
  expect(found(seat(dates))).toEqual([[[code, 'seat1']], []]);
});

test('dates that can be of one time contradict nothing: a year holds its months', () => {
  expect(found(seat({ from: '2021', to: '2021-02', seen: ['2021'] }))).toEqual([[], []]);
});

test('nobody sits on a board, and it does not meet, before it begins or after it ends', () => {
  const world = {
    boards: [{ id: 'B', from: '2020', to: '2020' }],
    ...seat({ from: '2019', to: '2020' }),
    meetings: [
      { board: 'B', date: '2021-01-01' },
      { board: 'B', date: '2020-12-31' },
    ],
  };
  const [contradictions] = found(world);
  expect(contradictions?.map(([code]) => code)).toEqual(['beforeBoard', 'afterBoard']);
});

test('a seat without an end lapses when it was last seen longer ago than it is presumed; one without any date does not', () => {
  expect(found(seat({ seen: ['2020-12-31', '2019'] }))).toEqual([[], [['lapsed', 'seat1']]]);
  expect(found(seat({ seen: ['2021-01-01'] }))).toEqual([[], []]);
  expect(found(seat({ seen: ['2019'], to: '2020' }))).toEqual([[], []]);
  expect(found(seat({}))).toEqual([[], []]);
});

test('a seat that nobody was ever seen in lapses by its beginning, or by its sources, and is not said to have been seen', () => {
  expect(found(seat({ from: '2019-04-01' }))).toEqual([[], [['lapsedSinceStart', 'seat1']]]);
  expect(found(seat({ from: '2019-04-01', seen: ['2019-04-01'] }))).toEqual([[], [['lapsed', 'seat1']]]);
  expect(found(seat({ sourceDates: ['2019'] }))).toEqual([[], [['lapsedSinceSource', 'seat1']]]);
});

test('a plan whose day is over is left standing', () => {
  expect(found({ meetings: [{ board: 'B', date: '2021', planned: true }] })[1]).toHaveLength(1);
  expect(found({ meetings: [{ board: 'B', date: '2022', planned: true }] })[1]).toEqual([]);
});

test('completeness is the mean of the parts that there are; of nothing it is not known', () => {
  const part = 'factsStated';
  expect(
    completeness([
      { part, known: 1, of: 2 },
      { part, known: 0, of: 0 },
      { part, known: 1, of: 1 },
    ]),
  ).toBe(0.75);
  expect(completeness([{ part, known: 0, of: 0 }])).toBeNull();
  expect(completeness([])).toBeNull();
});

test('each has a sentence', () => {
  expect(Object.keys(qualityEn).sort()).toEqual(
    [
      'endsBeforeStart',
      'seenBeforeStart',
      'seenAfterEnd',
      'beforeBoard',
      'afterBoard',
      'lapsed',
      'lapsedSinceStart',
      'lapsedSinceSource',
      'planOver',
    ].sort(),
  );
});
