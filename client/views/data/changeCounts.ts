import type { TFunction } from 'i18next';

/** How many records a change made, altered and took away, in words; what it did not do is not said. */
export function countsOf(
  { created, updated, deleted }: { created: number; updated: number; deleted: number },
  t: TFunction,
): string[] {
  return [
    created > 0 ? t('data:counts.created', { count: created }) : null,
    updated > 0 ? t('data:counts.updated', { count: updated }) : null,
    deleted > 0 ? t('data:counts.deleted', { count: deleted }) : null,
  ].filter((text) => text !== null);
}
