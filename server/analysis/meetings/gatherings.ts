// The meetings of the boards in scope on its days, with who was there: those held, and apart from them those only announced.
import type { Attested } from '../../domain/landscape.ts';
import type { Id, Meeting } from '../../domain/records.ts';
import { daysOfDate } from '../projection/holding.ts';
import type { Projection } from '../projection/project.ts';
import { found, groupedBy } from '../projection/recordIndex.ts';
import { type Convened, type WhoWasThere, whoWasThere } from './whoWasThere.ts';

export type Gathering = Convened & WhoWasThere;

/** By the first day that they may mean, then by id. */
export function heldGatherings(projection: Projection): Gathering[] {
  return gather(projection, (meeting) => !meeting.planned);
}

/** Announced, not known to be held; who will be there are those seated then. */
export function plannedGatherings(projection: Projection): Gathering[] {
  return gather(projection, (meeting) => meeting.planned);
}

/** null: out of scope. @throws BoardwalkError NOT_FOUND */
export function gatheringOf(projection: Projection, meeting: Id): Gathering | null {
  return projection.keep(gatheringsById).get(found(projection.workedOut.records.meetings, meeting).id) ?? null;
}

function gatheringsById(projection: Projection): Map<Id, Gathering> {
  const all = [...projection.keep(heldGatherings), ...projection.keep(plannedGatherings)];
  return new Map(all.map((gathering) => [gathering.meeting.id, gathering]));
}

function gather(projection: Projection, wanted: (meeting: Meeting) => boolean): Gathering[] {
  const { meetings } = projection.workedOut.landscape;
  const recorded = projection.keep(attendancesOfMeetings);
  return meetings
    .filter((meeting) => wanted(meeting) && projection.indexOfBoard.has(meeting.board))
    .flatMap((meeting) => convened(projection, meeting))
    .map((it) => ({ ...it, ...whoWasThere(projection, it, recorded.get(it.meeting.id) ?? []) }))
    .sort((a, b) => a.days.first - b.days.first || (a.meeting.id < b.meeting.id ? -1 : 1));
}

function convened({ scope, days: window }: Projection, meeting: Attested<Meeting>): Convened[] {
  if (scope.certainty === 'STATED_ONLY' && meeting.certainty !== 'STATED') return [];
  const days = daysOfDate(meeting.date);
  return days.first <= window.last && days.last >= window.first ? [{ meeting, days }] : [];
}

function attendancesOfMeetings({ workedOut }: Projection) {
  return groupedBy(workedOut.landscape.attendances, ({ meeting }) => meeting);
}
