// The figures of the corpus of minutes as a table.
import { layouts, splits, types } from '../../formats/minutesCorpus.ts';
import { type Evaluated, figures, sum } from '../../formats/minutesEvaluation.ts';

const headings = [
  'split',
  'layout',
  'type',
  'documents',
  'pairs',
  'precision',
  'recall',
  'F1',
  'absent as present',
  'actions found',
  'with the right owners',
  'board',
  'date',
];

/** One line for each split and layout, followed by one for each type of file. */
export function table(all: readonly Evaluated[]): string[] {
  const rows = splits.flatMap((split) =>
    layouts.flatMap((layout) =>
      ['all', ...types].flatMap((type) => {
        const part = all.filter(
          ({ document }) =>
            document.split === split &&
            document.expected.layout === layout &&
            (type === 'all' || document.type === type),
        );
        return part.length === 0 ? [] : [[split, layout, type, ...cells(part)]];
      }),
    ),
  );
  return [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
}

function cells(part: readonly Evaluated[]): string[] {
  const counts = sum(part);
  const { precision, recall, f1 } = figures(counts);
  return [
    String(counts.documents),
    String(counts.right + counts.missing),
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    String(counts.absentAsPresent),
    `${counts.actionsRead} of ${counts.actions}`,
    `${counts.ownersRight} of ${counts.actions}`,
    `${counts.boardsRight} of ${counts.ofBoard}`,
    `${counts.datesRight} of ${counts.dated}`,
  ];
}
