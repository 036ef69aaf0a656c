// Who could deputise for a person: those who did before, and those of the same body who are on some of the same boards.
import { deputiesOf } from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { AttendanceAnswer, DeputyAnswer, PersonAnswer, SeatAnswer, TenureAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { byName } from './order.ts';
import type { ScopeInput } from './readScope.ts';
import { attendanceAnswer, personOf, seatAnswer, tenureAnswer } from './records.ts';
import { inOrder } from './seats.ts';

const mostDeputies = 100;

export interface DeputiesAnswer {
  totalCount: number;
  list: DeputyAnswer[];
}

/** Most meetings stood in at first, then most boards shared, then by name. @throws BoardwalkError BAD_INPUT */
export function deputiesOfPerson(
  person: PersonAnswer,
  { scope, first }: { scope?: ScopeInput | null | undefined; first: number },
): DeputiesAnswer {
  const here = inScope(person.around, scope);
  const found = deputiesOf(projectionOf(here), person.id).map((deputy) => ({
    ...personOf(here, deputy.person),
    deputy: { ...deputy, around: here },
  }));
  const ordered = byName(found, here.language).sort(
    (a, b) => b.deputy.stoodIn.length - a.deputy.stoodIn.length || b.deputy.boards.length - a.deputy.boards.length,
  );
  const list = ordered.slice(0, inRange('first', first, 1, mostDeputies)).map(({ deputy }) => deputy);
  return { totalCount: ordered.length, list };
}

/** Why somebody could deputise: the meetings at which they stood in. */
export function stoodInBy({ stoodIn, around }: DeputyAnswer): AttendanceAnswer[] {
  return stoodIn.flatMap((id) => around.current.attendances.get(id) ?? []).map((it) => attendanceAnswer(around, it));
}

/** Why somebody could deputise: their seats on the same boards. */
export function seatsOfDeputy({ seats, around }: DeputyAnswer): SeatAnswer[] {
  return inOrder(seats, around).map((seat) => seatAnswer(around, seat));
}

/** Why somebody could deputise: what they are in the same body. */
export function tenuresOfDeputy({ tenures, around }: DeputyAnswer): TenureAnswer[] {
  return tenures.flatMap((id) => around.current.tenures.get(id) ?? []).map((it) => tenureAnswer(around, it));
}
