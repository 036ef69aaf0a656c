// What every measure has to say of itself, and that it names what takes long before it is asked.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureOf, measures } from '../../server/analysis/index.ts';
import { jobs } from '../../server/analysis/jobs.ts';
import type { Measure } from '../../server/analysis/measures/measure.ts';
import { projectionOf, type World } from './world.ts';

const world: World = {
  organisations: [{ id: 'Force' }],
  boards: ['A', 'B'].map((id) => ({ id, meetingsPerYear: 4, minutesPerMeeting: 60 })),
  meetings: ['A', 'B'].map((board) => ({ board, date: '2020-01-06' })),
  seats: ['A', 'B'].flatMap((board) => ['Ann', 'Bob'].map((person) => ({ board, person, onBehalfOf: 'Force' }))),
};
const ids: Record<Measure['of'], string[]> = {
  BOARD: ['A'],
  PAIR: ['A', 'B'],
  PERSON: ['Ann'],
  ORGANISATION: ['Force'],
  MEETING: ['A 2020-01-06', 'B 2020-01-06'],
  LANDSCAPE: [],
};

it('has names, words in both languages, bounds, and a value for degenerate input within them', () => {
  expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  for (const { id, title, definition, unit, bounds, degenerate } of measures) {
    const words = [title, definition, unit].flatMap(({ en, cy }) => [en, cy]);
    expect([id, words.filter((text) => typeof text !== 'string' || text === '')]).toEqual([id, []]);
    const most = bounds.most === null ? Number.POSITIVE_INFINITY : bounds.most;
    const within = degenerate === null || (bounds.least <= degenerate && degenerate <= most);
    expect([id, bounds.least < most, within]).toEqual([id, true, true]);
  }
});

it('needs just those jobs that its value makes use of, but for who shares whom', () => {
  for (const { id, of, needs = [] } of measures) {
    const projection = projectionOf(world);
    measureOf(projection, id, ...ids[of]);
    const used = Object.entries(jobs).filter(([name, job]) => name !== 'sharingOfPeople' && projection.has(job));
    expect([id, used.map(([name]) => name)]).toEqual([id, [...needs]]);
  }
});

it('of boards, people and the whole keeps its bounds in every small network', () => {
  const [boards, people] = [
    ['A', 'B', 'C', 'D', 'E', 'F'],
    ['P', 'Q', 'R', 'S', 'T'],
  ];
  const each = { BOARD: boards, PERSON: people, LANDSCAPE: [''] };
  const sitting = fc.subarray(boards.flatMap((board) => people.map((person) => ({ board, person }))));
  fc.assert(
    fc.property(sitting, (some) => {
      const everybody = people.map((person) => ({ board: 'A', person }));
      const projection = projectionOf({ boards: boards.map((id) => ({ id })), seats: [...some, ...everybody] });
      for (const { of, id, bounds } of measures) {
        if (of !== 'BOARD' && of !== 'PERSON' && of !== 'LANDSCAPE') continue;
        for (const one of each[of]) {
          const found = measureOf(projection, id, one) ?? bounds.least;
          const within = bounds.least <= found && found <= (bounds.most ?? Number.POSITIVE_INFINITY) + 1e-12;
          expect([id, found, within]).toEqual([id, found, true]);
        }
      }
    }),
    { numRuns: 30 },
  );
});
