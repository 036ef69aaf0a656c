import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { bindKeys } from '../../state/keys.ts';
import { store } from '../../state/useBoardwalk.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Drop } from '../../ui/Overlay.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { MonthJump } from './MonthJump.tsx';
import { endsOf, type MeetingMonth, monthText, spanNames } from './months.ts';
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
  const format = useFormat();
  const { months, span, move } = shown;
  useMoveKeys(shown);
  const { from, to } = endsOf(months);
  const label = from === to ? format.date(from, 'long') : format.span(from, to);
  return (
    <div className="card-head window-bar">
      <IconButton
        label={t('meetings:earlier')}
        icon={<ChevronLeft size={16} />}
        aria-keyshortcuts=","
        onPress={() => move(-months.count)}
      />
      <h2 className="n">
        <Drop
          label={t('meetings:jump')}
          trigger={
            <AriaButton className="btn quiet">
              {label}
              <span className="visually-hidden">{t('meetings:jump')}</span>
              <ChevronDown size={14} aria-hidden="true" />
            </AriaButton>
          }
        >
          <MonthJump known={known} shown={shown} />
        </Drop>
      </h2>
      <IconButton
        label={t('meetings:later')}
        icon={<ChevronRight size={16} />}
        aria-keyshortcuts="."
        onPress={() => move(months.count)}
      />
      <span className="space" />
      {children}
      {single ? null : (
        <Segmented
          label={t('meetings:span')}
          segments={spanNames.map((value) => ({ value, label: t(`meetings:spans.${value}`) }))}
          value={span}
          onChange={(next) => store.step({ options: { span: next, month: monthText(months.first) } })}
        />
      )}
    </div>
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
  /** The nearest month that has meetings; null: none lies that way. */
  month: number | null;
  onGo: (month: number) => void;
}

export function EmptyWindowAction({ month, onGo }: EmptyWindowActionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (month === null) return null;
  return (
    <Button onPress={() => onGo(month)}>{t('meetings:goTo', { month: format.date(monthText(month), 'long') })}</Button>
  );
}
