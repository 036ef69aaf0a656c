// What is worked out, and what it means; and the value of a measure for a record.
import { type Measure, measureOf, measures } from '../analysis/index.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { BoardAnswer, OrganisationAnswer, OverlapAnswer, PersonAnswer } from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { projectionOfItself } from './organisationTies.ts';
import type { ScopeInput } from './readScope.ts';

export { thresholds } from '../analysis/index.ts';

export interface MeasureAnswer {
  id: string;
  of: Measure['of'];
  title: string;
  definition: string;
  unit: string;
  least: number | null;
  greatest: number | null;
  degenerate: string;
  citation: string | null;
}

export interface MeasureRequest {
  readonly id: string;
  readonly scope?: ScopeInput | null | undefined;
}

/** The registry, in the reader's language. */
export function listMeasures(language: string): MeasureAnswer[] {
  const tongue = language.startsWith('cy') ? 'cy' : 'en';
  const unknown = { en: 'unknown', cy: 'anhysbys' }[tongue];
  return measures.map(({ id, of, title, definition, unit, bounds, degenerate, citation }) => ({
    id,
    of,
    title: title[tongue],
    definition: definition[tongue],
    unit: unit[tongue],
    least: bounds.least,
    greatest: bounds.most,
    degenerate: degenerate === null ? unknown : String(degenerate),
    citation,
  }));
}

/** null: it has none. @throws BoardwalkError NOT_FOUND when there is no such measure of this kind of record */
export async function measureOfRecord(
  asking: Asking,
  record: BoardAnswer | PersonAnswer | OrganisationAnswer,
  { id, scope }: MeasureRequest,
): Promise<number | null> {
  const { needs = [] } = measureFor(id, record.recordKind);
  const here = inScope(record.around, scope);
  await asking.prepare(here, 'sharingOfPeople', ...needs);
  const projection = record.recordKind === 'ORGANISATION' ? projectionOfItself(record, here) : projectionOf(here);
  return measureOf(projection, id, record.id);
}

/** Under the scope of the pair; null: it has none. @throws BoardwalkError NOT_FOUND when there is no such measure of pairs, TOO_COMPLEX for so many boards */
export async function measureOfPair(
  asking: Asking,
  { around, a, b }: OverlapAnswer,
  id: string,
): Promise<number | null> {
  const { needs = [] } = measureFor(id, 'PAIR');
  await asking.prepare(inScope(around, null), 'sharingOfPeople', ...needs);
  return measureOf(projectionOf(inScope(around, null)), id, a, b);
}

/** @throws BoardwalkError NOT_FOUND */
export function measureFor(id: string, of: string): Measure {
  const found = measures.find((measure) => measure.id === id && measure.of === of);
  if (!found) throw new BoardwalkError('NOT_FOUND', 'noSuchMeasure', { id });
  return found;
}
