// Whoever was erased is not recorded again unasked: somebody new who goes by that name is to be decided.
import { doubt } from '../../domain/doubt.ts';
import type { Erasure } from '../../domain/erasure.ts';
import type { Id } from '../../domain/records.ts';
import { erasedOn } from '../erasing/erasureOf.ts';
import type { Entity } from './entity.ts';
import type { MayBe, Meant } from './meant.ts';

/** What the new people may be, with a doubt where somebody of that name was erased. */
export function doubtErased(meant: Meant, people: readonly Entity[], erasures: readonly Erasure[]): Map<Id, MayBe> {
  const doubted = new Map(meant);
  for (const { id, name } of erasures.length === 0 ? [] : people) {
    const on = erasedOn(erasures, name);
    const { candidates = [], doubts = [] } = meant.get(id) ?? {};
    if (on !== null) doubted.set(id, { candidates, doubts: [...doubts, doubt(null, 'erasedBefore', { name, on })] });
  }
  return doubted;
}
