// Rows of seats and tenures to drafts: one where holder, place and role agree and no date contradicts.
import type { Document, Evidence } from '../../domain/evidence.ts';
import type { Id, Seat, Tenure } from '../../domain/records.ts';
import type { SeatRole } from '../../domain/vocabulary.ts';
import type { Batch } from './batch.ts';
import { type Claim, textIn, valueIn } from './claim.ts';
import type { Draft } from './draft.ts';
import { freshId, idFromText } from './entity.ts';
import { canBeOne, compareSpells, type Spell } from './spell.ts';

type SpellKind = 'SEAT' | 'TENURE';

/** A seat or tenure that rows may be about. */
interface Slot {
  id: Id;
  spell: Spell;
  evidence: readonly Evidence[];
}

interface Statement {
  claim: Claim;
  spell: Spell;
  /** Board, holder, role and whether planned; or person, place and whether planned. */
  key: readonly string[];
}

/** Begins the drafts that the claims of seats, or of tenures, are about. */
export function* draftSpells(batch: Batch, kind: SpellKind, claims: readonly Claim[]): Generator<undefined, void> {
  const statements = claims.flatMap((claim) => {
    const key = kind === 'SEAT' ? seatKey(batch, claim) : tenureKey(batch, claim);
    return key === null ? [] : [{ claim, key, spell: spellOf(batch, claim) }];
  });
  const slots = slotsThere(batch, kind);
  for (const [key, group] of Map.groupBy(statements, (statement) => statement.key.join(' '))) {
    const mine = slots.get(key) ?? [];
    // What is told by id comes first; rows without one may be about it too.
    const [identified, open] = [true, false].map((isIdentified) =>
      group.filter(({ claim }) => (claim.idText !== null) === isIdentified),
    );
    for (const statement of identified ?? []) identify(batch, kind, { statement, slots: mine });
    const sorted = (open ?? []).toSorted((a, b) => compareSpells(a.spell, b.spell));
    for (const statement of sorted) assign(batch, kind, { statement, slots: mine });
    yield;
  }
}

function identify(batch: Batch, kind: SpellKind, { statement, slots }: { statement: Statement; slots: Slot[] }): void {
  const id = idFromText(kind, statement.claim.idText ?? '');
  take(batch.draft(kind, id, 'sameId'), { statement, slots });
}

function assign(batch: Batch, kind: SpellKind, { statement, slots }: { statement: Statement; slots: Slot[] }): void {
  const fitting = slots.filter((slot) => canBeOne(slot.spell, statement.spell));
  // A row that was read before goes where it went then.
  const slot = fitting.find(({ evidence }) => saysTheSame(batch, evidence, statement.claim)) ?? fitting[0];
  const { from, to, seen } = statement.spell;
  const key = [...statement.key, [from, to, ...seen].filter((date) => date !== null).join(' ')];
  const id = slot?.id ?? freshId(kind, key, (taken) => batch.isTaken(taken));
  take(batch.draft(kind, id, 'sameFields'), { statement, slots });
}

function take(draft: Draft, { statement, slots }: { statement: Statement; slots: Slot[] }): void {
  draft.claims.push(statement.claim);
  const slot = slots.find(({ id }) => id === draft.id);
  if (slot === undefined) slots.push({ id: draft.id, spell: statement.spell, evidence: [] });
  else slot.spell = joined(slot.spell, statement.spell);
}

function saysTheSame(batch: Batch, evidence: readonly Evidence[], { said }: Claim): boolean {
  const source = said.source && batch.resolution.of(said.source)?.id;
  return evidence.some((each) => each.source === source && each.locator === said.locator && each.quote === said.quote);
}

function joined(a: Spell, b: Spell): Spell {
  return {
    from: longer(a.from, b.from),
    to: longer(a.to, b.to),
    seen: [...a.seen, ...b.seen],
    sourceDates: [...a.sourceDates, ...b.sourceDates],
  };
}

function longer(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b.length > a.length) ? b : a;
}

/** Seats and tenures of the landscape, by key, in the order in which rows are put to them. */
function slotsThere(batch: Batch, kind: SpellKind): Map<string, Slot[]> {
  const slots = new Map<string, Slot[]>();
  for (const document of batch.documents.values()) {
    if (document.kind !== kind || (document.kind !== 'SEAT' && document.kind !== 'TENURE')) continue;
    const key = keyThere(document).join(' ');
    const { id, from, to, seen, evidence } = document.record;
    const spell = { from, to, seen, sourceDates: evidence.flatMap(({ source }) => batch.dateOf(source)) };
    slots.set(key, [...(slots.get(key) ?? []), { id, spell, evidence }]);
  }
  for (const group of slots.values()) group.sort((a, b) => compareSpells(a.spell, b.spell) || (a.id < b.id ? -1 : 1));
  return slots;
}

function keyThere(document: Extract<Document, { kind: SpellKind }>): string[] {
  if (document.kind === 'SEAT') {
    const { board, person, post, organisation, role, planned }: Seat = document.record;
    return [board, person ?? post ?? organisation ?? '', role, String(planned)];
  }
  const { person, post, organisation, planned }: Tenure = document.record;
  return [person, post ?? organisation ?? '', String(planned)];
}

function seatKey(batch: Batch, claim: Claim): string[] | null {
  const board = batch.idIn(claim, 'board');
  const holder = batch.idIn(claim, 'person') ?? batch.idIn(claim, 'post') ?? batch.idIn(claim, 'organisation');
  if (board === null || holder === null) return null;
  return [board, holder, textIn(claim, 'role') ?? roleThere(batch, claim), String(valueIn(claim, 'planned') === true)];
}

/** The role of a seat whose row says none: the one that it has; that of a new one is a member's. */
function roleThere(batch: Batch, { idText }: Claim): SeatRole {
  const there = idText === null ? undefined : batch.documents.get(idFromText('SEAT', idText));
  return there?.kind === 'SEAT' ? there.record.role : 'MEMBER';
}

function tenureKey(batch: Batch, claim: Claim): string[] | null {
  const person = batch.idIn(claim, 'person');
  const place = batch.idIn(claim, 'post') ?? batch.idIn(claim, 'organisation');
  return person === null || place === null ? null : [person, place, String(valueIn(claim, 'planned') === true)];
}

function spellOf(batch: Batch, claim: Claim): Spell {
  const seen = valueIn(claim, 'seen');
  const source = claim.said.source && batch.resolution.of(claim.said.source);
  return {
    from: textIn(claim, 'from'),
    to: textIn(claim, 'to'),
    seen: Array.isArray(seen) ? seen.filter((each) => typeof each === 'string') : [],
    sourceDates: source === null ? [] : batch.dateOf(source.id),
  };
}
