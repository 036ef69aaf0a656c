import type { EvidencePartsFragment } from '../../api/operations.generated.ts';
import type { Linked } from './RecordLink.tsx';

/** The evidence of one fact of a record; a tie's only where it leads to one of these records. */
export function evidenceOf(
  all: readonly EvidencePartsFragment[],
  fact: string,
  to: readonly { id: string }[] = [],
): EvidencePartsFragment[] {
  const ids = new Set(to.map(({ id }) => id));
  return all.filter((item) => item.fact === fact && (!item.about || ids.size === 0 || ids.has(item.about.id)));
}

/** A record that leads to another one. */
export interface TiedBack extends Linked {
  evidence: readonly EvidencePartsFragment[];
}

/** The evidence that these have of their tie to the record; of several, each piece names whose tie it is. */
export function evidenceBack(from: readonly TiedBack[], tie: string, to: string): EvidencePartsFragment[] {
  return from.flatMap(({ id, name, nameCy = null, evidence }) =>
    evidence
      .filter(({ fact, about }) => fact === tie && about?.id === to)
      .map((item) => ({ ...item, about: { __typename: 'Board' as const, id, name, nameCy } })),
  );
}
