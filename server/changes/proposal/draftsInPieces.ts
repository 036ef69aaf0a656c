// A resolved batch to drafts: first what has a name, since seats ask when their sources were written, then the rest.
import { eachInTurn } from '../../domain/inTurns.ts';
import { isAway } from '../../domain/vocabulary.ts';
import { applyInPieces, attest, attestMention, beginNamed } from './applyClaims.ts';
import { Batch, type Documents } from './batch.ts';
import { checkDrafts } from './checkDrafts.ts';
import type { Claim } from './claim.ts';
import type { Draft } from './draft.ts';
import type { Meant } from './meant.ts';
import { draftMeetings, draftMinutes } from './meetingDrafts.ts';
import type { Resolution } from './resolution.ts';
import { draftSpells } from './spellDrafts.ts';

/**
 * All records that the claims are about or name, as the batch leaves them; it yields how many of the claims it has put onto theirs.
 * `documents`: what of them is there; `meant`: what the others may be.
 */
export function* draftsInPieces(
  claims: readonly Claim[],
  resolution: Resolution,
  { documents, meant }: { documents: Documents; meant: Meant },
): Generator<number | undefined, Batch> {
  const batch = new Batch(resolution, documents, meant);
  const entities = resolution.entities();
  yield* eachInTurn(entities, (entity) => beginNamed(batch, entity));
  yield* eachInTurn(claims, (claim) => {
    const entity = claim.own && resolution.of(claim.own);
    if (entity) batch.drafts.get(entity.id)?.claims.push(claim);
  });
  for (const draft of batch.drafts.values()) yield* applyInPieces(batch, draft);
  yield* eachInTurn(entities, (entity) => {
    const draft = batch.drafts.get(entity.id);
    if (draft !== undefined) attestMention(batch, draft, entity);
  });
  yield* draftNameless(batch, claims);
  yield* checkDrafts(batch);
  return batch;
}

function* draftNameless(batch: Batch, claims: readonly Claim[]): Generator<number | undefined, void> {
  const named = new Set(batch.drafts.keys());
  const of = (...kinds: readonly Claim['kind'][]): Claim[] => claims.filter(({ kind }) => kinds.includes(kind));
  yield* draftSpells(batch, 'SEAT', of('SEAT'));
  yield* draftSpells(batch, 'TENURE', of('TENURE'));
  const meetings = yield* draftMeetings(batch, of('MEETING'));
  yield* draftMinutes(batch, of('ATTENDANCE', 'ACTION'), meetings);
  for (const draft of batch.drafts.values()) if (!named.has(draft.id)) yield* applyInPieces(batch, draft);
  for (const draft of new Set(meetings.values())) {
    const [first] = draft.claims;
    if (draft.before === null && first !== undefined && !draft.claims.some((claim) => claim.isDefinition))
      attest(batch, draft, { claim: first, facts: [] });
  }
  for (const draft of batch.drafts.values()) if (draft.kind === 'ATTENDANCE') holdMeeting(batch, draft);
}

/** A meeting at which somebody was, was held. */
function holdMeeting(batch: Batch, attendance: Draft): void {
  const meeting = batch.drafts.get(attendance.text('meeting') ?? '');
  const wasThere = !isAway(attendance.text('status'));
  if (meeting !== undefined && wasThere && !meeting.isSaid('planned')) meeting.record.planned = false;
}
