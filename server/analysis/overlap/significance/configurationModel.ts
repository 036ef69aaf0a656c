// The bipartite configuration model: of all distributions over two-mode graphs whose expected margins are the observed ones, the one of
// maximum entropy. A person of class k sits on a board of class m with probability x·y / (1 + x·y).
// Squartini & Garlaschelli (2011), New Journal of Physics 13, 083001; Saracco et al. (2017), New Journal of Physics 19, 053022.
// Fitted over classes by Newton's method on the log-likelihood, which is concave; cells that the margins force are exact and left out.
import { forcedCells } from './forcedCells.ts';
import type { Margins } from './margins.ts';
import { solvePositive } from './solvePositive.ts';

const mostSteps = 100;
const precision = 1e-13;
// Multiplying all x and dividing all y by one number changes nothing; this much is added to the diagonal to hold the step still there.
const stillness = 1e-11;

/** Probabilities by class of people, then of boards, in the order of the margins. */
export function configurationModel(margins: Margins): number[][] {
  const { people, boards } = margins;
  const forced = forcedCells(margins);
  const choice = forced.map((row) => row.map((cell) => cell === null));
  const seats = Math.sqrt(sum(people.degree.map((degree, k) => degree * (people.count[k] ?? 0))));
  let at: Point = {
    x: people.degree.map((k) => Math.log(k / seats)),
    y: boards.degree.map((m) => Math.log(m / seats)),
  };
  const problem: Problem = {
    margins,
    choice,
    people: wanted(margins, forced),
    boards: wantedOfBoards(margins, forced),
  };
  for (let step = 0; step < mostSteps; step++) {
    const slope = slopeAt(problem, at);
    if (slope.largest < precision) break;
    const next = climb(problem, at, newtonStep(problem, at, slope));
    if (!next) break;
    at = next;
  }
  return forced.map((row, k) => row.map((cell, m) => cell ?? probability((at.x[k] ?? 0) + (at.y[m] ?? 0))));
}

/** Logarithms of the multipliers of both classes. */
interface Point {
  x: number[];
  y: number[];
}

interface Slope extends Point {
  /** The largest missing part of a margin, over that margin. */
  largest: number;
}

interface Problem {
  margins: Margins;
  choice: boolean[][];
  /** What each class has to find in cells with a choice, all its members together. */
  people: number[];
  boards: number[];
}

function wanted({ people, boards }: Margins, forced: (0 | 1 | null)[][]): number[] {
  return people.degree.map((degree, k) => {
    const taken = sum(boards.count.map((count, m) => (forced[k]?.[m] === 1 ? count : 0)));
    return (people.count[k] ?? 0) * (degree - taken);
  });
}

function wantedOfBoards({ people, boards }: Margins, forced: (0 | 1 | null)[][]): number[] {
  return boards.degree.map((degree, m) => {
    const taken = sum(people.count.map((count, k) => (forced[k]?.[m] === 1 ? count : 0)));
    return (boards.count[m] ?? 0) * (degree - taken);
  });
}

// For each cell with a choice: how many such cells there are, and the multiplier's logarithm.
function eachCell(
  { margins, choice }: Problem,
  { x, y }: Point,
  visit: (k: number, m: number, cells: number, z: number) => void,
) {
  for (const [k, row] of choice.entries())
    for (const [m, free] of row.entries())
      if (free) visit(k, m, (margins.people.count[k] ?? 0) * (margins.boards.count[m] ?? 0), (x[k] ?? 0) + (y[m] ?? 0));
}

function slopeAt(problem: Problem, point: Point): Slope {
  const x = [...problem.people];
  const y = [...problem.boards];
  eachCell(problem, point, (k, m, cells, z) => {
    const expected = cells * probability(z);
    x[k] = (x[k] ?? 0) - expected;
    y[m] = (y[m] ?? 0) - expected;
  });
  const missing = [
    ...x.map((part, k) => Math.abs(part) / Math.max(problem.people[k] ?? 0, 1)),
    ...y.map((part, m) => Math.abs(part) / Math.max(problem.boards[m] ?? 0, 1)),
  ];
  return { x, y, largest: Math.max(0, ...missing) };
}

// The Hessian has a diagonal for people and one for boards; people are eliminated first, which leaves a system over classes of boards.
function newtonStep(problem: Problem, point: Point, slope: Slope): Point {
  const across = point.x.map(() => point.y.map(() => 0));
  eachCell(problem, point, (k, m, cells, z) => {
    const row = across[k];
    if (row) row[m] = cells * probability(z) * probability(-z);
  });
  const ofPeople = across.map(sum);
  const system = point.y.map((_, m) =>
    point.y.map((_, n) => {
      const own = m === n ? sum(across.map((row) => row[m] ?? 0)) : 0;
      return (
        (own || Number(m === n)) * (1 + stillness) -
        sum(across.map((row, k) => over((row[m] ?? 0) * (row[n] ?? 0), ofPeople[k] ?? 0)))
      );
    }),
  );
  const right = slope.y.map(
    (part, m) => part - sum(across.map((row, k) => over((row[m] ?? 0) * (slope.x[k] ?? 0), ofPeople[k] ?? 0))),
  );
  const y = solvePositive(system, right);
  const x = across.map((row, k) =>
    over((slope.x[k] ?? 0) - sum(row.map((cell, m) => cell * (y[m] ?? 0))), ofPeople[k] ?? 0),
  );
  return { x, y };
}

// Along the step, halved until the likelihood does not fall; null when no further rise can be told from rounding.
function climb(problem: Problem, from: Point, step: Point): Point | null {
  const before = likelihood(problem, from);
  for (let share = 1; share > 1e-10; share /= 2) {
    const to = {
      x: from.x.map((value, k) => value + share * (step.x[k] ?? 0)),
      y: from.y.map((value, m) => value + share * (step.y[m] ?? 0)),
    };
    if (likelihood(problem, to) >= before - 1e-14 * Math.abs(before)) return to;
  }
  return null;
}

function likelihood(problem: Problem, point: Point): number {
  let value =
    sum(point.x.map((x, k) => x * (problem.people[k] ?? 0))) + sum(point.y.map((y, m) => y * (problem.boards[m] ?? 0)));
  eachCell(problem, point, (_, __, cells, z) => {
    value -= cells * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))));
  });
  return value;
}

function probability(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function over(value: number, by: number): number {
  return by > 0 ? value / by : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
