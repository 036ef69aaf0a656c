import { describe, expect, it } from 'vitest';
import type { Match } from '../../server/domain/match.ts';
import { PeopleMatcher } from '../../server/matching/peopleMatcher.ts';
import type { PersonFacts } from '../../server/matching/personFacts.ts';
import { labelledWorld } from '../fixtures/matching/labelledWorld.ts';

const world = labelledWorld({ split: 'tuned', seed: 3, people: 400, families: 200 });

function person(id: string, name: string, known: Partial<PersonFacts> = {}): PersonFacts {
  const nothing = { organisations: new Set<string>(), posts: new Set<string>(), boards: new Set<string>() };
  return { id, name, aliases: [], honorific: null, ...nothing, present: new Map(), ...known };
}

/** The match of x and y among many others; undefined: there is none. */
function matchOf(
  x: Partial<PersonFacts> & { name: string },
  y: Partial<PersonFacts> & { name: string },
): Match | undefined {
  const people = [...world.people, person('x', x.name, x), person('y', y.name, y)];
  return new PeopleMatcher(people, world.around).pairs(0, () => false).find(({ a, b }) => a === 'x' && b === 'y');
}
const scoreOf = (...both: Parameters<typeof matchOf>): number => matchOf(...both)?.score ?? 0;
const at = (meeting: string, start: string | null): PersonFacts['present'] =>
  new Map([[meeting, { date: '2021-06-24', start, end: null }]]);

describe('two people', () => {
  it('are alike for a slip of the hand, and it is said which word it is in', () => {
    expect(matchOf({ name: 'Ann Placeholderly' }, { name: 'Ann Placeholdrely' })?.reasons).toContainEqual({
      code: 'spellingAlike',
      values: { one: 'Placeholderly', other: 'Placeholdrely' },
      against: false,
    });
  });

  it('are not where both were at one meeting, and may be where each was at one of two days', () => {
    const [one, other] = ['Ann Placeholderly', 'Ann Placeholdrely'];
    const apart = scoreOf({ name: one, present: at('m1', '10:00') }, { name: other, present: at('m2', '14:00') });
    const together = scoreOf({ name: one, present: at('m1', '10:00') }, { name: other, present: at('m1', '10:00') });
    const twoPlaces = scoreOf({ name: one, present: at('m1', '10:00') }, { name: other, present: at('m2', '10:00') });
    expect(apart).toBeGreaterThan(0.5);
    expect(together).toBeLessThan(0.3);
    expect(twoPlaces).toBeLessThan(apart);
    expect(scoreOf({ name: one, present: at('m1', null) }, { name: other, present: at('m2', null) })).toBe(apart);
  });

  it('are less likely one when addressed as Mr and as Mrs', () => {
    const [one, other] = ['Alex Placeholderly', 'Alex Placeholdrely'];
    expect(scoreOf({ name: one, honorific: 'Mr' }, { name: other, honorific: 'Mrs' })).toBeLessThan(
      scoreOf({ name: one, honorific: 'Mr' }, { name: other, honorific: 'Cllr' }),
    );
  });

  it('are likelier one where both are of one small body', () => {
    const [one, other] = ['Robert Placeholderly', 'Bob Placeholderly'];
    const of = (...bodies: string[]): { organisations: Set<string> } => ({ organisations: new Set(bodies) });
    const shared = scoreOf({ name: one, ...of('b') }, { name: other, ...of('b') });
    const unknown = scoreOf({ name: one }, { name: other, ...of('b') });
    expect(shared).toBeGreaterThan(unknown);
    expect(scoreOf({ name: one, ...of('a') }, { name: other, ...of('b') })).toBeLessThan(unknown);
  });

  it('with figures for names are never taken for misspelt', () => {
    expect(matchOf({ name: 'Member 12' }, { name: 'Member 13' })).toBeUndefined();
  });
});

describe('the pairs of a landscape', () => {
  const matcher = new PeopleMatcher(world.people, world.around);
  const pairs = matcher.pairs(0.1, () => false);

  it('are the same in whichever order the people come', () => {
    const turned = new PeopleMatcher(world.people.toReversed(), world.around).pairs(0.1, () => false);
    const shown = (match: Match): string => `${match.a} ${match.b} ${match.score.toFixed(9)}`;
    expect(turned.map(shown).sort()).toEqual(pairs.map(shown).sort());
  });

  it('leave out those that somebody said are two', () => {
    const [first] = pairs;
    const rest = matcher.pairs(0.1, (a, b) => a === first?.a && b === first.b);
    expect(rest.some(({ a, b }) => a === first?.a && b === first.b)).toBe(false);
    expect(rest.length).toBeGreaterThanOrEqual(pairs.length - 1);
  });

  it('have scores between nought and one, and a reason each', () => {
    expect(pairs.length).toBeGreaterThan(5);
    for (const { score, reasons } of pairs) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });
});
