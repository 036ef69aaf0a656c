// The meetings that take or would take a person's time, held and planned, and of how many of them no clash could be told.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { timesToJudge } from './clashes.ts';
import { type Gathering, heldGatherings, plannedGatherings } from './gatherings.ts';

export interface Diary {
  /** By the first day that they may mean, then by the time, then by id. */
  gatherings: Gathering[];
  /** Of how many no day or no times are known. */
  notJudged: number;
}

/** @throws BoardwalkError NOT_FOUND */
export function diaryOf(projection: Projection, person: Id): Diary {
  found(projection.workedOut.records.people, person);
  const gatherings = [...projection.keep(heldGatherings), ...projection.keep(plannedGatherings)]
    .filter(({ called }) => called.includes(person))
    .sort((a, b) => a.days.first - b.days.first || (timeAndId(a) < timeAndId(b) ? -1 : 1));
  return { gatherings, notJudged: gatherings.filter((gathering) => timesToJudge(gathering) === null).length };
}

function timeAndId({ meeting }: Gathering): string {
  return `${meeting.start ?? ''} ${meeting.id}`;
}
