// What carrying a plan out makes of the records, with the scenario as the source of whatever changes.
import { carriedOut, type NewSeat, type Plan } from '../../analysis/index.ts';
import { blankRecord } from '../../domain/blankRecord.ts';
import type { Touched } from '../../domain/change.ts';
import { type Document, type Documented, type Evidence, tieFact } from '../../domain/evidence.ts';
import { recordId } from '../../domain/ids.ts';
import { firstDay, type PartialDate } from '../../domain/partialDate.ts';
import type { Board, Id, Seat, Source } from '../../domain/records.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments } from '../../store/readDocuments.ts';

export async function documentsOfPlan(
  on: Reading,
  plan: Plan,
  scenario: Pick<Scenario, 'id' | 'name'>,
  from: PartialDate,
): Promise<Touched[]> {
  const { boards, newSeats, ended } = carriedOut(plan, firstDay(from));
  const known = await readDocuments(
    on,
    'BOARD',
    boards.map(({ id }) => id),
  );
  const ending = await readDocuments(on, 'SEAT', [...ended.keys()]);
  const source = sourceOf(scenario, from);
  return [
    { before: null, after: { kind: 'SOURCE', record: source } },
    ...boards.flatMap((board) => boardTouched(known.get(board.id) ?? null, board, source.id)),
    ...newSeats.map((seat): Touched => ({ before: null, after: newSeat(seat, scenario.id, source.id) })),
    ...[...ending.values()].map((seat): Touched => {
      return { before: { kind: 'SEAT', record: seat }, after: endedSeat(seat, ended.get(seat.id) ?? from, source.id) };
    }),
  ];
}

// Carried out twice on one day, after an undo, it is one source.
function sourceOf({ id, name }: Pick<Scenario, 'id' | 'name'>, date: PartialDate): Documented<Source> {
  const key = `${id} ${date}`;
  return { ...blankRecord('SOURCE', recordId('SOURCE', key)), key, title: name, date, evidence: [] };
}

function boardTouched(before: Documented<Board> | null, board: Board, source: Id): Touched[] {
  if (before === null) {
    const record = { ...board, evidence: [said(source, null)] };
    return [{ before: null, after: { kind: 'BOARD', record } }];
  }
  const changed = Object.entries(board).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Board]),
  );
  if (changed.length === 0) return [];
  const evidence = before.evidence.filter(({ fact }) => !isOutdated(fact, changed));
  const known = new Set(evidence.map(({ fact }) => fact));
  // What somebody said of a tie before stands; the scenario need not say it again.
  const facts = changed.flatMap(([field, value]) => factsOf(field, value)).filter((fact) => !known.has(fact));
  const record = {
    ...before,
    ...Object.fromEntries(changed),
    evidence: [...evidence, ...facts.map((fact) => said(source, fact))],
  };
  return [{ before: { kind: 'BOARD', record: before }, after: { kind: 'BOARD', record } }];
}

/** Whether it speaks for a value that is no longer so. */
function isOutdated(fact: string | null, changed: readonly [string, unknown][]): boolean {
  const [field = '', to] = (fact ?? '').split(':');
  const now = changed.find(([name]) => name === field);
  return now !== undefined && (to === undefined || !factsOf(field, now[1]).includes(fact ?? ''));
}

/** The facts that a field's value makes: one a tie, one a field. */
function factsOf(field: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map((to) => tieFact(field, String(to)));
  if (field === 'partOf' && typeof value === 'string') return [tieFact(field, value)];
  return value === null ? [] : [field];
}

function newSeat({ isInferred, ...seat }: NewSeat, scenario: Id, source: Id): Document {
  const holder = [seat.person, seat.organisation, seat.post, seat.onBehalfOf].map((id) => id ?? '');
  const id = recordId('SEAT', scenario, seat.board, seat.role, seat.from ?? '', seat.to ?? '', ...holder);
  return { kind: 'SEAT', record: { ...blankRecord('SEAT', id), ...seat, evidence: [said(source, null, isInferred)] } };
}

function endedSeat(seat: Documented<Seat>, to: PartialDate, source: Id): Document {
  // What began on that very day ends on it: no end before its beginning.
  const end = seat.from !== null && seat.from > to ? seat.from : to;
  return { kind: 'SEAT', record: { ...seat, to: end, evidence: [...seat.evidence, said(source, 'to')] } };
}

function said(source: Id, fact: string | null, isInferred = false): Evidence {
  return { source, fact, locator: null, quote: null, certainty: isInferred ? 'INFERRED' : 'STATED' };
}
