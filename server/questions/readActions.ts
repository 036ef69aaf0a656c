// All actions, found by their own id, by meeting and by owner: read whole, since a landscape has few and every list is in another order.
import type { Action, Id, Meeting } from '../domain/records.ts';
import type { Reading } from '../store/openStore.ts';
import { readDocumentsOf } from '../store/readDocuments.ts';

export interface AllActions {
  byMeeting: ReadonlyMap<Id, readonly Action[]>;
  byId: ReadonlyMap<Id, Action>;
}

export async function readActions(on: Reading, meetings: readonly Meeting[]): Promise<AllActions> {
  const documents = await readDocumentsOf(
    on,
    'ACTION',
    'MEETING',
    meetings.map(({ id }) => id),
  );
  const byMeeting = new Map<Id, Action[]>();
  for (const [meeting, actions] of documents) {
    byMeeting.set(meeting, [...actions].sort(byNumber));
  }
  return { byMeeting, byId: new Map([...byMeeting.values()].flat().map((action) => [action.id, action])) };
}

const { compare } = new Intl.Collator('en', { numeric: true });

// As the minutes count them: 2 before 10, those without a number last.
function byNumber(a: Action, b: Action): number {
  if ((a.number === null) !== (b.number === null)) return a.number === null ? 1 : -1;
  return compare(a.number ?? '', b.number ?? '') || compare(a.text, b.text);
}
