import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DataImportRecordsDocument,
  type DataImportRecordsQuery,
  type RecordKind,
} from '../../../api/operations.generated.ts';
import { usePages } from '../../../api/usePages.ts';
import type { Decisions } from '../../../state/decisions.ts';
import { store, usePlace } from '../../../state/useBoardwalk.ts';
import { useOrder } from '../../../state/useOrder.ts';
import { Answered } from '../../../ui/Answered.tsx';
import { DataTable } from '../../../ui/DataTable.tsx';
import { formatNumber } from '../../../ui/format.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { decidedBy, type ImportRecord, itemsOf, kindOrder } from './items.ts';
import { ProblemsTable } from './ProblemsTable.tsx';
import { asksWhenWritten, type Proposal } from './proposal.ts';
import type { ChosenNames } from './useChosenNames.ts';
import { useItemColumns } from './useItemColumns.tsx';

export interface ItemsCardProps {
  proposal: Proposal;
  /** All that was read; null: so much that it is shown in pages. */
  records: readonly ImportRecord[] | null;
  /** Those that ask something. */
  asked: readonly ImportRecord[];
  decided: Decisions;
  names: ChosenNames;
  /** What is looked at: its row is shown, unless somebody looks elsewhere. */
  open: ImportRecord | undefined;
  line: number | null;
  /** Called when a row was left out or taken in again. */
  changed: () => void;
}

/** What was read, kind by kind, and what was not understood. */
export function ItemsCard({ proposal, records, asked, decided, names, open, line, changed }: ItemsCardProps) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const kinds = kindOrder.filter((kind) => proposal.counts.some((one) => one.kind === kind));
  const tabs = [...kinds, ...(proposal.problems.length > 0 ? (['PROBLEMS'] as const) : [])];
  const shown =
    tabs.find((tab) => tab.toLowerCase() === options.tab) ??
    (proposal.errorCount > 0 ? 'PROBLEMS' : (tabOf(open, records ?? asked, kinds) ?? tabs[0]));
  const countOf = (tab: (typeof tabs)[number]): number =>
    tab === 'PROBLEMS'
      ? proposal.problems.length
      : proposal.counts.reduce((sum, { kind, count }) => (kind === tab ? sum + count : sum), 0);
  return (
    <section className="card check-items" aria-labelledby="check-items">
      <div className="card-head">
        <h2 id="check-items">{t('data:check.read')}</h2>
        <span className="space" />
        {shown === undefined ? null : (
          <Segmented
            label={t('data:check.read')}
            segments={tabs.map((value) => ({
              value,
              label: t(`data:check.tab.${value}`),
              count: formatNumber(countOf(value)),
            }))}
            value={shown}
            onChange={(value) => store.step({ options: { tab: value.toLowerCase(), sort: null } })}
          />
        )}
      </div>
      <div className="check-scroll" data-scrolls="">
        {shown === undefined ? <p className="empty">{t('data:check.nothing')}</p> : null}
        {shown === 'PROBLEMS' ? (
          <ProblemsTable
            id={proposal.id}
            problems={proposal.problems}
            line={line}
            asksWhen={asksWhenWritten(proposal)}
            changed={changed}
          />
        ) : null}
        {shown !== undefined && shown !== 'PROBLEMS' ? (
          records ? (
            <WholeItems key={shown} kind={shown} records={records} decided={decided} names={names} open={open} />
          ) : (
            <PagedItems
              key={shown}
              kind={shown}
              id={proposal.id}
              decided={decided}
              names={names}
              open={open}
              asked={asked}
            />
          )
        ) : null}
      </div>
    </section>
  );
}

/** Where somebody who is asked about stands among those who were there. */
function tabOf(
  open: ImportRecord | undefined,
  all: readonly ImportRecord[],
  kinds: readonly RecordKind[],
): RecordKind | undefined {
  if (open === undefined) return undefined;
  const key = decidedBy(open);
  return kinds.find((kind) => all.some((one) => one.kind === kind && decidedBy(one) === key));
}

interface ItemsProps {
  kind: RecordKind;
  decided: Decisions;
  names: ChosenNames;
  open: ImportRecord | undefined;
}

function WholeItems({ kind, records, decided, names, open }: ItemsProps & { records: readonly ImportRecord[] }) {
  const rows = useMemo(
    () =>
      itemsOf(
        records.filter((record) => record.kind === kind),
        records,
      ),
    [records, kind],
  );
  return <ItemsTable kind={kind} decided={decided} names={names} open={open} rows={rows} total={rows.length} />;
}

function PagedItems({
  kind,
  decided,
  names,
  open,
  id,
  asked,
}: ItemsProps & { id: string; asked: readonly ImportRecord[] }) {
  const pages = usePages<
    DataImportRecordsQuery,
    { id: string; kinds: RecordKind[]; after?: string | null },
    ImportRecord
  >(DataImportRecordsDocument, { id, kinds: [kind] }, (data) => data.importProposal.recordPage);
  const rows = useMemo(() => itemsOf(pages.rows, asked), [pages.rows, asked]);
  return (
    <Answered answer={pages.answer} lines={10}>
      {() => (
        <ItemsTable
          kind={kind}
          decided={decided}
          names={names}
          open={open}
          rows={rows}
          total={pages.total}
          more={pages.more}
        />
      )}
    </Answered>
  );
}

interface ItemsTableProps extends ItemsProps {
  rows: ReturnType<typeof itemsOf>;
  total: number;
  more?: ReturnType<typeof usePages>['more'];
}

function ItemsTable({ kind, decided, names, open, ...rest }: ItemsTableProps) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const { order, onOrder } = useOrder({ column: '', descending: false });
  const key = options.item ?? open?.key;
  const selected =
    rest.rows.find(({ record }) => record.key === key) ?? rest.rows.find(({ about }) => about.key === key);
  useEffect(() => {
    if (selected) document.querySelector('.check-items tr[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <DataTable
      label={t(`data:check.tab.${kind}`)}
      {...rest}
      columns={useItemColumns(kind, decided, names)}
      rowId={({ record }) => record.key}
      order={order}
      onOrder={onOrder}
      selected={selected?.record.key}
      twoLines
    />
  );
}
