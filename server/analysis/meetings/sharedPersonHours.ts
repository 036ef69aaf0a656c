// The person-hours that a pair of meetings takes twice: the people at both × the shorter of the two. Hours, 0 and up; null when the
// length of either is unknown.
import type { Projection } from '../projection/project.ts';
import type { MeetingPair } from './meetingPairs.ts';
import { lengthOfMeeting } from './personHours.ts';

/** The sum over the pairs; null when it is unknown of any. */
export function sharedPersonHours(projection: Projection, pairs: readonly MeetingPair[]): number | null {
  let sum = 0;
  for (const { a, b, shared } of pairs) {
    const [ofA, ofB] = [lengthOfMeeting(projection, a), lengthOfMeeting(projection, b)];
    if (ofA === null || ofB === null) return null;
    sum += (shared * Math.min(ofA, ofB)) / 60;
  }
  return sum;
}
