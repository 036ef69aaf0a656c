import { describe, expect, it } from 'vitest';
import type { Match } from '../../server/domain/match.ts';
import { PeopleMatcher } from '../../server/matching/peopleMatcher.ts';
import type { PersonFacts } from '../../server/matching/personFacts.ts';
import { sameBodies } from '../../server/matching/sameBodies.ts';
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

  it('are one name where a hyphen stands for a space', () => {
    const found = matchOf({ name: 'Ann Quillworth-Exampleton' }, { name: 'Cllr Ann Quillworth Exampleton' });
    expect(found?.score).toBeGreaterThan(0.9);
    expect(found?.reasons.map(({ code }) => code)).toEqual(['nameSame']);
    expect(scoreOf({ name: 'Ann Quillworth-Exampleton' }, { name: 'Ann Bell Exampleton' })).toBeLessThan(0.5);
  });

  it.each(['ap', 'ab', 'ferch'])('may be one where one goes by %s and the other not, if both are of one body', (of) => {
    const body = { organisations: new Set(['b']) };
    const names = [{ name: `Ann ${of} Exampleton` }, { name: 'Ann Exampleton' }] as const;
    expect(scoreOf({ ...names[0], ...body }, { ...names[1], ...body })).toBeGreaterThan(0.5);
    expect(scoreOf(...names)).toBeLessThan(scoreOf({ ...names[0], ...body }, { ...names[1], ...body }));
  });

  it('are of one body where one of its names is on record of the other, and not of two where the languages differ', () => {
    const bodies = [
      { id: 'b', name: 'Aber Police', others: ['Heddlu Aber', 'AP'] },
      { id: 'c', name: 'Heddlu Aber', others: [] },
      { id: 'd', name: 'Aber Health', others: [] },
    ];
    const same = sameBodies(bodies);
    expect([...same]).toEqual([['c', 'b']]);
    const score = (one: string, other: string, known: ReadonlyMap<string, string>): number => {
      const around = {
        ...world.around,
        nameOf: (id: string) => bodies.find((body) => body.id === id)?.name ?? id,
        bodyOf: (id: string) => known.get(id) ?? id,
      };
      const sides = [
        person('x', 'Robert Placeholderly', { organisations: new Set([one]) }),
        person('y', 'Bob Placeholderly', { organisations: new Set([other]) }),
      ];
      return (
        new PeopleMatcher([...world.people, ...sides], around).pairs(0, () => false).find(({ a }) => a === 'x')
          ?.score ?? 0
      );
    };
    const unsaid = score('b', 'c', new Map());
    expect(score('b', 'c', same)).toBeGreaterThan(unsaid);
    expect(unsaid).toBeGreaterThan(score('b', 'd', same));
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
