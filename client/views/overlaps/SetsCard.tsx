import { Combine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SetsDocument, type SetsQuery, StrongestBoardsDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Truncated } from '../../ui/Truncated.tsx';
import { TwinButton } from '../../ui/TwinButton.tsx';
import { ChooseBoards } from './ChooseBoards.tsx';
import { SetPeople } from './SetPeople.tsx';
import { SetsPicture } from './SetsPicture.tsx';
import { SetsTable } from './SetsTable.tsx';
import { columnId, ofStrongestPairs } from './setsColumns.ts';
import { useChosenBoards } from './useChosenBoards.ts';
import './sets.css';

const suggested = 6;

export interface SetsCardProps {
  table: boolean;
  /** Changes the picture for its table; without it there is no button for that. */
  toggle?: () => void;
}

/** Who sits on which of up to eight chosen boards together. */
export function SetsCard({ table, toggle }: SetsCardProps) {
  const { t } = useTranslation();
  const scope = useScope();
  const { chosen } = useChosenBoards();
  const strongest = useAnswer(StrongestBoardsDocument, { scope }, chosen.length > 0);
  const pairs = strongest.data?.overlaps.edges.map(({ node }) => node) ?? [];
  const boards = chosen.length > 0 ? chosen : ofStrongestPairs(pairs, suggested);
  const answer = useAnswer(SetsDocument, { boards: [...boards], scope }, boards.length === 0);
  const nothing = chosen.length === 0 && strongest.data !== undefined && boards.length === 0;
  const title = t('overlaps:sets.title');
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        <p className="xs t2">{t('overlaps:sets.sentence')}</p>
        <span className="space" />
        {toggle ? (
          <TwinButton
            table={table}
            toggle={toggle}
            picture={t('overlaps:sets.picture')}
            pictureIcon={<Combine size={16} aria-hidden="true" />}
          />
        ) : null}
        <ChooseBoards shown={answer.data?.intersections.sets ?? []} suggested={boards} />
      </div>
      {nothing ? <Empty>{t('overlaps:none')}</Empty> : null}
      {nothing ? null : (
        <Answered answer={boards.length === 0 ? { ...strongest, data: undefined } : answer} lines={6}>
          {({ intersections }) => <Combinations found={intersections} table={table} large={toggle !== undefined} />}
        </Answered>
      )}
    </section>
  );
}

interface CombinationsProps {
  found: SetsQuery['intersections'];
  table: boolean;
  large: boolean;
}

/** The combinations that anybody is in, and the people of the one that is opened. */
function Combinations({ found: { sets, columns, totalColumns, severalTimes }, table, large }: CombinationsProps) {
  const { t } = useTranslation();
  const opened = usePlace().options.column;
  const column = columns.find((one) => columnId(one) === opened);
  const open = (id: string): void =>
    store.step({ options: { column: id === store.snapshot().place.options.column ? null : id } });
  return (
    <>
      {columns.length < totalColumns ? (
        <Truncated>
          {t('overlaps:sets.truncated', { shown: formatNumber(columns.length), total: formatNumber(totalColumns) })}
        </Truncated>
      ) : null}
      {table ? (
        <SetsTable columns={columns} opened={opened} />
      ) : (
        <SetsPicture sets={sets} columns={columns} opened={opened} open={open} large={large} />
      )}
      {column ? <SetPeople column={column} /> : null}
      <p className="sets-rule xs t3">
        {t('overlaps:sets.rule')}
        {severalTimes > 0
          ? ` ${t('overlaps:sets.several', { count: severalTimes, number: formatNumber(severalTimes) })}`
          : null}
      </p>
    </>
  );
}
