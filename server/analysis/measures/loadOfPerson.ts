// What a person carries, each number by its own measure.
import type { Day } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { boardsAtOnce, boardsOfPerson } from './boardsOfPerson.ts';
import { effectiveBoardsOf } from './effectiveBoards.ts';
import { hoursOfPerson, meetingsOfPerson } from './hoursOfPerson.ts';
import { groupsOfSimilarBoards } from './similarBoards.ts';

export interface PersonLoad {
  boards: number;
  boardsAtOnce: number;
  effectiveBoards: number;
  similarBoards: number;
  groups: Id[][];
  meetingsPerYear: number | null;
  /** The day to which the meetings belong; null: any, or unknown. */
  meetingsDay: Day | null;
  boardsWithoutCadence: number;
  hoursPerYear: number | null;
  hoursDay: Day | null;
  boardsWithoutHours: number;
}

/** @throws BoardwalkError NOT_FOUND */
export function loadOfPerson(projection: Projection, person: Id): PersonLoad {
  const groups = groupsOfSimilarBoards(projection, person);
  const meetings = meetingsOfPerson(projection, person);
  const hours = hoursOfPerson(projection, person);
  return {
    boards: boardsOfPerson.value(projection, person) ?? 0,
    boardsAtOnce: boardsAtOnce.value(projection, person) ?? 0,
    effectiveBoards: effectiveBoardsOf(projection, person),
    similarBoards: groups.flat().length,
    groups,
    meetingsPerYear: meetings.most,
    meetingsDay: meetings.day,
    boardsWithoutCadence: meetings.without,
    hoursPerYear: hours.most,
    hoursDay: hours.day,
    boardsWithoutHours: hours.without,
  };
}
