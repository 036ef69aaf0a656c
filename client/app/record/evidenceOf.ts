import type { EvidencePartsFragment } from '../../api/operations.generated.ts';

/** The evidence of one fact of a record; a tie's only where it leads to one of these records. */
export function evidenceOf(
  all: readonly EvidencePartsFragment[],
  fact: string,
  to: readonly { id: string }[] = [],
): EvidencePartsFragment[] {
  const ids = new Set(to.map(({ id }) => id));
  return all.filter((item) => item.fact === fact && (!item.about || ids.size === 0 || ids.has(item.about.id)));
}
