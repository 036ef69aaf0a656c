// How often, how long and when next does a board meet, and what do all meetings of a year come to.
import { meetingsPerYear, minutesOfBoard } from '../analysis/index.ts';
import { firstDay, type PartialDate } from '../domain/partialDate.ts';
import type { Certainty } from '../domain/vocabulary.ts';
import type { BoardAnswer, LandscapeAnswer, MeetingAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { hoursOfAll } from './landscape.ts';
import { costAt } from './meetingCost.ts';
import { meetingsIn } from './meetings.ts';
import type { ScopeInput } from './readScope.ts';

type Asked = ScopeInput | null | undefined;

export interface CadenceAnswer {
  meetingsPerYear: number | null;
  meetingsCertainty: Certainty | null;
  minutes: number | null;
  minutesCertainty: Certainty | null;
}

export function cadenceOfBoard(board: BoardAnswer, asked: Asked): CadenceAnswer {
  const projection = projectionOf(inScope(board.around, asked));
  const [meetings, minutes] = [meetingsPerYear(projection, board.id), minutesOfBoard(projection, board.id)];
  return {
    meetingsPerYear: meetings,
    meetingsCertainty: howSure(meetings, board.meetingsPerYear),
    minutes,
    minutesCertainty: howSure(minutes, board.minutesPerMeeting),
  };
}

function howSure(value: number | null, stated: number | null): Certainty | null {
  return value === null ? null : stated === null ? 'INFERRED' : 'STATED';
}

/** null: none is announced in scope. */
export function nextMeeting({ id, around }: BoardAnswer, after: PartialDate, asked: Asked): MeetingAnswer | null {
  const here = inScope(around, asked);
  const from = firstDay(after);
  const ahead = (here.current.ties.meetings.get(id) ?? []).filter(
    ({ planned, date }) => planned && firstDay(date) >= from,
  );
  return meetingsIn(here, ahead)[0] ?? null;
}

export interface MeetingsOfAll {
  /** A year; null: known of no board. */
  meetings: number | null;
  /** Boards whose cadence is known. */
  known: number;
}

export function meetingsPerYearOfAll({ around }: LandscapeAnswer): MeetingsOfAll {
  return around.current.answer('meetingsPerYear', around.scope, (projection) => {
    const known = projection.boards.flatMap(({ id }) => meetingsPerYear(projection, id) ?? []);
    return {
      meetings: known.length === 0 ? null : known.reduce((sum, meetings) => sum + meetings, 0),
      known: known.length,
    };
  });
}

/** @throws BoardwalkError BAD_INPUT for a rate below 0 */
export function costPerYearOfAll(whole: LandscapeAnswer, rate: number): number | null {
  return costAt(hoursOfAll(whole).hours, rate);
}
