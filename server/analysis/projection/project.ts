// A scope laid over the worked-out seats: the boards it is about, the seats that count, and who sits where and with whom.
// The heavier parts are worked out when first asked for, and kept.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import { type DayWindow, daysOf, type Scope } from '../../domain/scope.ts';
import { boardsInScope } from './boardsInScope.ts';
import type { EffectiveSeat } from './effectiveSeat.ts';
import type { Graphs } from './graphs.ts';
import { onlyStated } from './onlyStated.ts';
import { type PlaceOfId, placesOf } from './places.ts';
import { mayRepresent, representations } from './represented.ts';
import { namedPeople, peopleByIndex, seatsOfScope } from './seatColumns.ts';
import { countingScope } from './seatScope.ts';
import { type Sharing, sharing } from './sharing.ts';
import { meets } from './spells.ts';
import { Incidences, type TwoMode, twoMode } from './twoMode.ts';
import type { WorkedOut } from './workOutSeats.ts';

/** Which boards share whom. */
export function sharingOfPeople({ people }: Pick<Graphs, 'people'>): Sharing {
  return sharing(people);
}

/** Who sits where, of the seats that count. */
export function peopleOfScope(projection: Projection): TwoMode {
  const { seats } = projection.workedOut;
  return namedPeople(seats.people, peopleByIndex(seats.columns, projection.keep(countingScope)));
}

/** Which organisation is represented where. */
export function organisationsOfScope(projection: Projection): TwoMode {
  const { workedOut, scope, days, boards, indexOfBoard } = projection;
  const incidences = new Incidences();
  for (const place of mayRepresent(workedOut, () => projection.countingPlaces)) {
    const seat = workedOut.seats.at(place);
    const board = indexOfBoard.get(seat.board) ?? -1;
    for (const { organisation, spells } of representations(seat, workedOut, scope))
      if (meets(spells, days)) incidences.add(board, organisation, place, spells);
  }
  return twoMode(incidences, boards.length, days);
}

/** @throws BoardwalkError BAD_INPUT when the scope's dates contradict, NOT_FOUND for an area or a theme that is not there */
export function project(workedOut: WorkedOut, scope: Scope): Projection {
  if (scope.presumeMonths !== workedOut.presumeMonths)
    throw new RangeError(
      `seats presumed for ${workedOut.presumeMonths} months cannot answer for ${scope.presumeMonths}`,
    );
  return new Projection(workedOut, scope);
}

export class Projection implements Graphs {
  readonly workedOut: WorkedOut;
  readonly scope: Scope;
  readonly days: DayWindow;
  /** Every board of the landscape; under STATED_ONLY without its inferred facts. */
  readonly allBoards: ReadonlyMap<Id, Attested<Board>>;
  /** Those in scope, with or without people, by id. */
  readonly boards: readonly Attested<Board>[];
  readonly indexOfBoard: PlaceOfId;
  #countingPlaces: Int32Array | undefined;
  #sharedOrganisations: Sharing | undefined;
  readonly #kept = new Map<(projection: Projection) => unknown, unknown>();

  constructor(workedOut: WorkedOut, scope: Scope) {
    this.workedOut = workedOut;
    this.scope = scope;
    this.days = daysOf(scope);
    const { boards } = workedOut.landscape;
    const { records } = workedOut;
    const known = scope.certainty === 'STATED_ONLY' ? boards.map(onlyStated) : boards;
    this.allBoards = known === boards ? records.boards : new Map(known.map((board) => [board.id, board]));
    this.boards = boardsInScope(this.allBoards.values(), scope, this.days, records);
    this.indexOfBoard = placesOf(this.boards.map(({ id }) => id));
  }

  /** The seats that count. Made one by one: of a large landscape, better `countingPlaces`. */
  get seats(): EffectiveSeat[] {
    return Array.from(this.countingPlaces, (place) => this.workedOut.seats.at(place));
  }

  /** Their places among all seats, rising. */
  get countingPlaces(): Int32Array {
    this.#countingPlaces ??= seatsOfScope(this.workedOut.seats.columns, this.keep(countingScope));
    return this.#countingPlaces;
  }

  /** Who sits where. */
  get people(): TwoMode {
    return this.keep(peopleOfScope);
  }

  /** Which organisation is represented where. */
  get organisations(): TwoMode {
    return this.keep(organisationsOfScope);
  }

  get sharedPeople(): Sharing {
    return this.keep(sharingOfPeople);
  }

  get sharedOrganisations(): Sharing {
    this.#sharedOrganisations ??= sharing(this.organisations);
    return this.#sharedOrganisations;
  }

  /** What a function makes of this projection, worked out once. */
  keep<T>(make: (projection: Projection) => T): T {
    if (!this.#kept.has(make)) this.#kept.set(make, make(this));
    return this.#kept.get(make) as T;
  }

  /** Whether that is worked out already. */
  has(make: (projection: Projection) => unknown): boolean {
    return this.#kept.has(make);
  }

  /** Takes what a function would make of it, worked out elsewhere. */
  give<T>(make: (projection: Projection) => T, made: T): void {
    this.#kept.set(make, made);
  }
}
