import { type OverlapOrder, OverlapsDocument, type OverlapsQuery } from '../../api/operations.generated.ts';
import { type Pages, usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import { usePlace, useScope } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import type { OverlapRow } from './overlapColumns.tsx';

const orders: Record<string, OverlapOrder> = {
  strength: 'STRENGTH',
  people: 'SHARED_PEOPLE',
  containment: 'CONTAINMENT',
  jaccard: 'JACCARD',
  chance: 'Q_VALUE',
  hours: 'HOURS',
};
/** All pairs, those not above one another, those beyond chance. */
export type ShownPairs = 'all' | 'apart' | 'beyond';

export interface OverlapPairs {
  pages: Pages<OverlapsQuery, OverlapRow>;
  shown: ShownPairs;
  sorting: ReturnType<typeof useOrder>;
}

/** The pairs that share somebody, as the address orders and narrows them. */
export function useOverlapPairs(): OverlapPairs {
  const { options } = usePlace();
  const sorting = useOrder({ column: 'strength', descending: true });
  const shown: ShownPairs = options.show === 'all' || options.show === 'beyond' ? options.show : 'apart';
  const pages = usePages(
    OverlapsDocument,
    {
      scope: useScope(),
      where: { withoutParents: shown !== 'all', significant: shown === 'beyond' },
      orderBy: named(orders, sorting.order.column) ?? 'STRENGTH',
    },
    (data) => data.overlaps,
  );
  return { pages, sorting, shown };
}
