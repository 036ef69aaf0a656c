// What somebody decided, put onto the claims of a proposal: who is meant, what is new, what is left out. Then they are compared again.
import { BoardwalkError } from '../../domain/errors.ts';
import { recordId } from '../../domain/ids.ts';
import type { Id } from '../../domain/records.ts';
import type { Ref } from '../proposal/claim.ts';
import { refsOf } from '../proposal/claim.ts';
import type { Draft } from '../proposal/draft.ts';
import type { Compared } from './compared.ts';
import type { Item } from './items.ts';
import { type Decided, rewritten, type Verdict, type Verdicts } from './rewriteClaims.ts';

/** NEW: it is taken as a record of its own, as it stands. LEAVE: it is left out, with what cannot stand without it. Else the id of the record that is meant. */
export interface Decision {
  key: Id;
  take: string;
}

/** @throws BoardwalkError BAD_INPUT for a decision on a record that is not there, or that does not fit it */
export function decide(compared: Compared, decisions: readonly Decision[], nameOf: ReadonlyMap<Id, string>): Decided {
  const items = new Map(compared.items.map((item) => [item.key, item]));
  const verdicts: Verdicts = { named: new Map(), rows: new Map() };
  // Who is said to be another of those proposed is what is decided of that one.
  for (const decision of decisions.toSorted((a, b) => Number(items.has(a.take)) - Number(items.has(b.take)))) {
    const item = items.get(decision.key);
    const draft = compared.batch.drafts.get(decision.key);
    if (!item || !draft) throw new BoardwalkError('BAD_INPUT', 'decisionUnknown', { key: decision.key.slice(0, 80) });
    judge(compared, { decision, item, draft, nameOf, another: items.get(decision.take) }, verdicts);
  }
  return rewritten(compared, verdicts);
}

/** Of each that needs a decision and has none: the likeliest that is meant, where it is at least so likely. */
export function acceptedFrom(items: readonly Item[], score: number, decisions: readonly Decision[]): Decision[] {
  const decided = new Set(decisions.map(({ key }) => key));
  return items.flatMap(({ key, action, candidates: [best] }) =>
    action === 'REVIEW' && !decided.has(key) && best !== undefined && best.score >= score
      ? [{ key, take: best.candidate }]
      : [],
  );
}

interface Case {
  decision: Decision;
  item: Item;
  draft: Draft;
  /** What the records are called that were named in decisions, as far as they are there. */
  nameOf: ReadonlyMap<Id, string>;
  /** Another of those proposed that is said to be meant. */
  another: Item | undefined;
}

function judge(compared: Compared, given: Case, { named, rows }: Verdicts): void {
  const { decision, item, draft, nameOf, another } = given;
  const { key, take } = decision;
  const isNamed = draft.text('name') !== null && draft.kind !== 'SOURCE';
  if (isNamed) {
    const verdict = verdictOn(compared, given);
    named.set(key, verdict);
    return;
  }
  if (take === 'LEAVE' || take === 'NEW') {
    for (const claim of draft.claims) rows.set(claim, take === 'LEAVE' ? 'LEAVE' : 'SETTLED');
    // Whoever is asked for by this row alone is settled with it.
    const asked = item.question;
    if (take === 'NEW' && asked !== null && asked !== key && !named.has(asked))
      named.set(asked, { idText: asked, name: null });
    return;
  }
  const who = meantIn(compared, draft, kindOfId(take));
  if (who === null || !(nameOf.has(take) || another)) throw unfit(item, take);
  for (const claim of draft.claims) rows.set(claim, 'SETTLED');
  if (nameOf.has(take) || !another) {
    named.set(who, { idText: take, name: nameOf.get(take) ?? null });
    return;
  }
  // What is new itself is named by its id wherever it stands, so that both are one.
  if (!named.has(take) && another.action === 'CREATE') named.set(take, { idText: take, name: null });
  const decided = named.get(take);
  const meant = decided ?? { idText: take, name: null };
  named.set(who, meant === 'LEAVE' ? 'LEAVE' : { idText: meant.idText, name: meant.name ?? another.label });
}

function verdictOn({ batch }: Compared, { decision: { key, take }, item, draft, nameOf }: Case): Verdict {
  if (take === 'LEAVE') return 'LEAVE';
  if (take === 'NEW') {
    // What was taken for a record that is there gets an id of its own.
    const isThere = draft.before !== null;
    return { idText: isThere ? recordId(draft.kind, 'new', key, batch.nameOf(key)) : key, name: null };
  }
  if (!nameOf.has(take) || kindOfId(take) !== draft.kind) throw unfit(item, take);
  return { idText: take, name: nameOf.get(take) ?? null };
}

/** The record of that kind which the rows are in doubt about, else the only one of that kind that they name. */
function meantIn({ batch }: Compared, draft: Draft, kind: string): Id | null {
  const asked = new Set(draft.claims.flatMap(({ doubts = [] }) => doubts.map(({ field }) => field)));
  const named = (only: (column: string) => boolean, fits: (ref: Ref) => boolean = () => true): Id[] => [
    ...new Set(
      draft.claims
        .flatMap((claim) => refsOf({ ...claim, fields: claim.fields.filter(({ column }) => only(column)) }))
        .filter((ref: Ref) => ref.kind === kind && fits(ref))
        .flatMap((ref) => batch.resolution.of(ref)?.id ?? []),
    ),
  ];
  const called = new Set(
    draft.claims.flatMap(({ doubts = [] }) => doubts.map(({ values }) => values.name ?? values.initials)),
  );
  const [doubted, another] = named((column) => asked.has(column));
  if (doubted !== undefined && another === undefined) return doubted;
  const [meant, rival] = named(
    (column) => asked.has(column),
    ({ name }) => called.has(name),
  );
  if (meant !== undefined && rival === undefined) return meant;
  const [only, other] = named((column) => column !== 'deputy_for');
  return only !== undefined && other === undefined ? only : null;
}

function kindOfId(id: Id): string {
  return id.slice(0, Math.max(0, id.indexOf('_'))).toUpperCase();
}

function unfit({ label }: Item, take: string): BoardwalkError {
  return new BoardwalkError('BAD_INPUT', 'decisionUnfit', { take: take.slice(0, 80), label: label.slice(0, 120) });
}
