// The worked-out seats by index, in arrays that threads share: enough to say which of them count in a scope, and who sits where.
import type { Id } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import type { Spell } from './effectiveSeat.ts';
import { placesOf } from './places.ts';
import { type TwoMode, type TwoModeByIndex, twoModeByIndex } from './twoMode.ts';

export interface SeatColumns {
  /** By seat: the place of its board and of its person among those that have seats; −1: no person. */
  readonly board: Int32Array;
  readonly person: Int32Array;
  /** By seat: the place of its standing, and of its spells. */
  readonly standing: Int32Array;
  readonly spells: Int32Array;
  /** The spells of place p run from spellStart[p] up to spellStart[p + 1]. */
  readonly spellStart: Int32Array;
  readonly spellFrom: Float64Array;
  readonly spellTo: Float64Array;
  readonly personCount: number;
}

/** A scope as the seats meet it. */
export interface SeatScope {
  /** By board's place among the seats: its index in the scope; −1: out of it. */
  readonly indexOfBoard: Int32Array;
  readonly boardCount: number;
  /** By standing: 1 where seats are of the scope on its days, 2 whatever their days. */
  readonly counts: Int32Array;
  readonly days: DayWindow;
}

/** Who sits where, people as places among those with seats. */
export interface PeopleByIndex extends TwoModeByIndex {
  /** By actor, rising. */
  readonly personOfActor: Int32Array;
}

/** Whether the seat of a place is of the scope. */
export function isOfScope(columns: SeatColumns, scope: SeatScope): (place: number) => boolean {
  const { board, standing, spells } = columns;
  const { indexOfBoard, counts } = scope;
  const holds = spellsWithin(columns, scope.days);
  return (place) => {
    const count = counts[standing[place] as number] as number;
    if (count === 0 || (indexOfBoard[board[place] as number] as number) < 0) return false;
    return count === 2 || holds[spells[place] as number] === 1;
  };
}

/** The places of the seats of the scope, rising. */
export function seatsOfScope(columns: SeatColumns, scope: SeatScope): Int32Array {
  const isOf = isOfScope(columns, scope);
  const places = new Int32Array(columns.board.length);
  let length = 0;
  for (let place = 0; place < places.length; place++) if (isOf(place)) places[length++] = place;
  return places.slice(0, length);
}

/** The same with the ids of people, `people` being those with seats in the order of their ids. */
export function namedPeople(people: readonly Id[], { personOfActor, ...graph }: PeopleByIndex): TwoMode {
  const actors: Id[] = [];
  for (const person of personOfActor) actors.push(people[person] as Id);
  return { actors, indexOfActor: placesOf(actors), ...graph };
}

export function peopleByIndex(columns: SeatColumns, scope: SeatScope): PeopleByIndex {
  const seat = seatsOfScope(columns, scope).filter((place) => (columns.person[place] as number) >= 0);
  const actorOfPerson = new Int32Array(columns.personCount);
  for (const place of seat) actorOfPerson[columns.person[place] as number] = 1;
  const personOfActor = actorOfPerson.map((_, person) => person).filter((person) => actorOfPerson[person] === 1);
  for (let actor = 0; actor < personOfActor.length; actor++) actorOfPerson[personOfActor[actor] as number] = actor;
  const lists = spellLists(columns);
  const incidences = {
    seat,
    board: seat.map((place) => scope.indexOfBoard[columns.board[place] as number] as number),
    actor: seat.map((place) => actorOfPerson[columns.person[place] as number] as number),
    spellsOf: (incidence: number) => lists(columns.spells[seat[incidence] as number] as number),
  };
  const count = { boards: scope.boardCount, actors: personOfActor.length };
  return { ...twoModeByIndex(incidences, count, scope.days), personOfActor };
}

// By spells' place: 1 where any of their days lies in the window.
function spellsWithin(columns: SeatColumns, window: DayWindow): Uint8Array {
  const { spellStart, spellFrom, spellTo } = columns;
  const within = new Uint8Array(spellStart.length - 1);
  for (let place = 0; place < within.length; place++)
    for (let s = spellStart[place] as number; s < (spellStart[place + 1] as number); s++)
      if ((spellFrom[s] as number) <= window.last && (spellTo[s] as number) >= window.first) within[place] = 1;
  return within;
}

// The same lists as objects, each made once.
function spellLists({ spellStart, spellFrom, spellTo }: SeatColumns): (place: number) => readonly Spell[] {
  const made: Spell[][] = [];
  return (place) => {
    const known = made[place];
    if (known) return known;
    const list: Spell[] = [];
    for (let s = spellStart[place] as number; s < (spellStart[place + 1] as number); s++)
      list.push({ from: spellFrom[s] as number, to: spellTo[s] as number, presumed: false });
    made[place] = list;
    return list;
  };
}

/** Lists of spells in shared memory. */
export function spellColumns(
  lists: readonly (readonly Spell[])[],
): Pick<SeatColumns, 'spellStart' | 'spellFrom' | 'spellTo'> {
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  const spellStart = new Int32Array(new SharedArrayBuffer(4 * (lists.length + 1)));
  const spellFrom = new Float64Array(new SharedArrayBuffer(8 * count));
  const spellTo = new Float64Array(new SharedArrayBuffer(8 * count));
  let length = 0;
  for (const [place, list] of lists.entries()) {
    for (const { from, to } of list) {
      spellFrom[length] = from;
      spellTo[length++] = to;
    }
    spellStart[place + 1] = length;
  }
  return { spellStart, spellFrom, spellTo };
}
