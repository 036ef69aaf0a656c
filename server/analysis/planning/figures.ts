// The figures of a plan, before and after, on the same axes. What each means stands with its measure; null: unknown.
import type { Id } from '../../domain/records.ts';
import { effectiveBoardsTogether } from '../crowding/effectiveBoardsTogether.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import { relationOf } from '../overlap/relation.ts';
import { significance } from '../overlap/significance/significance.ts';
import type { Projection } from '../projection/project.ts';
import { countSeats } from '../projection/seatsIn.ts';
import { at } from '../projection/twoMode.ts';
import { thresholds } from '../thresholds.ts';
import { type Coverage, cellsCovered, coverageAfter, coverageOf } from './coverage.ts';
import { seatCount } from './draft.ts';
import { type Hours, hoursAfter, hoursBefore, loadOf, loadsOf, personHours } from './hours.ts';
import type { Plan } from './plan.ts';
import { boardsReaching, type Reach, reachAfter, reachOf } from './reach.ts';
import { rosterOf } from './roster.ts';

export interface Figures {
  readonly boards: number;
  readonly seats: number;
  readonly people: number;
  /** A year, on the day in scope with the most. */
  readonly personHours: number | null;
  readonly boardsWithoutHours: number;
  /** The most hours a year of one person, and what nine in ten do not exceed. */
  readonly mostHours: number | null;
  readonly hoursOfNinety: number | null;
  /** Pairs of boards that share more people than chance would have it, parents and sub-groups apart. */
  readonly significantPairs: number;
  readonly effectiveBoards: number;
  /** Themes × areas. */
  readonly covered: number;
  /** Boards that reach the highest tier of one of their themes. */
  readonly reaching: number;
}

/** What figures are made of, to be opened. */
export interface Side {
  readonly projection: Projection;
  readonly hours: Hours;
  readonly loads: ReadonlyMap<Id, number>;
  readonly coverage: Coverage;
  readonly reach: Reach;
  readonly seats: number;
}

export function sideBefore(projection: Projection): Side {
  return projection.keep(sideOf);
}

function sideOf(projection: Projection): Side {
  const hours = hoursBefore(projection);
  return {
    projection,
    hours,
    loads: loadsOf(hours),
    coverage: projection.keep(coverageOf),
    reach: projection.keep(reachOf),
    seats: countSeats(projection),
  };
}

export function sideAfter(plan: Plan): Side {
  const { before, after } = plan;
  if (after === before) return sideBefore(before);
  const was = sideBefore(before);
  const hours = hoursAfter(plan);
  return {
    projection: after,
    hours,
    loads: loadsAfter(plan, was, hours),
    coverage: coverageAfter(plan),
    reach: reachAfter(plan, was.reach),
    seats: seatsAfter(plan, was.seats),
  };
}

export function figuresOf({ projection, hours, loads, coverage, reach, seats }: Side): Figures {
  const sorted = Float64Array.from(loads.values()).sort();
  return {
    boards: projection.boards.length,
    seats,
    people: projection.people.actors.length,
    personHours: personHours(hours),
    boardsWithoutHours: hours.ofBoard.filter((own) => own === null).length,
    mostHours: sorted.at(-1) ?? null,
    hoursOfNinety: sorted.at(Math.ceil(0.9 * sorted.length) - 1) ?? null,
    significantPairs: significantPairs(projection),
    effectiveBoards: effectiveBoardsTogether.value(projection) ?? 0,
    covered: cellsCovered(coverage),
    reaching: boardsReaching(reach),
  };
}

/** The most laden, first those of most hours. */
export function busiest({ loads }: Side, most: number): { person: Id; hours: number }[] {
  return Array.from(loads, ([person, hours]) => ({ person, hours }))
    .sort((a, b) => b.hours - a.hours || (a.person < b.person ? -1 : 1))
    .slice(0, most);
}

// Only of those who sit on a board that is touched or gone can it be another.
function loadsAfter({ before, touched, gone, items }: Plan, was: Side, hours: Hours): Map<Id, number> {
  const loads = new Map(was.loads);
  const rosters = [
    ...[...touched.keys(), ...gone.keys()].map((id) => rosterOf(before, id)),
    ...[...touched.values(), ...items].map(({ roster }) => roster),
  ];
  const people = new Set(rosters.flatMap((roster) => roster.flatMap(({ person }) => person ?? [])));
  for (const person of people) {
    const load = loadOf(hours, person);
    if (load === null) loads.delete(person);
    else loads.set(person, load);
  }
  return loads;
}

function seatsAfter({ before, after, touched, gone }: Plan, was: number): number {
  let seats = was;
  for (const id of new Set([...touched.keys(), ...gone.keys()])) seats -= rosterOf(before, id).length;
  for (const [id, board] of touched) if (after.indexOfBoard.has(id)) seats += seatCount(board);
  return seats;
}

function significantPairs(projection: Projection): number {
  return significantPairsOf(projection).length;
}

/** By the boards' ids. */
export function significantPairsOf(projection: Projection): { a: Id; b: Id }[] {
  const { boards, sharedPeople } = projection;
  const { q, level } = projection.keep(significance);
  const pairs: { a: Id; b: Id }[] = [];
  for (const [i, board] of boards.entries())
    for (let pair = at(sharedPeople.rowStart, i); pair < at(sharedPeople.rowStart, i + 1); pair++) {
      if (at(q, at(level, pair)) > thresholds.mostFalse) continue;
      const other = boards[at(sharedPeople.other, pair)]?.id ?? '';
      if (relationOf(pairOfBoards(projection, board.id, other)) !== 'PARENT') pairs.push({ a: board.id, b: other });
    }
  return pairs;
}
