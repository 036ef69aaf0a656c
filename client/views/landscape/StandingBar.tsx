import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import type { useSaySeats } from './useSaySeats.ts';

export interface StandingBarProps {
  saying: ReturnType<typeof useSaySeats>;
  chosen: string[];
  /** All that can be chosen at once. */
  all: string[];
  pick: (ids: readonly string[]) => void;
  /** Asks for the day on which these ended. */
  end: (ids: string[]) => void;
}

/** What can be said of several seats at once, and what was said last, with the way to the change. */
export function StandingBar({ saying, chosen, all, pick, end }: StandingBarProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { last, pending } = saying;
  const off = pending || chosen.length === 0;
  return (
    <div className="standing-bar">
      <Button isDisabled={all.length === 0} onPress={() => pick(chosen.length === all.length ? [] : all)}>
        {t(
          chosen.length > 0 && chosen.length === all.length
            ? 'landscape:standing.pickNone'
            : 'landscape:standing.pickAll',
        )}
      </Button>
      <Button isDisabled={off} onPress={() => saying.holds(chosen)}>
        {t('landscape:standing.holds', { count: Math.max(chosen.length, 2) })}
      </Button>
      <Button isDisabled={off} onPress={() => end(chosen)}>
        {t('landscape:standing.ended', { count: Math.max(chosen.length, 2) })}
      </Button>
      <span className="xs t2 n">{t('landscape:standing.picked', { count: chosen.length })}</span>
      <output className="standing-said">
        {last ? t(`landscape:standing.said.${last.what}`, { count: last.count }) : null}
        {last ? (
          <a className="link" href={href({ view: 'data', record: last.change, options: {} })}>
            {t('landscape:standing.change')}
          </a>
        ) : null}
      </output>
    </div>
  );
}
