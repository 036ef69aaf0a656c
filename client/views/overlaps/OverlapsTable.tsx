import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { store, useHref, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { ColumnsChoice } from './ColumnsChoice.tsx';
import { type OverlapRow, overlapColumns } from './overlapColumns.tsx';
import { type Room, shownColumns } from './shownColumns.ts';
import { useChosenBoards } from './useChosenBoards.ts';
import type { OverlapPairs, ShownPairs } from './useOverlapPairs.ts';

const pairId = ({ a, b }: Pick<OverlapRow, 'a' | 'b'>): string => `${a.id}~${b.id}`;

const widths: Record<Room, string> = { whole: '30%', roomy: '38%', beside: '38%', tight: '60%' };

/** All pairs that share somebody, strongest first. */
export function OverlapsTable({ pairs: { pages, sorting, shown }, room }: { pairs: OverlapPairs; room: Room }) {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const { rows, answer } = pages;
  const sets = useChosenBoards();
  const inSets = sets.chosen.join(',');
  const most = Math.max(1, ...rows.map(({ sharedPeople }) => sharedPeople));
  const verdictBelow = room === 'tight' && options.columns === undefined;
  const all = useMemo(
    () => overlapColumns({ t, href, language, most, inSets: inSets.split(','), width: widths[room], verdictBelow }),
    [t, href, language, most, inSets, room, verdictBelow],
  );
  const wanted = shownColumns(options.columns, room);
  const columns = all.filter(({ id }) => id === 'boards' || wanted.includes(id));
  const nameOf = (column: string): string => all.find(({ id }) => id === column)?.header ?? column;
  return (
    <section className="card" aria-label={t('app:view.overlaps')}>
      <div className="card-head">
        {answer.data ? (
          <Segmented<ShownPairs>
            label={t('overlaps:show.label')}
            value={shown}
            onChange={(value) => store.step({ options: { show: value === 'apart' ? null : value } })}
            segments={[
              { value: 'all', label: t('overlaps:show.all'), count: formatNumber(answer.data.all.totalCount) },
              { value: 'apart', label: t('overlaps:show.apart'), count: formatNumber(answer.data.apart.totalCount) },
              { value: 'beyond', label: t('overlaps:show.beyond'), count: formatNumber(answer.data.beyond.totalCount) },
            ]}
          />
        ) : null}
        <span className="space" />
        <ColumnsChoice shown={wanted} nameOf={nameOf} />
      </div>
      <AnsweredTable
        label={t('app:view.overlaps')}
        none={t(shown === 'beyond' ? 'overlaps:noneBeyond' : 'overlaps:none')}
        {...pages}
        {...sorting}
        columns={columns}
        rowId={pairId}
        selected={rows.map(pairId).find((id) => id === selection.join('~') || id === selection.toReversed().join('~'))}
        note={
          <a className="link" href={href({ view: 'measures' })}>
            {t('overlaps:whatIsThis')}
          </a>
        }
        twoLines
      />
    </section>
  );
}
