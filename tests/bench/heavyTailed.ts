// An invented two-mode network of any size, the same each time: most people sit on one board or two, few on many (a power law cut off at
// sixty, so that a larger network has the same shape); three seats of four are in a person's own region of fifty boards; one board of a
// hundred is a double of another, with four of five people the same.
import { type SeededNumbers, seededNumbers } from '../../server/analysis/seededNumbers.ts';

export interface HeavyTailed {
  boards: number;
  people: number;
  seats: number;
  /** Of each seat: the index of its board and of its person. No person sits twice on a board. */
  boardOf: Int32Array;
  personOf: Int32Array;
  /** Pairs of boards that are doubles. */
  doubles: [number, number][];
}

const seed = 20_261_125;
const mostSeats = 60;
const steepness = 2.4;
const regionSize = 50;
const atHome = 0.75;
const doubleEach = 100;
const keptByDouble = 0.8;

/** @param seats about so many */
export function heavyTailed(seats: number, seatsOfBoard = 10): HeavyTailed {
  const numbers = seededNumbers(seed);
  const boards = Math.ceil(seats / seatsOfBoard);
  const popularity = Float64Array.from({ length: boards }, () => 0.25 + numbers.next() ** 3 * 4);
  const draw = drawers(popularity, numbers);
  const boardOf: number[] = [];
  const personOf: number[] = [];
  let people = 0;
  const doubles: [number, number][] = [];
  const wanted = seats * (1 - keptByDouble / doubleEach);
  for (; boardOf.length < wanted; people++) {
    const on = new Set<number>();
    const home = numbers.below(Math.ceil(boards / regionSize));
    const count = Math.min(seatsDrawn(numbers), boards);
    for (let tries = 0; on.size < count && tries < 20 * count; tries++)
      on.add(numbers.next() < atHome ? draw.inRegion(home) : draw.anywhere());
    for (const board of on) {
      boardOf.push(board);
      personOf.push(people);
    }
  }
  plantDoubles({ boards, boardOf, personOf, doubles }, numbers);
  return {
    boards,
    people,
    seats: boardOf.length,
    boardOf: Int32Array.from(boardOf),
    personOf: Int32Array.from(personOf),
    doubles,
  };
}

/** 1 to sixty, by a power law. */
function seatsDrawn(numbers: SeededNumbers): number {
  return Math.min(mostSeats, Math.floor((1 - numbers.next()) ** (-1 / (steepness - 1))));
}

function drawers(popularity: Float64Array, numbers: SeededNumbers) {
  const running = new Float64Array(popularity.length + 1);
  for (let i = 0; i < popularity.length; i++) running[i + 1] = (running[i] ?? 0) + (popularity[i] ?? 0);
  const between = (from: number, to: number) => {
    const [low, high] = [running[from] ?? 0, running[to] ?? 0];
    const wanted = low + numbers.next() * (high - low);
    let [a, b] = [from, to - 1];
    while (a < b) {
      const middle = (a + b) >> 1;
      if ((running[middle + 1] ?? 0) <= wanted) a = middle + 1;
      else b = middle;
    }
    return a;
  };
  return {
    anywhere: () => between(0, popularity.length),
    inRegion: (region: number) => between(region * regionSize, Math.min(popularity.length, (region + 1) * regionSize)),
  };
}

interface Planting {
  boards: number;
  boardOf: number[];
  personOf: number[];
  doubles: [number, number][];
}

// The last board of each hundred takes four of five people of the first, besides its own.
function plantDoubles({ boards, boardOf, personOf, doubles }: Planting, numbers: SeededNumbers): void {
  const peopleOf = new Map<number, number[]>();
  for (const [seat, board] of boardOf.entries()) {
    if (board % doubleEach !== 0 && board % doubleEach !== doubleEach - 1) continue;
    const there = peopleOf.get(board);
    if (there) there.push(personOf[seat] ?? 0);
    else peopleOf.set(board, [personOf[seat] ?? 0]);
  }
  for (let first = 0; first + doubleEach - 1 < boards; first += doubleEach) {
    const double = first + doubleEach - 1;
    const own = new Set(peopleOf.get(double));
    for (const person of peopleOf.get(first) ?? []) {
      if (own.has(person) || numbers.next() > keptByDouble) continue;
      boardOf.push(double);
      personOf.push(person);
    }
    doubles.push([first, double]);
  }
}
