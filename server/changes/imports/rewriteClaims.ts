// The claims of a proposal as decisions leave them: names told by id, rows left out, doubts settled.
import type { Id } from '../../domain/records.ts';
import type { RecordKind } from '../../domain/vocabulary.ts';

import { isWholeName, parsePersonName } from '../../matching/personName.ts';
import { type Claim, type FieldClaim, type Ref, refsIn, refsOf } from '../proposal/claim.ts';
import type { Compared } from './compared.ts';

export interface Decided {
  claims: Claim[];
  leftOut: Claim[];
}

/** What becomes of the records that have a name, and of the rows of those that have none. */
export interface Verdicts {
  /** By the id that the proposal gives it. */
  readonly named: Map<Id, Verdict>;
  readonly rows: Map<Claim, 'LEAVE' | 'SETTLED'>;
}
export type Verdict = 'LEAVE' | { idText: string; name: string | null };

/** Fields without which a row of the kind says nothing. */
const bearing: Partial<Record<RecordKind, readonly string[]>> = {
  SEAT: ['board', 'person', 'post', 'organisation'],
  TENURE: ['person', 'post', 'organisation'],
  MEETING: ['board'],
  ATTENDANCE: ['person'],
};

export function rewritten({ claims, batch }: Compared, verdicts: Verdicts): Decided {
  const verdictOn = (ref: Ref): Verdict | undefined => verdicts.named.get(batch.resolution.of(ref)?.id ?? '');
  const leaving = new Set<Claim>();
  const made = new Map<Claim, Claim>();
  // Meetings stand before what happened at them.
  for (const claim of claims) {
    const isLeft =
      verdicts.rows.get(claim) === 'LEAVE' ||
      (claim.own !== null && verdictOn(claim.own) === 'LEAVE') ||
      (claim.meeting !== null && leaving.has(claim.meeting)) ||
      bearingRefs(claim).some((ref) => verdictOn(ref) === 'LEAVE');
    if (isLeft) leaving.add(claim);
    else made.set(claim, settled(claim, { verdictOn, verdicts, made }));
  }
  for (const claim of withoutUse(made, { batch, leaving })) {
    leaving.add(claim);
    made.delete(claim);
  }
  const aliases = claims.flatMap((claim) => (made.has(claim) ? aliasClaims(claim, verdictOn) : []));
  return { claims: [...made.values(), ...aliases], leftOut: [...leaving] };
}

function settled(
  claim: Claim,
  { verdictOn, verdicts, made }: { verdictOn: VerdictOn; verdicts: Verdicts; made: ReadonlyMap<Claim, Claim> },
): Claim {
  const { doubts = [], ...plain } = claim;
  const decided = new Set(
    claim.fields.filter(({ value }) => refsIn(value).some((ref) => verdictOn(ref) !== undefined)).map((f) => f.column),
  );
  const isOwnDecided = claim.own !== null && verdictOn(claim.own) !== undefined;
  const isSettled = verdicts.rows.has(claim) || isOwnDecided;
  const open = isSettled ? [] : doubts.filter(({ field }) => field === null || !decided.has(field));
  return {
    ...plain,
    own: claim.own && told(claim.own, verdictOn),
    fields: claim.fields.flatMap((field) => toldField(field, verdictOn)),
    meeting: claim.meeting && (made.get(claim.meeting) ?? claim.meeting),
    ...(open.length > 0 && { doubts: open }),
  };
}

type VerdictOn = (ref: Ref) => Verdict | undefined;

function toldField(said: FieldClaim, verdictOn: VerdictOn): FieldClaim[] {
  const { value } = said;
  if (value === null || typeof value !== 'object') return [said];
  if (!Array.isArray(value)) return verdictOn(value) === 'LEAVE' ? [] : [{ ...said, value: told(value, verdictOn) }];
  const texts = value.filter((each) => typeof each === 'string');
  if (texts.length > 0 || value.length === 0) return [said];
  const refs = refsIn(value).filter((ref) => verdictOn(ref) !== 'LEAVE');
  return refs.length === 0 ? [] : [{ ...said, value: refs.map((ref) => told(ref, verdictOn)) }];
}

function told(ref: Ref, verdictOn: VerdictOn): Ref {
  const verdict = verdictOn(ref);
  const organisation = ref.organisation && told(ref.organisation, verdictOn);
  if (verdict === undefined || verdict === 'LEAVE') return { ...ref, organisation };
  return { ...ref, organisation, idText: verdict.idText, name: verdict.name ?? ref.name };
}

/** How it was written is another name of the record that was meant, so that it is found by itself next time: unless the name is not whole. */
function aliasClaims(claim: Claim, verdictOn: VerdictOn): Claim[] {
  return [...(claim.own === null ? [] : [claim.own]), ...refsOf(claim)].flatMap((ref) => {
    const verdict = verdictOn(ref);
    if (verdict === undefined || verdict === 'LEAVE' || verdict.name === null || verdict.name === ref.name) return [];
    if (
      ref.kind !== 'BOARD' &&
      ref.kind !== 'ORGANISATION' &&
      !(ref.kind === 'PERSON' && isWholeName(parsePersonName(ref.name)))
    )
      return [];
    const own = told(ref, verdictOn);
    const fields = [{ column: 'aliases', field: 'aliases', value: [ref.name] }];
    const { place, said, kind: _, ...rest } = claim;
    return [
      {
        ...rest,
        kind: ref.kind,
        place,
        said,
        own,
        idText: null,
        fields,
        isDefinition: true,
        meeting: null,
        doubts: [],
      },
    ];
  });
}

/** Rows in doubt about a record of which nothing else speaks any more, since what spoke of it is left out. */
function withoutUse(
  made: ReadonlyMap<Claim, Claim>,
  { batch, leaving }: { batch: Compared['batch']; leaving: ReadonlySet<Claim> },
): Claim[] {
  const idOf = (ref: Ref): Id => batch.resolution.of(ref)?.id ?? '';
  const usedBefore = new Set([...leaving].flatMap((claim) => refsOf(claim).map(idOf)));
  const used = new Set([...made.keys()].flatMap((claim) => refsOf(claim).map(idOf)));
  return [...made].flatMap(([claim, { doubts = [] }]) => {
    const id = claim.own === null ? '' : idOf(claim.own);
    return doubts.length > 0 && usedBefore.has(id) && !used.has(id) ? [claim] : [];
  });
}

function bearingRefs(claim: Claim): Ref[] {
  const fields = bearing[claim.kind] ?? [];
  return claim.fields
    .filter(({ field }) => field !== null && fields.includes(field))
    .flatMap(({ value }) => refsIn(value));
}
