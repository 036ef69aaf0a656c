import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ViewName } from '../state/place.ts';
import { useHref, usePlace } from '../state/useBoardwalk.ts';
import { formatNumber } from '../ui/format.ts';

export interface NavigationItemProps {
  name: ViewName;
  icon: LucideIcon;
  /** How much of it there is in scope. */
  count: number | undefined;
}

/** One view in the navigation. */
export function NavigationItem({ name, icon: Icon, count }: NavigationItemProps) {
  const { t } = useTranslation();
  const { view } = usePlace();
  const href = useHref();
  return (
    <li>
      <a
        className="nav-item"
        href={href({ view: name, record: null })}
        aria-current={name === view ? 'page' : undefined}
        title={t(`app:view.${name}`)}
      >
        <Icon size={18} strokeWidth={1.75} aria-hidden="true" />
        <span className="nav-word">{t(`app:view.${name}`)}</span>
        {count === undefined ? null : <span className="nav-count n">{formatNumber(count)}</span>}
      </a>
    </li>
  );
}
