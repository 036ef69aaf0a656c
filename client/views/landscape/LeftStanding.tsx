import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LandscapeLeftStandingDocument, type LandscapeLeftStandingQuery } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { Called } from './Called.tsx';
import { EndSeats } from './EndSeats.tsx';
import type { QualityRow } from './qualityRows.ts';
import { StandingBar } from './StandingBar.tsx';
import './standing.css';
import { useSaySeats } from './useSaySeats.ts';

/** No more are said of at once. */
const most = 200;

type Variables = { scope?: ReturnType<typeof useScope>; after?: string | null | undefined };

/** A seat without an end that nobody has seen for long, not one that was planned. */
const isOpen = ({ record, code }: QualityRow): boolean =>
  record.__typename === 'Seat' && code !== undefined && code.startsWith('lapsed');

/** Seats and plans past their end: of a seat it is said in its row whether it holds, or of several at once. */
export function LeftStanding() {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const { rolesOnly } = usePlace();
  const pages = usePages<LandscapeLeftStandingQuery, Variables, QualityRow>(
    LandscapeLeftStandingDocument,
    { scope: useScope() },
    ({ landscape }) => landscape.quality.issues,
  );
  const sorting = useOrder({ column: '', descending: false });
  const [picked, pick] = useState<ReadonlySet<string>>(new Set());
  const [ending, end] = useState<string[] | null>(null);
  const saying = useSaySeats(() => {
    pick(new Set());
    pages.answer.again();
  });
  const { holds, pending } = saying;
  const seats = pages.rows.flatMap((row) => (isOpen(row) ? [row.record.id] : []));
  const chosen = seats.filter((id) => picked.has(id));
  const columns = useMemo(() => {
    const put = (id: string, on: boolean): void =>
      pick((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
    const choice: Column<QualityRow> = {
      id: 'choice',
      header: t('landscape:standing.choose'),
      width: '76px',
      cell: (row) =>
        isOpen(row) ? (
          <input
            type="checkbox"
            className="standing-pick"
            aria-label={t('landscape:standing.pick')}
            aria-describedby={`standing-${row.record.id}`}
            checked={picked.has(row.record.id)}
            onChange={({ target }) => put(row.record.id, target.checked)}
          />
        ) : null,
    };
    const called: Column<QualityRow> = {
      id: 'record',
      header: t('landscape:quality.record'),
      heading: true,
      cell: ({ record }) => (
        <a id={`standing-${record.id}`} href={href({ selection: [record.id] })}>
          <Called of={record} format={format} />
        </a>
      ),
    };
    const issue: Column<QualityRow> = {
      id: 'issue',
      header: t('landscape:quality.issue'),
      width: '32%',
      cell: ({ text }) => text,
    };
    const remedy: Column<QualityRow> = {
      id: 'remedy',
      header: t('landscape:quality.remedy'),
      width: '312px',
      cell: (row) =>
        isOpen(row) ? (
          <span className="row wrap">
            <Button
              aria-describedby={`standing-${row.record.id}`}
              isDisabled={pending}
              onPress={() => holds([row.record.id])}
            >
              {t('landscape:standing.holds', { count: 1 })}
            </Button>
            <Button
              aria-describedby={`standing-${row.record.id}`}
              isDisabled={pending}
              onPress={() => end([row.record.id])}
            >
              {t('landscape:standing.ended', { count: 1 })}
            </Button>
          </span>
        ) : (
          <a className="link" href={href({ options: { form: row.record.id } })}>
            {t('landscape:quality.mend.leftStanding')}
          </a>
        ),
    };
    // Who is shown roles only can mend nothing.
    return rolesOnly ? [called, issue] : [choice, called, issue, remedy];
  }, [t, href, format, rolesOnly, picked, pending, holds]);
  return (
    <>
      {rolesOnly ? null : (
        <StandingBar
          saying={saying}
          chosen={chosen}
          all={seats.slice(0, most)}
          pick={(ids) => pick(new Set(ids))}
          end={end}
        />
      )}
      <Refused problem={saying.seeing} />
      <AnsweredTable
        label={t('landscape:quality.listOf.leftStanding')}
        none={t('landscape:quality.none')}
        {...pages}
        {...sorting}
        columns={columns}
        rowId={({ record, code }) => `${record.id} ${code ?? ''}`}
        twoLines
      />
      <Dialogue
        title={t('landscape:standing.endTitle', { count: ending?.length ?? 0 })}
        open={ending !== null}
        onClose={() => end(null)}
      >
        <EndSeats ids={ending ?? []} saying={saying} close={() => end(null)} />
      </Dialogue>
    </>
  );
}
