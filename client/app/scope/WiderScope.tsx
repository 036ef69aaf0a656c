import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { everything } from '../../state/place.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { WayOn } from '../../ui/Empty.tsx';
import { narrows } from './changedParts.ts';

/** Where a view has nothing to show within a narrow scope, it offers to show everything. */
export function WiderScope({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const href = useHref();
  const wayOn = narrows(scope) ? (
    <a className="btn" href={href({ scope: everything })}>
      {t('scope:showEverything')}
    </a>
  ) : null;
  return <WayOn value={wayOn}>{children}</WayOn>;
}
