import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { news } from '../api/news.ts';

/** How long "just now" is true, ms. */
const aWhile = 60_000;
/** Who has given no name, as the log has it. */
const nameless = 'anonymous';

/** Says, and has read out, that what is on screen has just been brought up to date. */
export function Updated() {
  const { t } = useTranslation();
  const { arrivals, who, at } = useSyncExternalStore(news.subscribe, news.snapshot);
  const [over, setOver] = useState(0);
  useEffect(() => {
    if (arrivals === 0) return;
    const timer = setTimeout(() => setOver(arrivals), Math.max(0, at + aWhile - Date.now()));
    return () => clearTimeout(timer);
  }, [arrivals, at]);
  return (
    <output className="nav-news">
      {arrivals > over ? (who && who !== nameless ? t('app:news.by', { who }) : t('app:news.some')) : null}
    </output>
  );
}
