import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { store } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Reach } from './reach.ts';
import type { SightCardModel, SightModel } from './sightModel.ts';
import { useSightColumns } from './useSightColumns.tsx';

export interface SightTableProps {
  model: SightModel;
  /** Only boards of which this is so. */
  only: Reach | null;
  /** Only these boards, by id. */
  among: ReadonlySet<string> | null;
  total: number;
  /** Whether more of them are on their way. */
  pending: boolean;
}

/** The table twin: every board with its tier, how far its line reaches, by what, and where it breaks. */
export function SightTable({ model, only, among, total, pending }: SightTableProps) {
  const { t } = useTranslation();
  const columns = useSightColumns(model);
  const sorting = useOrder({ column: 'tier', descending: false });
  const rows = useMemo(
    () => model.boards.filter(({ id, reach }) => (only === null || reach === only) && (among?.has(id) ?? true)),
    [model, only, among],
  );
  return (
    <section className="card" aria-label={t('app:view.sight')}>
      <DataTable<SightCardModel>
        label={t('app:view.sight')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        {...sorting}
        total={among?.size ?? (only === null ? total : rows.length)}
        more={{ pending, problem: null, load: () => store.step({ options: { boards: 'all' } }) }}
        twoLines
      />
    </section>
  );
}
