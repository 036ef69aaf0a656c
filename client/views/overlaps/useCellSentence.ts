import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import type { Cell } from '../../ui/useCellWalk.ts';
import type { Matrix, MatrixPair } from './matrix.ts';

/** What a cell says, both boards named. */
export function useCellSentence(matrix: Matrix): (cell: Cell) => string {
  const { t, i18n } = useTranslation();
  const figuresOf = useFiguresOf();
  return ({ row, column }) => {
    const [a, b] = [matrix.boards[row], matrix.boards[column]];
    if (!a || !b) return '';
    const names = { a: nameIn(a, i18n.language), b: nameIn(b, i18n.language) };
    if (row === column) {
      const count = matrix.people[row] ?? 0;
      return t('overlaps:matrix.one', { ...names, count, number: formatNumber(count) });
    }
    const pair = matrix.pairAt(row, column);
    return pair ? [t('overlaps:matrix.both', names), ...figuresOf(pair)].join(' ') : t('overlaps:matrix.nobody', names);
  };
}

/** The figures of a pair, each a short sentence. */
export function useFiguresOf(): (pair: MatrixPair) => string[] {
  const { t } = useTranslation();
  return ({ people, containment, jaccard, significant, parent }) => [
    t('overlaps:matrix.shared', { count: people, number: formatNumber(people) }),
    t('overlaps:matrix.contained', { share: formatShare(containment) }),
    t('overlaps:matrix.jaccard', { jaccard: formatNumber(jaccard, 2) }),
    ...(significant ? [t('overlaps:matrix.isBeyond')] : []),
    ...(parent ? [t('overlaps:matrix.isAbove')] : []),
  ];
}
