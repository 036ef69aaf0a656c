// Who was at a meeting: those recorded as present or, where nobody is, the people whose counting seats hold on its day, without
// those known to have missed it. A date known by its month takes the seats of any of its days, as a scope of that month would.
import type { Attested } from '../../domain/landscape.ts';
import type { Attendance, Id, Meeting } from '../../domain/records.ts';
import type { DayWindow } from '../../domain/scope.ts';
import { onlyStated } from '../projection/onlyStated.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { daysOfCell } from '../projection/whoIsWhere.ts';

export interface WhoWasThere {
  /** SEATS: no attendance is recorded, so that the seats of the day stand in. */
  basis: 'ATTENDANCE' | 'SEATS';
  /** Persons, none twice. Who deputised is there, not the one deputised for; who served or watched is not of the meeting. */
  present: readonly Id[];
  /** Persons whose time the meeting took or would have taken: those present, in attendance, missed, or deputised for. */
  called: readonly Id[];
}

/** A meeting with the days that its date may mean. */
export interface Convened {
  meeting: Attested<Meeting>;
  days: DayWindow;
}

/** `recorded`: the attendances of the meeting. */
export function whoWasThere(
  projection: Projection,
  convened: Convened,
  recorded: readonly Attested<Attendance>[],
): WhoWasThere {
  const { scope } = projection;
  const watchersCount = scope.seats?.includes('OBSERVER') ?? false;
  const counted = recorded.filter(
    ({ certainty, status }) =>
      (scope.certainty !== 'STATED_ONLY' || certainty === 'STATED') && (status !== 'OBSERVER' || watchersCount),
  );
  const there = counted.filter(({ status }) => status === 'PRESENT' || status === 'OBSERVER');
  const named = counted.flatMap(({ person, deputyFor }) => (deputyFor === null ? [person] : [person, deputyFor]));
  const chair = chairOf(projection, convened.meeting);
  if (there.length > 0) {
    const present = [...new Set([...there.map(({ person }) => person), ...chair])];
    return { basis: 'ATTENDANCE', present, called: [...new Set([...present, ...named])] };
  }
  const missed = new Set(counted.filter(({ status }) => status !== 'IN_ATTENDANCE').map(({ person }) => person));
  const seated = seatedOn(projection, convened);
  const present = [...new Set([...seated.filter((person) => !missed.has(person)), ...chair])];
  return { basis: 'SEATS', present, called: [...new Set([...present, ...seated, ...named])] };
}

function chairOf({ scope }: Projection, meeting: Attested<Meeting>): Id[] {
  const { chair } = scope.certainty === 'STATED_ONLY' ? onlyStated(meeting) : meeting;
  return chair === null ? [] : [chair];
}

function seatedOn({ people, indexOfBoard }: Projection, { meeting, days }: Convened): Id[] {
  const board = indexOfBoard.get(meeting.board);
  if (board === undefined) return [];
  const seated: Id[] = [];
  for (let cell = at(people.boardStart, board); cell < at(people.boardStart, board + 1); cell++)
    if (daysOfCell(people, cell).some(({ first, last }) => first <= days.last && last >= days.first))
      seated.push(people.actors[at(people.actorOfCell, cell)] as Id);
  return seated;
}
