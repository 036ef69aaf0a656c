// What boards are about, where, for whom and for how long, against slow and obvious versions: in small random landscapes without dates.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differences } from './byHand.ts';
import { projectionOf } from './world.ts';

const names = ['A', 'B', 'C', 'D'];
const pairs = names.flatMap((a) => names.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
/** Each with what it is a part of, up to the widest. */
const themes: Record<string, string | null> = { t: null, u: 't', v: 't', x: 'u', w: null };
const areas: Record<string, string[]> = {
  all: [],
  north: ['all'],
  south: ['all'],
  hill: ['north'],
  port: ['north', 'south'],
};
const bodyOf: Record<string, string> = { X: 'X', Y: 'Y', Unit: 'X' };
const organisations = [{ id: 'X' }, { id: 'Y' }, { id: 'Unit', unit: true, partOf: 'X' }];

const board = (id: string) =>
  fc.record({
    id: fc.constant(id),
    themes: fc.subarray(Object.keys(themes)),
    areas: fc.subarray(Object.keys(areas)),
    meetingsPerYear: fc.option(fc.constantFrom(2, 4, 11)),
    minutesPerMeeting: fc.option(fc.constantFrom(60, 90)),
    reportsTo: fc.subarray(names.filter((other) => other > id)),
    statutoryBasis: fc.option(fc.constant('an Act')),
  });
const seat = fc.record({
  board: fc.constantFrom(...names),
  person: fc.constantFrom('P', 'Q', 'R', 'S', 'T'),
  onBehalfOf: fc.option(fc.constantFrom('X', 'Y', 'Unit')),
});
const landscape = fc.record({ boards: fc.tuple(...names.map(board)), seats: fc.array(seat, { maxLength: 16 }) });
type Small = typeof landscape extends fc.Arbitrary<infer T> ? T : never;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const over = (value: number, by: number) => (by === 0 ? 0 : value / by);
const common = (a: readonly string[], b: readonly string[]) => a.filter((it) => b.includes(it));
const boardOf = ({ boards }: Small, id: string) => boards.find((it) => it.id === id) ?? boards[0];
const peopleOf = ({ seats }: Small, id: string) => [
  ...new Set(seats.filter((it) => it.board === id).map((it) => it.person)),
];
const bodiesOf = ({ seats }: Small, id: string) => [
  ...new Set(
    seats
      .filter((it) => it.board === id)
      .flatMap((it) => (it.onBehalfOf === null ? [] : (bodyOf[it.onBehalfOf] ?? []))),
  ),
];
const boardsOf = (it: Small, person: string) => names.filter((id) => peopleOf(it, id).some((it) => it === person));

function jaccard(a: readonly string[], b: readonly string[]): number {
  return over(common(a, b).length, new Set([...a, ...b]).size);
}

/** The theme and all that it is a part of. */
const chain = (theme: string): string[] => [theme, ...(themes[theme] ? chain(themes[theme]) : [])];

function match(a: string, b: string): number {
  const shared = common(chain(a), chain(b));
  return (2 * shared.length) / (chain(a).length + chain(b).length);
}

function themeSimilarity(it: Small, a: string, b: string): number | null {
  const [ofA, ofB] = [boardOf(it, a)?.themes ?? [], boardOf(it, b)?.themes ?? []];
  if (ofA.length === 0 || ofB.length === 0) return null;
  const best = (theme: string) => {
    const others = ofA.includes(theme) && ofB.includes(theme) ? [theme] : ofA.includes(theme) ? ofB : ofA;
    return Math.max(...others.map((other) => match(theme, other)));
  };
  const all = [...new Set([...ofA, ...ofB])];
  return sum(all.map(best)) / all.length;
}

/** The smallest areas in those named. */
function ground(it: Small, id: string): string[] {
  const isWithin = (area: string, other: string): boolean =>
    area === other || (areas[area] ?? []).some((wider) => isWithin(wider, other));
  const leaves = Object.keys(areas).filter((area) => !Object.values(areas).some((within) => within.includes(area)));
  return leaves.filter((leaf) => boardOf(it, id)?.areas.some((area) => isWithin(leaf, area)));
}

function areaSimilarity(it: Small, a: string, b: string): number | null {
  const [ofA, ofB] = [ground(it, a), ground(it, b)];
  return ofA.length === 0 || ofB.length === 0 ? null : common(ofA, ofB).length / Math.min(ofA.length, ofB.length);
}

function strength(it: Small, a: string, b: string): number {
  const [ofA, ofB] = [peopleOf(it, a), peopleOf(it, b)];
  const contained = over(common(ofA, ofB).length, Math.min(ofA.length, ofB.length));
  const known = bodiesOf(it, a).length > 0 && bodiesOf(it, b).length > 0;
  const parts: [number, number | null][] = [
    [5, (jaccard(ofA, ofB) + contained) / 2],
    [2, known ? jaccard(bodiesOf(it, a), bodiesOf(it, b)) : null],
    [2, themeSimilarity(it, a, b)],
    [1, areaSimilarity(it, a, b)],
  ];
  const there = parts.filter(([, part]) => part !== null);
  return sum(there.map(([weight, part]) => weight * (part ?? 0))) / sum(there.map(([weight]) => weight));
}

function hours(it: Small, id: string): number | null {
  const { meetingsPerYear = null, minutesPerMeeting = null } = boardOf(it, id) ?? {};
  return meetingsPerYear === null || minutesPerMeeting === null ? null : (meetingsPerYear * minutesPerMeeting) / 60;
}

function sharedHours(it: Small, a: string, b: string): number | null {
  const [ofA, ofB] = [hours(it, a), hours(it, b)];
  return ofA === null || ofB === null ? null : common(peopleOf(it, a), peopleOf(it, b)).length * Math.min(ofA, ofB);
}

function total(known: readonly (number | null)[]): number | null {
  const there = known.filter((value) => value !== null);
  return there.length === 0 ? null : sum(there);
}

function personHours(it: Small, id: string): number | null {
  const ofBoard = hours(it, id);
  return ofBoard === null || peopleOf(it, id).length === 0 ? null : ofBoard * peopleOf(it, id).length;
}

const seatsFor = (it: Small, body: string) =>
  it.seats.filter(({ onBehalfOf }) => onBehalfOf !== null && bodyOf[onBehalfOf] === body);

/** Who sits where for it, each place once, in hours where they are known. */
const sittings = (it: Small, body: string) =>
  [...new Set(seatsFor(it, body).map((seat) => `${seat.person} ${seat.board}`))].map((place) => {
    const [person = '', id = ''] = place.split(' ');
    return { person, hours: hours(it, id) };
  });

function busiestShare(it: Small, body: string): number | null {
  const all = total(sittings(it, body).map((sitting) => sitting.hours));
  if (all === null) return null;
  const carried = (person: string) =>
    sittings(it, body).map((sitting) => (sitting.person === person ? sitting.hours : 0));
  return Math.max(...sittings(it, body).map(({ person }) => total(carried(person)) ?? 0)) / all;
}

const bodies = [['X'], ['Y']];
const each = names.map((id) => [id]);
const whoSits = (it: Small) => [...new Set(it.seats.map(({ person }) => person))].map((person) => [person]);

type ByHand = (it: Small, ...ids: string[]) => number | null;
const byHand: readonly (readonly [string, (it: Small) => readonly (readonly string[])[], ByHand])[] = [
  ['themeSimilarity', () => pairs, (it, a = '', b = '') => themeSimilarity(it, a, b)],
  ['areaSimilarity', () => pairs, (it, a = '', b = '') => areaSimilarity(it, a, b)],
  ['organisationJaccard', () => pairs, (it, a = '', b = '') => jaccard(bodiesOf(it, a), bodiesOf(it, b))],
  ['strength', () => pairs, (it, a = '', b = '') => strength(it, a, b)],
  ['sharedHoursPerYear', () => pairs, (it, a = '', b = '') => sharedHours(it, a, b)],
  ['personHoursPerYear', () => each, (it, id = '') => personHours(it, id)],
  ['reach', () => each, (it, id = '') => peopleOf(it, id).length + bodiesOf(it, id).length],
  ['reportingBoards', () => each, (it, id = '') => it.boards.filter(({ reportsTo }) => reportsTo.includes(id)).length],
  [
    'meetingsPerYear',
    whoSits,
    (it, person = '') => total(boardsOf(it, person).map((id) => boardOf(it, id)?.meetingsPerYear ?? null)),
  ],
  ['hoursPerYear', whoSits, (it, person = '') => total(boardsOf(it, person).map((id) => hours(it, id)))],
  ['organisationBoards', () => bodies, (it, body = '') => new Set(seatsFor(it, body).map((seat) => seat.board)).size],
  ['organisationPeople', () => bodies, (it, body = '') => new Set(seatsFor(it, body).map((seat) => seat.person)).size],
  ['organisationSeats', () => bodies, (it, body = '') => seatsFor(it, body).length],
  ['organisationBusiestShare', () => bodies, (it, body = '') => busiestShare(it, body)],
  ['organisationHours', () => bodies, (it, body = '') => total(sittings(it, body).map((sitting) => sitting.hours))],
];

it.each(byHand)('%s is what a slow version gives', (measure, idsOf, slow) => {
  fc.assert(
    fc.property(landscape, (it) => {
      const projection = projectionOf({ ...it, themes, areas, organisations });
      expect(differences(projection, measure, idsOf(it), (...ids) => slow(it, ...ids))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
