import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ImportancePart,
  LandscapeImportanceDocument,
  type LandscapeImportanceQuery,
} from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { MeasureHelp } from '../../ui/MeasureHelp.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { useNarrow } from '../../ui/useNarrow.ts';

const parts = [
  ['REACH', 'reach'],
  ['BETWEENNESS', 'betweenness'],
  ['REPORTING_BOARDS', 'reportingBoards'],
] as const;

type Row = LandscapeImportanceQuery['landscape']['importance'][number];

/** The ten most important boards, with what their importance is made of. */
export function ImportanceCard() {
  const { t } = useTranslation();
  const href = useHref();
  const { selection } = usePlace();
  const narrow = useNarrow(720);
  const answer = useAnswer(LandscapeImportanceDocument, { scope: useScope() });
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: 'board',
        header: t('words:kind.Board'),
        heading: true,
        width: '40%',
        cell: ({ board }) => (
          <a href={href({ selection: [board.id] })}>
            <RecordName of={board} />
          </a>
        ),
      },
      {
        id: 'importance',
        header: t('landscape:importance.value'),
        measures: ['importance'],
        cell: ({ importance }) => <ShareBar value={importance} most={1} text={formatNumber(importance, 2)} />,
      },
      ...parts.map(
        ([part, measure]): Column<Row> => ({
          id: part,
          measures: [measure],
          header: t(`landscape:importance.${part}`),
          cell: (row) => {
            const { value, rank } = partOf(row, part);
            return <ShareBar value={rank} most={1} text={formatMeasure(value)} />;
          },
        }),
      ),
      {
        id: 'STATUTORY',
        header: t('landscape:importance.STATUTORY'),
        numeric: true,
        cell: (row) => t(partOf(row, 'STATUTORY').value > 0 ? 'landscape:yes' : 'landscape:no'),
      },
    ],
    [t, href],
  );
  return (
    <section className="card landscape-importance" aria-labelledby="importance-title">
      <div className="card-head">
        <h2 id="importance-title">{t('landscape:importance.title')}</h2>
        {narrow ? (
          <MeasureHelp
            measures={['importance', ...parts.map(([, measure]) => measure)]}
            called={t('landscape:importance.title')}
          />
        ) : null}
        <span className="xs t3">{t('landscape:importance.about')}</span>
      </div>
      <Answered answer={answer} lines={11}>
        {({ landscape: { importance } }) =>
          importance.length === 0 ? (
            <Empty>{t('landscape:boards.none')}</Empty>
          ) : narrow ? (
            <Short rows={importance} />
          ) : (
            <DataTable
              label={t('landscape:importance.title')}
              columns={columns}
              rows={importance}
              rowId={({ board }) => board.id}
              order={{ column: 'importance', descending: true }}
              onOrder={() => undefined}
              total={importance.length}
              selected={selection[0]}
            />
          )
        }
      </Answered>
    </section>
  );
}

/** The same in two lines a board, where there is no width for columns. */
function Short({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <ol className="importance-list">
      {rows.map((row) => (
        <li key={row.board.id}>
          <a className="quiet-link" href={href({ selection: [row.board.id] })}>
            <RecordName of={row.board} />
          </a>
          <ShareBar value={row.importance} most={1} text={formatNumber(row.importance, 2)} />
          <span className="xs t3 n">
            {[
              ...parts.map(([part]) =>
                t('landscape:importance.part', {
                  name: t(`landscape:importance.${part}`),
                  value: formatMeasure(partOf(row, part).value),
                }),
              ),
              ...(partOf(row, 'STATUTORY').value > 0 ? [t('network:law')] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What the part is, and the share of the other boards that have less of it. */
function partOf({ parts }: Row, name: ImportancePart): { value: number; rank: number } {
  return parts.find((part) => part.name === name) ?? { value: 0, rank: 0 };
}
