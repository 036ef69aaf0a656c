import type { DataDuplicatesQuery } from '../../api/operations.generated.ts';

/** Two records that may be one. */
export type DuplicatePair = DataDuplicatesQuery['possibleDuplicates']['edges'][number]['node'];

/** A pair as the address names it. */
export const pairKey = ({ a, b }: { a: { id: string }; b: { id: string } }): string => `${a.id}~${b.id}`;
