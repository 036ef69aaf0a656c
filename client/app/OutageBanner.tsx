import { TriangleAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { availability } from '../api/availability.ts';
import { formatTime } from '../ui/format.ts';

/** Says that the database or the server is away, and that nobody has to do anything here for it to come back. */
export function OutageBanner() {
  const { t } = useTranslation();
  const { state, since } = useSyncExternalStore(availability.subscribe, availability.snapshot);
  return (
    <output className="outage-frame">
      {state === 'up' ? null : (
        <span className="outage">
          <TriangleAlert size={16} aria-hidden="true" />
          <span>
            {t(state === 'database down' ? 'app:outage.database' : 'app:outage.server', { time: formatTime(since) })}
          </span>
        </span>
      )}
    </output>
  );
}
