import { Check, ChevronDown, ChevronRight, Group as GroupIcon, SquareDashedMousePointer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from '../../ui/Button.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Drop } from '../../ui/Overlay.tsx';
import { toggledGroup } from './actions.ts';
import type { DrawnGroup } from './drawing.ts';
import { sorts } from './grouping.ts';
import type { NetworkOptions } from './options.ts';
import './menus.css';
import type { Picks } from './usePicks.ts';

export interface GroupMenuProps {
  options: NetworkOptions;
  groups: readonly DrawnGroup[];
  change: Picks['change'];
  pickAll: (ids: readonly string[]) => void;
}

/** What boards are grouped by, and which groups are open: the twin of clicking a group. */
export function GroupMenu({ options, groups, change, pickAll }: GroupMenuProps) {
  const { t } = useTranslation();
  const { group } = options;
  return (
    <Drop
      label={t('network:groups.label')}
      trigger={
        <Button icon={<GroupIcon size={16} aria-hidden="true" />}>
          <span className="network-word">{group ? t(`network:groups.by.${group}`) : t('network:groups.label')}</span>
        </Button>
      }
    >
      <ul className="network-groups" aria-label={t('network:groups.label')}>
        {([null, ...sorts] as const).map((sort) => (
          <li key={sort}>
            <button
              type="button"
              className="choice"
              aria-pressed={group === sort}
              onClick={() =>
                change(sort ? { group: sort, closed: new Set(), fill: sort } : { group: null, closed: null })
              }
            >
              <span className="network-tick">{group === sort ? <Check size={14} aria-hidden="true" /> : null}</span>
              {t(`network:groups.by.${sort ?? 'nothing'}`)}
            </button>
          </li>
        ))}
      </ul>
      {groups.length > 0 ? (
        <>
          <ul className="network-groups ruled" aria-label={t('network:groups.drawn')}>
            {groups.map((one) => (
              <li key={one.group.id} className="network-group">
                <button
                  type="button"
                  className="choice"
                  aria-expanded={!one.closed}
                  onClick={() => change((now) => toggledGroup(one.group.id, { groups, group }, now))}
                >
                  {one.closed ? (
                    <ChevronRight size={14} aria-hidden="true" />
                  ) : (
                    <ChevronDown size={14} aria-hidden="true" />
                  )}
                  <span>{one.name}</span>
                  <span className="n">{formatNumber(one.members.length)}</span>
                </button>
                <IconButton
                  label={t('network:picked.group', { name: one.name })}
                  icon={<SquareDashedMousePointer size={16} />}
                  onPress={() => pickAll(one.members)}
                />
              </li>
            ))}
          </ul>
          <div className="network-groups ruled">
            <Button tone="quiet" onPress={() => change({ closed: 'all' })}>
              {t('network:groups.closeAll')}
            </Button>
            <Button tone="quiet" onPress={() => change({ closed: new Set() })}>
              {t('network:groups.openAll')}
            </Button>
          </div>
        </>
      ) : null}
    </Drop>
  );
}
