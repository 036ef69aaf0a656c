// When a seat that is there at one time and not at another began or ended.
import type { DayWindow } from '../../domain/scope.ts';
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import { mergeDays } from '../projection/spells.ts';
import { lifeOf } from '../projection/storedSeats.ts';
import type { WorkedOut } from '../projection/workOutSeats.ts';
import type { DifferenceKind, Times } from './compared.ts';
import { type Bounded, beginningOf, endOf, type Turn } from './turn.ts';

export interface Turns {
  began: Turn | null;
  ended: Turn | null;
}

/** `kind` in order of time; both turns of a seat that came and went, else the one that makes the difference. */
export function turnsOfSeat(seat: EffectiveSeat, kind: DifferenceKind, { earlier, later, between }: Times): Turns {
  const { workedOut } = earlier;
  const board = earlier.allBoards.get(seat.board);
  const life = lifeOf(board ?? { from: null, to: null });
  const runs = mergeDays(seat.spells);
  const says = sayersOf(seat, workedOut);
  // Before its board there is no seat, though somebody may have been seen already.
  const began = (run: DayWindow | undefined) =>
    run ? beginningOf({ ...run, first: Math.max(run.first, life.first) }, says, life) : null;
  const ended = (run: DayWindow | undefined) => (run ? endOf(run, says, life) : null);
  if (kind === 'BEGAN') return { began: began(runs.findLast(isWithin(later.days))), ended: null };
  if (kind === 'ENDED') return { began: null, ended: ended(runs.findLast(isWithin(earlier.days))) };
  const passing = runs.filter(isWithin(between?.days ?? later.days));
  return { began: began(passing[0]), ended: ended(passing.at(-1)) };
}

function isWithin(days: DayWindow): (run: DayWindow) => boolean {
  return ({ first, last }) => first <= days.last && last >= days.first;
}

// An office ends a seat as well as the seat's own record does.
function sayersOf({ seat, person, tenures }: EffectiveSeat, { records }: WorkedOut): Bounded[] {
  const record = records.seats.get(seat ?? '');
  const held = (records.tenuresOfPerson.get(person ?? '') ?? []).filter(({ id }) => tenures.includes(id));
  return record ? [record, ...held] : held;
}
