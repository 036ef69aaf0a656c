// Rows of meetings, attendance and actions to drafts: a meeting is known by board, date and, where two are on one day, start.
import { problem } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import { nameKey } from '../../matching/nameIndex.ts';
import type { Batch } from './batch.ts';
import { type Claim, textIn } from './claim.ts';
import type { Draft } from './draft.ts';
import { freshId, idFromText } from './entity.ts';

interface Slot {
  id: Id;
  start: string | null;
}

/** Begins the drafts of the meetings that the claims are about; returns which claim is about which. */
export function* draftMeetings(batch: Batch, claims: readonly Claim[]): Generator<undefined, Map<Claim, Draft>> {
  const slots = meetingsThere(batch);
  const found = new Map<Claim, Draft>();
  // What is told by id or start comes first, so that a row without finds it.
  const rank = (claim: Claim): number => (claim.idText !== null ? 0 : textIn(claim, 'start') !== null ? 1 : 2);
  for (const claim of claims.toSorted((a, b) => rank(a) - rank(b))) {
    const draft = meetingOf(batch, claim, slots);
    if (draft === null) continue;
    draft.claims.push(claim);
    found.set(claim, draft);
    yield;
  }
  return found;
}

/** Begins the drafts of attendances and actions at those meetings. */
export function* draftMinutes(
  batch: Batch,
  claims: readonly Claim[],
  meetings: ReadonlyMap<Claim, Draft>,
): Generator<undefined, void> {
  const there = minutesThere(batch);
  for (const claim of claims) {
    const meeting = claim.meeting && meetings.get(claim.meeting);
    if (!meeting) continue;
    const key = minuteKey(batch, claim, meeting.id);
    if (key === null) continue;
    const id = claim.idText !== null ? idFromText(claim.kind, claim.idText) : there.get(key.join('\n'));
    const draft = batch.draft(
      claim.kind,
      id ?? freshId(claim.kind, key, (taken) => batch.isTaken(taken)),
      claim.idText === null ? 'sameFields' : 'sameId',
    );
    there.set(key.join('\n'), draft.id);
    draft.record.meeting = meeting.id;
    draft.claims.push(claim);
    yield;
  }
}

function meetingOf(batch: Batch, claim: Claim, slots: Map<string, Slot[]>): Draft | null {
  const board = batch.idIn(claim, 'board');
  const date = textIn(claim, 'date');
  if (board === null || date === null) return null;
  const key = `${board} ${date}`;
  const mine = slots.get(key) ?? [];
  slots.set(key, mine);
  const start = textIn(claim, 'start');
  const slot = slotFor(batch, claim, { mine, start });
  if (slot === null) return null;
  const id = slot?.id ?? newMeeting(batch, claim, [board, date, start ?? '']);
  if (slot === undefined) mine.push({ id, start });
  else slot.start ??= start;
  return batch.draft('MEETING', id, claim.idText === null ? 'sameFields' : 'sameId');
}

function newMeeting(batch: Batch, claim: Claim, key: string[]): Id {
  if (claim.idText !== null) return idFromText('MEETING', claim.idText);
  return freshId('MEETING', key, (taken) => batch.isTaken(taken));
}

/** undefined: it is a new one; null: it is not clear which. */
function slotFor(
  batch: Batch,
  claim: Claim,
  { mine, start }: { mine: Slot[]; start: string | null },
): Slot | undefined | null {
  if (claim.idText !== null) {
    const id = idFromText('MEETING', claim.idText);
    return mine.find((slot) => slot.id === id);
  }
  if (start !== null) return mine.find((slot) => slot.start === start) ?? mine.find((slot) => slot.start === null);
  if (mine.length < 2) return mine[0];
  const board = batch.idIn(claim, 'board') ?? '';
  const place = { ...claim.place, field: 'start' };
  batch.problems.push(problem(place, 'meetingUnclear', { record: batch.nameOf(board) }));
  return null;
}

function meetingsThere(batch: Batch): Map<string, Slot[]> {
  const slots = new Map<string, Slot[]>();
  for (const { kind, record } of batch.documents.values()) {
    if (kind !== 'MEETING') continue;
    const key = `${record.board} ${record.date}`;
    slots.set(key, [...(slots.get(key) ?? []), { id: record.id, start: record.start }]);
  }
  return slots;
}

/** An attendance is known by meeting and person, an action by meeting and text. */
function minuteKey(batch: Batch, claim: Claim, meeting: Id): string[] | null {
  if (claim.kind === 'ACTION') return [meeting, nameKey(textIn(claim, 'text') ?? '')];
  const person = batch.idIn(claim, 'person');
  return person === null ? null : [meeting, person];
}

function minutesThere(batch: Batch): Map<string, Id> {
  const there = new Map<string, Id>();
  for (const { kind, record } of batch.documents.values()) {
    if (kind === 'ATTENDANCE') there.set(`${record.meeting}\n${record.person}`, record.id);
    if (kind === 'ACTION') there.set(`${record.meeting}\n${nameKey(record.text)}`, record.id);
  }
  return there;
}
