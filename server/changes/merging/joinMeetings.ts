// Two boards that become one: where both met on a day, that was one meeting, with whoever is said to have been at either.
import type { Touched } from '../../domain/change.ts';
import type { Document } from '../../domain/evidence.ts';
import type { Id } from '../../domain/records.ts';
import type { Reading } from '../../store/openStore.ts';
import { readUsers } from '../../store/readUsers.ts';
import { join, type Moved } from './joinHistories.ts';
import { documentsOf } from './readMergeable.ts';
import { replaceId } from './replaceId.ts';

type Meeting = Extract<Document, { kind: 'MEETING' }>['record'];

/** The meetings that become one, and besides what else moves all that was at them. */
export async function joinMeetings(
  on: Reading,
  moved: readonly Moved[],
): Promise<{ moved: Moved[]; meetings: Touched[] }> {
  const [own, others] = [new Map<Id, Moved>(), new Map<Id, Moved>()];
  for (const each of moved)
    if (each.before.kind === 'MEETING' && each.after.kind === 'MEETING')
      (each.before.record.board === each.after.record.board ? own : others).set(each.before.record.id, each);
  const pairs = pairsOf([...own.values()].flatMap(meetingIn), [...others.values()].flatMap(meetingIn));
  const meetings = [...pairs].flatMap(([goneId, keptId]): Touched[] => {
    const [kept, gone] = [own.get(keptId), others.get(goneId)];
    if (kept === undefined || gone === undefined) return [];
    return [
      { before: kept.before, after: join(kept.after, gone.after) },
      { before: gone.before, after: null },
    ];
  });
  const joined = new Set([...pairs].flat());
  const users = await documentsOf(on, await readUsers(on, 'MEETING', [...joined]));
  const at = users.map((before) => {
    const was = 'meeting' in before.record ? before.record.meeting : '';
    return { before, after: replaceId(before, was, pairs.get(was) ?? was) };
  });
  return { moved: [...moved.filter(({ before }) => !joined.has(before.record.id)), ...at], meetings };
}

function meetingIn({ after }: Moved): Meeting[] {
  return after.kind === 'MEETING' ? [after.record] : [];
}

/** By the meeting that goes, the one that stays: of the same day and the same start, unless either has none and nothing else is meant. */
function pairsOf(own: readonly Meeting[], others: readonly Meeting[]): Map<Id, Id> {
  const pairs = new Map<Id, Id>();
  const byDay = Map.groupBy(own, ({ date }) => date);
  for (const [date, gone] of Map.groupBy(others, (meeting) => meeting.date)) {
    if (date.length < 'yyyy-mm-dd'.length) continue;
    const there = new Set(byDay.get(date));
    // Whichever says when it began comes first, so that one without is left to what is left.
    for (const meeting of gone.toSorted((a, b) => Number(a.start === null) - Number(b.start === null))) {
      const same = [...there].filter(({ start }) => start !== null && start === meeting.start);
      const open = [...there].filter(({ start }) => start === null || meeting.start === null);
      const [kept, another] = same.length > 0 ? same : open;
      if (kept === undefined || another !== undefined) continue;
      pairs.set(meeting.id, kept.id);
      there.delete(kept);
    }
  }
  return pairs;
}
