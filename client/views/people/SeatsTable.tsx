import { useTranslation } from 'react-i18next';
import { store, useHref, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { orderText, useOrder } from '../../state/useOrder.ts';
import { CertaintyTag } from '../../ui/Certainty.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatMeasure } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { useSpells } from '../../ui/useSpells.ts';
import type { PersonSeat, RowGroup } from './seatBars.ts';
import { seatsShown, seatsShownOf, seatsTable } from './seatsTable.ts';
import { useGroupName } from './useGroupName.ts';

interface SeatLine {
  seat: PersonSeat;
  kind: RowGroup['kind'];
  /** The place of its group, and what that is called. */
  place: number;
  group: string;
}

/** The seats of the picture, each in a row of its own. */
export function SeatsTable({ seats, groups }: { seats: readonly PersonSeat[]; groups: readonly RowGroup[] }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const nameOf = useGroupName();
  const columns = useColumns();
  const only = seatsShownOf(options.only);
  const sorting = useOrder({ column: 'group', descending: false });
  const lines = seats.flatMap((seat): SeatLine[] => {
    const place = groups.findIndex(({ rows }) => rows.some(({ board }) => board.id === seat.board.id));
    const group = groups[place];
    return group ? [{ seat, kind: group.kind, place, group: nameOf(group, place, groups.length).name }] : [];
  });
  const shown = lines.filter(
    ({ kind }) => only === 'all' || kind === 'similar' || (only === 'counting' && kind === 'others'),
  );
  return (
    <>
      <div className="seat-choice">
        <Segmented
          label={t('people:whichSeats')}
          segments={seatsShown.map((value) => ({ value, label: t(`people:seatsOf.${value}`) }))}
          value={only}
          onChange={(next) => store.step({ options: seatsTable(next, orderText(sorting.order)) })}
        />
        <span className="xs t3">{t('people:aYear')}</span>
      </div>
      {shown.length === 0 ? (
        <Empty>{t(`people:noneOf.${only}`)}</Empty>
      ) : (
        <DataTable
          label={t('people:overTime')}
          columns={columns}
          rows={shown}
          rowId={({ seat }) => seat.id}
          {...sorting}
          total={shown.length}
          twoLines
        />
      )}
    </>
  );
}

function useColumns(): Column<SeatLine>[] {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const spells = useSpells();
  const known = (value: number | null) => (value === null ? <Unknown /> : formatMeasure(value));
  return [
    {
      id: 'board',
      header: t('words:kind.Board'),
      heading: true,
      width: '28%',
      value: ({ seat }) => nameIn(seat.board, language),
      cell: ({ seat }) => (
        <a href={href({ selection: [seat.id] })}>
          <RecordName of={seat.board} />
          {seat.onBehalfOf ? <RecordName of={seat.onBehalfOf} className="second xs t3" /> : null}
        </a>
      ),
    },
    {
      id: 'group',
      header: t('people:column.group'),
      wideOnly: true,
      value: ({ place }) => place,
      cell: ({ group }) => <span className="xs t2">{group}</span>,
    },
    {
      id: 'role',
      header: t('people:column.role'),
      value: ({ seat }) => t(`words:role.${seat.role}`),
      cell: ({ seat }) => (
        <span className="seat-role">
          {t(`words:role.${seat.role}`)}
          {seat.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
          <CertaintyTag certainty={seat.certainty} />
        </span>
      ),
    },
    {
      id: 'days',
      header: t('people:column.days'),
      width: '26%',
      value: ({ seat }) => seat.spells[0]?.from ?? (seat.undated ? '' : null),
      cell: ({ seat }) => <span className="n xs">{spells(seat.spells, seat.undated)}</span>,
    },
    {
      id: 'meetings',
      header: t('people:meetings'),
      numeric: true,
      value: ({ seat }) => seat.board.cadence.meetingsPerYear,
      cell: ({ seat }) => known(seat.board.cadence.meetingsPerYear),
    },
    {
      id: 'hours',
      header: t('people:hours'),
      numeric: true,
      value: ({ seat }) => seat.board.hoursPerYear,
      cell: ({ seat }) => known(seat.board.hoursPerYear),
    },
  ];
}
