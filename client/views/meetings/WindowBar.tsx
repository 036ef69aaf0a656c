import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { bindKeys } from '../../state/keys.ts';
import { store, useHref } from '../../state/useBoardwalk.ts';
import { Button } from '../../ui/Button.tsx';
import { MonthBar } from '../../ui/MonthBar.tsx';
import { type MeetingMonth, monthText, spanNames } from '../../ui/months.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import type { WindowShown } from './useMeetings.ts';

export interface WindowBarProps {
  shown: WindowShown;
  known: readonly MeetingMonth[];
  /** One month at a time: no choice of how many. */
  single?: boolean;
  children?: ReactNode;
}

/** Moves the window over the months: back, on, to a month that has meetings; wider or narrower. `,` and `.` do the same. */
export function WindowBar({ shown, known, single = false, children }: WindowBarProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { months, span, move } = shown;
  useMoveKeys(shown);
  return (
    <MonthBar
      known={known}
      shown={months}
      hrefOf={(month) => href({ options: { month } })}
      none={t('record:noMeetings')}
      move={move}
      keys
    >
      {children}
      {single ? null : (
        <Segmented
          label={t('meetings:span')}
          segments={spanNames.map((value) => ({ value, label: t(`meetings:spans.${value}`) }))}
          value={span}
          onChange={(next) => store.step({ options: { span: next, month: monthText(months.first) } })}
        />
      )}
    </MonthBar>
  );
}

function useMoveKeys(shown: WindowShown): void {
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  useEffect(() => {
    const move = (way: -1 | 1): void => latest.current.move(way * latest.current.months.count);
    return bindKeys(
      { keys: ',', label: 'keys:earlier', run: () => move(-1) },
      { keys: '.', label: 'keys:later', run: () => move(1) },
    );
  }, []);
}

export interface EmptyWindowActionProps {
  /** The nearest month that has meetings. */
  month: number;
  onGo: (month: number) => void;
}

export function EmptyWindowAction({ month, onGo }: EmptyWindowActionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Button onPress={() => onGo(month)}>{t('meetings:goTo', { month: format.date(monthText(month), 'long') })}</Button>
  );
}
