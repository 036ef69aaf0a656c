import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ViewName } from '../state/place.ts';
import { usePlace } from '../state/useBoardwalk.ts';
import { Drop } from '../ui/Overlay.tsx';
import { NavigationItem } from './NavigationItem.tsx';
import type { ViewEntry } from './views.ts';

export interface MoreViewsProps {
  views: readonly ViewEntry[];
  counts: Partial<Record<ViewName, number>>;
}

/** The views that a phone's bar has no room for. */
export function MoreViews({ views, counts }: MoreViewsProps) {
  const { t } = useTranslation();
  const { view } = usePlace();
  const within = views.some(({ name }) => name === view);
  return (
    <li>
      <Drop
        key={view}
        label={t('app:more')}
        trigger={
          <Button className="nav-item" data-within={within || undefined}>
            <Ellipsis size={18} strokeWidth={1.75} aria-hidden="true" />
            <span className="nav-word">{t('app:more')}</span>
          </Button>
        }
      >
        <ul className="more-views">
          {views.map(({ name, icon }) => (
            <NavigationItem key={name} name={name} icon={icon} count={counts[name]} />
          ))}
        </ul>
      </Drop>
    </li>
  );
}
