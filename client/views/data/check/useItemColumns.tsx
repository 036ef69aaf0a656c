import { Check, CircleHelp, CircleSlash, type LucideIcon, Plus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordKind } from '../../../api/operations.generated.ts';
import type { Decisions } from '../../../state/decisions.ts';
import { useHref } from '../../../state/useBoardwalk.ts';
import type { Column } from '../../../ui/tableColumns.ts';
import { useFormat } from '../../../ui/useFormat.ts';
import { type Item, type Standing, standingOf } from './items.ts';
import { itemWords } from './itemWords.ts';
import type { ChosenNames } from './useChosenNames.ts';

const icons: Record<Standing, LucideIcon> = {
  asked: CircleHelp,
  matched: Check,
  chosen: Check,
  new: Plus,
  more: Plus,
  same: Check,
  left: CircleSlash,
};
const withRole: readonly RecordKind[] = ['ATTENDANCE', 'SEAT', 'TENURE', 'MEETING'];

/** Line, as written, what that is taken for and why, as what, and how that stands. */
export function useItemColumns(kind: RecordKind, decided: Decisions, names: ChosenNames): Column<Item>[] {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  return useMemo(() => {
    const wordsOf = (item: Item) => itemWords(item, decided, { t, format, names });
    const was: Column<Item> = {
      id: 'was',
      header: t('data:check.was'),
      cell: (item) => wordsOf(item).was,
      value: (item) => wordsOf(item).was,
    };
    return [
      {
        id: 'line',
        header: t('data:check.lineShort'),
        width: '44px',
        cell: ({ record }) => <span className="n t3">{record.row}</span>,
        value: ({ record }) => record.row,
      },
      {
        id: 'written',
        header: t('data:check.written'),
        heading: true,
        cell: (item) => (
          <a
            href={href({
              options: { item: item.record.key, line: item.record.row === null ? null : String(item.record.row) },
            })}
          >
            <span lang="">{wordsOf(item).written}</span>
          </a>
        ),
        value: (item) => wordsOf(item).written,
      },
      {
        id: 'who',
        header: t(kind === 'MEETING' || kind === 'ACTION' ? 'data:check.about' : 'data:check.who'),
        width: '38%',
        cell: (item) => {
          const { first, second } = wordsOf(item);
          return (
            <>
              {first ? <span className="medium">{first}</span> : null}
              {second ? <span className="second xs t2">{second}</span> : null}
            </>
          );
        },
      },
      ...(withRole.includes(kind) ? [was] : []),
      {
        id: 'state',
        header: t('data:check.state'),
        cell: (item) => <State of={standingOf(item, decided)} />,
        value: (item) => standingOf(item, decided),
      },
    ];
  }, [kind, decided, names, t, href, format]);
}

function State({ of }: { of: Standing }) {
  const { t } = useTranslation();
  const Icon = icons[of];
  return (
    <span className="check-state" data-standing={of}>
      <Icon size={14} aria-hidden="true" />
      {t(`data:check.standing.${of}`)}
    </span>
  );
}
