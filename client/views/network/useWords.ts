import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkJoin } from '../../api/operations.generated.ts';
import type { Row, RowTie } from './rows.ts';

export interface NetworkWords {
  /** `board, regional`. */
  kind: (row: Row) => string;
  /** `14 people`, `3 boards`. */
  size: (row: Row) => string;
  ties: (count: number) => string;
  /** `12 shared people`, `seat`, `reports to`; each of its marks said in words. */
  tie: (tie: RowTie) => string;
  /** What became of it between the two dates; empty: none are held against each other. */
  became: (row: Row) => string;
}

/** What the drawing says, in words: for the tip, the table and those who cannot see it. */
export function useWords(join: NetworkJoin): NetworkWords {
  const { t } = useTranslation();
  return useMemo(() => {
    // Hundreds of ties are told in a few dozen words.
    const known = new Map<string, string>();
    const counted = (key: string, count: number): string => {
      const sentence = known.get(`${key} ${count}`) ?? t(key, { count });
      known.set(`${key} ${count}`, sentence);
      return sentence;
    };
    return {
      kind: ({ node, group, doubled, came, went, became }) =>
        group
          ? [
              t('network:groups.one'),
              ...(came > 0 ? [counted('network:became.came', came)] : []),
              ...(went > 0 ? [counted('network:became.went', went)] : []),
            ].join(', ')
          : [
              t(`network:record.one.${node.kind}`),
              ...(node.tier ? [t(`network:tierWord.${node.tier}`)] : []),
              ...(node.statutory ? [t('network:law')] : []),
              ...(node.ended ? [t('network:ended')] : []),
              ...(node.planned ? [t('network:planned')] : []),
              ...(doubled ? [t('network:doubled')] : []),
              ...(became && became !== 'stayed' ? [t(`network:became.word.${became}`)] : []),
            ].join(', '),
      size: ({ node, group }) =>
        counted(node.kind === 'BOARD' && !group ? 'network:size.people' : 'network:size.boards', node.size),
      ties: (count) => counted('network:size.ties', count),
      tie: ({ kind, weight, outward, ...marks }) => {
        const what =
          kind === 'bundle'
            ? counted('network:size.ties', weight)
            : kind === 'shared'
              ? counted(`network:tie.shared.${join}`, weight)
              : t(`network:tie.${kind}.${outward ? 'out' : 'in'}`);
        const { strong, kin, inferred, presumed, became } = marks;
        return [
          what,
          ...(strong ? [t('network:aboveChance')] : []),
          ...(kin && kind === 'shared' ? [t('network:kin')] : []),
          ...(inferred ? [t('network:inferred')] : []),
          ...(presumed ? [t('network:presumed')] : []),
          ...(became && became !== 'stayed' ? [t(`network:became.word.${became}`)] : []),
        ].join(', ');
      },
      became: ({ became }) => (became ? t(`network:became.word.${became}`) : ''),
    };
  }, [t, join]);
}
