import type { TFunction } from 'i18next';
import type { Step } from '../../state/place.ts';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { type ImportantBoard, importanceParts, isStatutory, partOf } from './importance.ts';

/** The columns of the most important boards: importance, and what it is made of. */
export function importanceColumns(t: TFunction, href: (step: Step) => string): Column<ImportantBoard>[] {
  return [
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
    ...importanceParts.map(
      ([part, measure]): Column<ImportantBoard> => ({
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
      cell: (row) => t(isStatutory(row) ? 'landscape:yes' : 'landscape:no'),
    },
  ];
}
