import { ChevronDown, ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './Button.tsx';
import { MonthJump, type MonthJumpProps } from './MonthJump.tsx';
import { endsOf } from './months.ts';
import { Drop } from './Overlay.tsx';
import { useFormat } from './useFormat.ts';

export interface MonthBarProps extends MonthJumpProps {
  /** Moves by so many months. */
  move: (by: number) => void;
  /** Whether `,` and `.` do the same. */
  keys?: boolean;
  /** Names the whole, before the months. */
  title?: ReactNode;
  children?: ReactNode;
}

/** Moves a window over the months: back, on, to a month that has meetings. */
export function MonthBar({ move, keys = false, title, children, ...jump }: MonthBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { from, to } = endsOf(jump.shown);
  const { count } = jump.shown;
  const label = from === to ? format.date(from, 'long') : format.span(from, to);
  const Months = title ? 'div' : 'h2';
  return (
    <div className="card-head window-bar">
      {title}
      <IconButton
        label={t('ui:calendar.earlier')}
        icon={<ChevronLeft size={16} />}
        {...(keys ? { 'aria-keyshortcuts': ',' } : {})}
        onPress={() => move(-count)}
      />
      <Months className="n">
        <Drop
          label={t('ui:calendar.jump')}
          trigger={
            <AriaButton className="btn quiet">
              {label}
              <span className="visually-hidden">{t('ui:calendar.jump')}</span>
              <ChevronDown size={14} aria-hidden="true" />
            </AriaButton>
          }
        >
          <MonthJump {...jump} />
        </Drop>
      </Months>
      <IconButton
        label={t('ui:calendar.later')}
        icon={<ChevronRight size={16} />}
        {...(keys ? { 'aria-keyshortcuts': '.' } : {})}
        onPress={() => move(count)}
      />
      <span className="space" />
      {children}
    </div>
  );
}
