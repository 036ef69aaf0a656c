// A scope laid over the worked-out seats: the boards it is about, the seats that count, and who sits where and with whom.
// The heavier parts are worked out when first asked for, and kept.
import type { Attested } from '../../domain/landscape.ts';
import type { Board, Id } from '../../domain/records.ts';
import { type DayWindow, daysOf, type Scope } from '../../domain/scope.ts';
import { countingRoles } from '../../domain/vocabulary.ts';
import { boardsInScope } from './boardsInScope.ts';
import type { EffectiveSeat, Spell } from './effectiveSeat.ts';
import type { Graphs } from './graphs.ts';
import { onlyStated } from './onlyStated.ts';
import { representations } from './represented.ts';
import { type Sharing, sharing } from './sharing.ts';
import { meets } from './spells.ts';
import { Incidences, type TwoMode, twoMode } from './twoMode.ts';
import type { WorkedOut } from './workOutSeats.ts';

/** Which boards share whom. */
export function sharingOfPeople({ people }: Pick<Graphs, 'people'>): Sharing {
  return sharing(people);
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
  readonly indexOfBoard: ReadonlyMap<Id, number>;
  #seats: EffectiveSeat[] | undefined;
  #people: TwoMode | undefined;
  #organisations: TwoMode | undefined;
  #sharedOrganisations: Sharing | undefined;
  readonly #kept = new Map<(projection: Projection) => unknown, unknown>();

  constructor(workedOut: WorkedOut, scope: Scope) {
    this.workedOut = workedOut;
    this.scope = scope;
    this.days = daysOf(scope);
    const { boards } = workedOut.landscape;
    const known = scope.certainty === 'STATED_ONLY' ? boards.map(onlyStated) : boards;
    this.allBoards = new Map(known.map((board) => [board.id, board]));
    this.boards = boardsInScope(known, scope, this.days, workedOut.records);
    this.indexOfBoard = new Map(this.boards.map((board, i) => [board.id, i]));
  }

  /** The seats that count. */
  get seats(): readonly EffectiveSeat[] {
    const roles = new Set(this.scope.seats ?? countingRoles);
    this.#seats ??= this.workedOut.seats.filter((seat) => !seat.planned && roles.has(seat.role) && this.admits(seat));
    return this.#seats;
  }

  /** Who sits where. */
  get people(): TwoMode {
    this.#people ??= this.#graph((seat, add) => {
      if (seat.person !== null) add(seat.person, seat.spells);
    });
    return this.#people;
  }

  /** Which organisation is represented where. */
  get organisations(): TwoMode {
    this.#organisations ??= this.#graph((seat, add) => {
      for (const it of representations(seat, this.workedOut, this.scope)) add(it.organisation, it.spells);
    });
    return this.#organisations;
  }

  get sharedPeople(): Sharing {
    return this.keep(sharingOfPeople);
  }

  get sharedOrganisations(): Sharing {
    this.#sharedOrganisations ??= sharing(this.organisations);
    return this.#sharedOrganisations;
  }

  /** Whether the seat is on a board in scope, of the scope's certainty, and on one of its days; whatever its role. Planned seats have no days and pass. */
  admits(seat: EffectiveSeat): boolean {
    const { scope } = this;
    if (!this.indexOfBoard.has(seat.board)) return false;
    if (scope.certainty === 'STATED_ONLY' && seat.certainty !== 'STATED') return false;
    if (scope.undated === 'EXCLUDE' && seat.undated) return false;
    return seat.planned || meets(seat.spells, this.days);
  }

  /** What a function makes of this projection, worked out once. */
  keep<T>(make: (projection: Projection) => T): T {
    if (!this.#kept.has(make)) this.#kept.set(make, make(this));
    return this.#kept.get(make) as T;
  }

  /** Whether that is worked out already. */
  has(make: (graphs: Graphs) => unknown): boolean {
    return this.#kept.has(make);
  }

  /** Takes what a function would make of it, worked out elsewhere. */
  give<T>(make: (graphs: Graphs) => T, made: T): void {
    this.#kept.set(make, made);
  }

  #graph(actorsOf: (seat: EffectiveSeat, add: (actor: Id, spells: readonly Spell[]) => void) => void): TwoMode {
    const incidences = new Incidences();
    for (const [seat, it] of this.seats.entries()) {
      const board = this.indexOfBoard.get(it.board) ?? -1;
      actorsOf(it, (actor, spells) => {
        if (meets(spells, this.days)) incidences.add(board, actor, seat, spells);
      });
    }
    return twoMode(incidences, this.boards.length, this.days);
  }
}
