import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deputiesOf, peopleIn } from '../../server/analysis/index.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import type { Scope } from '../../server/domain/scope.ts';
import { projectionOf, type World } from './world.ts';

type Seats = NonNullable<World['seats']>;
type Tenures = NonNullable<World['tenures']>;

const police = (...people: string[]): Tenures => people.map((person) => ({ person, organisation: 'Police' }));
const on = (board: string, ...people: string[]): Seats => people.map((person) => ({ board, person }));
const of = (world: World, scope: Partial<Scope> = {}) =>
  deputiesOf(projectionOf(world, scope), 'Ann').map(({ person, stoodIn, boards }) => [person, stoodIn, boards]);

describe('who could deputise', () => {
  it('is of the same body and on some of the same boards, on most of them first', () => {
    const world = {
      tenures: police('Ann', 'Bob', 'Cat', 'Eve'),
      seats: [...on('A', 'Ann', 'Bob', 'Cat', 'Dan'), ...on('B', 'Ann', 'Cat', 'Dan'), ...on('C', 'Eve')],
    };
    expect(of(world)).toEqual([
      ['Cat', [], ['A', 'B']],
      ['Bob', [], ['A']],
    ]);
  });
  it('is first who stood in before, of whatever body and on no board', () => {
    const world = {
      tenures: police('Ann', 'Bob'),
      seats: on('A', 'Ann', 'Bob'),
      attendances: [
        { meeting: 'A 2021-03-01', person: 'Dee', deputyFor: 'Ann' },
        { meeting: 'A 2021-02-01', person: 'Dee', deputyFor: 'Ann' },
        { meeting: 'A 2021-04-01', person: 'Bob', deputyFor: 'Dan' },
      ],
    };
    expect(of(world)).toEqual([
      ['Dee', ['attendance2', 'attendance1'], []],
      ['Bob', [], ['A']],
    ]);
  });
  it('has not stood in by sending apologies, by being absent or at what is only planned', () => {
    const stood = (attendance: object, planned = false) =>
      of({
        seats: on('A', 'Ann'),
        meetings: [{ board: 'A', date: '2021-03-01', planned }],
        attendances: [{ meeting: 'A 2021-03-01', person: 'Dee', deputyFor: 'Ann', ...attendance }],
      });
    expect(stood({})).toHaveLength(1);
    expect(stood({ status: 'IN_ATTENDANCE' })).toHaveLength(1);
    expect(stood({ status: 'APOLOGIES' })).toEqual([]);
    expect(stood({ status: 'ABSENT' })).toEqual([]);
    expect(stood({}, true)).toEqual([]);
  });
  it('stood in by the end of the scope, on a board in it, as surely as it asks', () => {
    const world = (certainty: 'STATED' | 'INFERRED' = 'STATED') => ({
      boards: [{ id: 'A', tier: 'LOCAL' as const }],
      seats: on('A', 'Ann'),
      attendances: [{ meeting: 'A 2021-03-01', person: 'Dee', deputyFor: 'Ann', certainty }],
    });
    expect(of(world(), { asOf: '2022' })).toHaveLength(1);
    expect(of(world(), { asOf: '2020' })).toEqual([]);
    expect(of(world(), { tiers: ['NATIONAL'] })).toEqual([]);
    expect(of(world(), { certainty: 'STATED_ONLY' })).toHaveLength(1);
    expect(of(world('INFERRED'), { certainty: 'STATED_ONLY' })).toEqual([]);
  });
  it('sits beside and is of the body on a common day in scope', () => {
    const beside = (seat: object, tenure: object, scope: Partial<Scope> = {}) =>
      of(
        {
          tenures: [...police('Ann'), { person: 'Bob', organisation: 'Police', from: '2019', to: '2020', ...tenure }],
          seats: [
            { board: 'A', person: 'Ann', from: '2018', to: '2020' },
            { board: 'A', person: 'Bob', from: '2019', to: '2021', ...seat },
          ],
        },
        scope,
      );
    expect(beside({}, {})).toHaveLength(1);
    expect(beside({ from: '2021' }, {})).toEqual([]);
    expect(beside({ planned: true }, {})).toEqual([]);
    expect(beside({}, { planned: true })).toEqual([]);
    expect(beside({}, {}, { asOf: '2020' })).toHaveLength(1);
    expect(beside({}, {}, { asOf: '2018' })).toEqual([]);
    expect(beside({}, { from: '2018', to: '2018' }, { asOf: '2019' })).toEqual([]);
  });
  it('says where a common day is only presumed, by seat or by tenure', () => {
    const presumedOf = (bobSeat: object, bobTenure: object = { from: '2019' }) =>
      deputiesOf(
        projectionOf({
          tenures: [
            { person: 'Ann', organisation: 'Police', from: '2019' },
            { person: 'Bob', organisation: 'Police', ...bobTenure },
          ],
          seats: [
            { board: 'A', person: 'Ann', from: '2019', to: '2020' },
            { board: 'A', person: 'Bob', ...bobSeat },
          ],
        }),
        'Ann',
      ).map(({ presumed }) => presumed);
    expect(presumedOf({ from: '2018', to: '2020' })).toEqual([[]]);
    // Last seen the year before, and so presumed to be there in 2019.
    expect(presumedOf({ seen: ['2018-06-01'] })).toEqual([['A']]);
    expect(presumedOf({ seen: ['2018-06-01', '2019-02-01'] })).toEqual([[]]);
    expect(presumedOf({ from: '2018', to: '2020' }, { seen: ['2018-06-01'] })).toEqual([['Police']]);
  });
  it('may be named as deputy on a board, but not only watch or serve there', () => {
    const as = (role: 'DEPUTY' | 'OBSERVER' | 'SECRETARY') =>
      of({ tenures: police('Ann', 'Bob'), seats: [...on('A', 'Ann'), { board: 'A', person: 'Bob', role }] });
    expect(as('DEPUTY')).toEqual([['Bob', [], ['A']]]);
    expect(as('OBSERVER')).toEqual([]);
    expect(as('SECRETARY')).toEqual([]);
  });
  it('is of a body also by a unit of it, by a post in it, or by whom the seat is for', () => {
    const tied = (tenure: Tenures[number] | null, seat: object = {}, scope: Partial<Scope> = {}) =>
      deputiesOf(
        projectionOf(
          {
            organisations: [{ id: 'Traffic', unit: true, partOf: 'Police' }],
            posts: [{ id: 'Chief', organisation: 'Police' }],
            tenures: [...police('Ann'), ...(tenure ? [tenure] : [])],
            seats: [...on('A', 'Ann'), { board: 'A', person: 'Bob', ...seat }],
          },
          scope,
        ),
        'Ann',
      ).map(({ organisations, tenures }) => [organisations, tenures]);
    expect(tied({ person: 'Bob', organisation: 'Traffic' })).toEqual([[['Police'], ['tenure2']]]);
    expect(tied({ person: 'Bob', organisation: 'Traffic' }, {}, { rollUp: 'UNIT' })).toEqual([]);
    expect(tied({ person: 'Bob', post: 'Chief' })).toEqual([[['Police'], ['tenure2']]]);
    expect(tied(null, { onBehalfOf: 'Police' })).toEqual([[['Police'], []]]);
    expect(tied(null, { onBehalfOf: 'Council' })).toEqual([]);
  });
  it('names the seats that say so, stated and inferred', () => {
    const world = {
      tenures: police('Ann', 'Bob'),
      seats: [...on('A', 'Ann', 'Bob'), ...on('B', 'Ann')],
      attendances: [{ meeting: 'B 2021-03-01', person: 'Bob' }],
    };
    const [bob] = deputiesOf(projectionOf(world), 'Ann');
    expect(bob?.seats.map(({ board, certainty }) => [board, certainty])).toEqual([
      ['A', 'STATED'],
      ['B', 'INFERRED'],
    ]);
  });
  it('of nobody on record is refused', () => {
    expect(() => deputiesOf(projectionOf({ seats: on('A', 'Ann') }), 'Zed')).toThrow(BoardwalkError);
  });
});

describe('in every landscape', () => {
  const years = fc.record({ from: fc.integer({ min: 2010, max: 2016 }), length: fc.integer({ min: 0, max: 3 }) });
  const people = ['Ann', 'Bob', 'Cat', 'Dan'];
  const dated = years.map(({ from, length }) => ({ from: String(from), to: String(from + length) }));
  const seat = fc
    .tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...people), dated)
    .map(([board, person, days]) => ({ board, person, ...days }));
  const tenure = fc
    .tuple(fc.constantFrom('X', 'Y'), fc.constantFrom(...people), dated)
    .map(([organisation, person, days]) => ({ organisation, person, ...days }));
  const world = fc.record({ seats: fc.array(seat, { maxLength: 14 }), tenures: fc.array(tenure, { maxLength: 8 }) });
  type Term = { person: string; from: string; to: string };
  const allYears = Array.from({ length: 12 }, (_, i) => 2009 + i);
  const holds = ({ from, to }: Term, year: number) => Number(from) <= year && year <= Number(to);

  /** What two people have in common in one year, looked for year by year. */
  const inCommon = <T extends Term>(all: readonly T[], key: (one: T) => string, one: string, other: string): string[] =>
    [
      ...new Set(
        allYears.flatMap((year) => {
          const of = (person: string) => all.filter((it) => it.person === person && holds(it, year)).map(key);
          return of(one).filter((it) => of(other).includes(it));
        }),
      ),
    ].sort();

  it('deputies are those found year by year', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        for (const one of peopleIn(projection)) {
          const byHand = people
            .filter((other) => other !== one)
            .map((other) => ({
              person: other,
              boards: inCommon(it.seats, ({ board }) => board, one, other),
              organisations: inCommon(it.tenures, ({ organisation }) => organisation, one, other),
            }))
            .filter(({ boards, organisations }) => boards.length > 0 && organisations.length > 0)
            .sort((a, b) => b.boards.length - a.boards.length || (a.person < b.person ? -1 : 1));
          const found = deputiesOf(projection, one);
          expect(found.map(({ person, boards, organisations }) => ({ person, boards, organisations }))).toEqual(byHand);
          for (const { seats, boards } of found)
            expect([...new Set(seats.map(({ board }) => board))].sort()).toEqual(boards);
        }
      }),
    );
  });
  it('who could deputise for whom goes both ways, and the order of records changes nothing', () => {
    fc.assert(
      fc.property(world, (it) => {
        const projection = projectionOf(it);
        const turned = projectionOf({ seats: [...it.seats].reverse(), tenures: [...it.tenures].reverse() });
        for (const one of peopleIn(projection))
          for (const { person, boards, organisations } of deputiesOf(projection, one)) {
            const back = { boards, organisations };
            expect(deputiesOf(projection, person).find((other) => other.person === one)).toMatchObject(back);
            expect(deputiesOf(turned, one).find((other) => other.person === person)).toMatchObject(back);
          }
      }),
    );
  });
});
