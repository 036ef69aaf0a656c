// The figures of a plan, before and after, on the same axes. What each means stands with its measure; null: unknown.
import type { Id } from '../../domain/records.ts';
import { effectiveBoardsTogether } from '../crowding/effectiveBoardsTogether.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import { relationOf } from '../overlap/relation.ts';
import { significance } from '../overlap/significance/significance.ts';
import type { Projection } from '../projection/project.ts';
import { countSeats } from '../projection/seatsIn.ts';
import { firstBoard, pairsOfBoard } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { thresholds } from '../thresholds.ts';
import { type Coverage, cellsCovered, coverageAfter, coverageOf } from './coverage.ts';
import { seatCount } from './draft.ts';
import { type Hours, hoursAfter, hoursBefore, loadOf, loadsOf, personHours } from './hours.ts';
import type { Plan } from './plan.ts';
import { boardsReaching, type Reach, reachAfter, reachOf } from './reach.ts';
import { rosterOf } from './roster.ts';

/** What is quick to work out. */
export interface Sizes {
  readonly seats: number;
  /** A year, on the day in scope with the most. */
  readonly personHours: number | null;
}

export interface Figures extends Sizes {
  readonly boards: number;
  readonly people: number;
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
export interface PlanSide {
  readonly projection: Projection;
  readonly hours: Hours;
  readonly loads: ReadonlyMap<Id, number>;
  readonly coverage: Coverage;
  readonly reach: Reach;
  readonly seats: number;
}

export function sideBefore(projection: Projection): PlanSide {
  return projection.keep(sideOf);
}

function sideOf(projection: Projection): PlanSide {
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

export function sideAfter(plan: Plan): PlanSide {
  const { before, after } = plan;
  if (after === before) return sideBefore(before);
  const was = sideBefore(before);
  const hours = hoursAfter(plan, was.hours);
  return {
    projection: after,
    hours,
    loads: loadsAfter(plan, was, hours),
    coverage: coverageAfter(plan),
    reach: reachAfter(plan, was.reach),
    seats: seatsAfter(plan, was.seats),
  };
}

export function sizesAfter(plan: Plan): Sizes {
  const was = sideBefore(plan.before);
  return { seats: seatsAfter(plan, was.seats), personHours: personHours(hoursAfter(plan, was.hours)) };
}

export function figuresOf({ projection, hours, loads, coverage, reach, seats }: PlanSide): Figures {
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
export function busiestOf({ loads }: PlanSide, most: number): { person: Id; hours: number }[] {
  return Array.from(loads, ([person, hours]) => ({ person, hours }))
    .sort((a, b) => b.hours - a.hours || (a.person < b.person ? -1 : 1))
    .slice(0, most);
}

// Only of those who sit on a board that is touched or gone can it be another.
function loadsAfter({ before, touched, gone, items }: Plan, was: PlanSide, hours: Hours): Map<Id, number> {
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

export interface BoardTie {
  readonly a: Id;
  readonly b: Id;
  readonly sharedPeople: number;
}

/** By the boards' ids; without those of which one is part of the other or reports to it. */
export function significantPairsOf(projection: Projection): BoardTie[] {
  const { sharedPeople } = projection;
  const { q, level } = projection.keep(significance);
  const pairs: BoardTie[] = [];
  for (let board = 0; board < projection.boards.length; board++)
    for (let pair = at(sharedPeople.rowStart, board); pair < at(sharedPeople.rowStart, board + 1); pair++) {
      if (at(q, at(level, pair)) > thresholds.mostFalse) continue;
      const tie = tieOf(projection, board, pair);
      if (relationOf(pairOfBoards(projection, tie.a, tie.b)) !== 'PARENT') pairs.push(tie);
    }
  return pairs;
}

/** What these boards share with any other. */
export function tiesOfBoards(projection: Projection, boards: ReadonlySet<Id>): (BoardTie & { significant: boolean })[] {
  const { sharedPeople, indexOfBoard } = projection;
  const { q, level } = projection.keep(significance);
  const pairs = new Set([...boards].flatMap((id) => pairsOfBoard(sharedPeople, indexOfBoard.get(id) ?? -1)));
  return Array.from(pairs, (pair) => ({
    ...tieOf(projection, firstBoard(sharedPeople, pair), pair),
    significant: at(q, at(level, pair)) <= thresholds.mostFalse,
  }));
}

function tieOf({ boards, sharedPeople }: Projection, board: number, pair: number): BoardTie {
  const [a, b] = [boards[board]?.id ?? '', boards[at(sharedPeople.other, pair)]?.id ?? ''];
  return { a, b, sharedPeople: at(sharedPeople.count, pair) };
}
