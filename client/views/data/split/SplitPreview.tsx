import { useTranslation } from 'react-i18next';
import type { SplitItemFragment } from '../../../api/operations.generated.ts';
import { formatNumber } from '../../../ui/format.ts';

export interface SplitPreviewProps {
  own: string;
  /** What the other is called; empty: nobody has said so. */
  other: string;
  moved: readonly SplitItemFragment[];
  left: readonly SplitItemFragment[];
}

/** What would come of the split, in words; or what is still lacking. */
export function SplitPreview({ own, other, moved, left }: SplitPreviewProps) {
  const { t } = useTranslation();
  const countsIn = (items: readonly SplitItemFragment[]): string[] =>
    [...Map.groupBy(items, ({ __typename }) => __typename)].map(([kind, group]) =>
      t(`data:commit.kind.${kind.toUpperCase()}`, { count: group.length, number: formatNumber(group.length) }),
    );
  if (moved.length === 0) return <p className="t2">{t('data:split.lacksRecords')}</p>;
  if (other === '') return <p className="t2">{t('data:split.lacksName')}</p>;
  const parts = [
    { title: t('data:split.takes', { name: other }), says: countsIn(moved) },
    { title: t('data:split.keeps', { name: own }), says: countsIn(left) },
  ];
  return (
    <output className="split-preview">
      {parts.map(({ title, says }) => (
        <span key={title}>
          <b>{title}</b> {says.length > 0 ? says.join(', ') : t('data:split.nothing')}
        </span>
      ))}
      <span className="t2">{t('data:split.means')}</span>
    </output>
  );
}
