import { ChevronDown, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Drop } from './Overlay.tsx';
import './controls.css';

export interface FilterPillProps {
  /** What it filters by. */
  label: string;
  /** What it filters to. */
  text: string;
  /** Whether that differs from the default: then it is tinted and can be cleared. */
  changed: boolean;
  onClear: () => void;
  icon?: ReactNode;
  children: ReactNode;
}

export function FilterPill({ label, text, changed, onClear, icon, children }: FilterPillProps) {
  const { t } = useTranslation();
  const mark = changed ? { 'data-changed': true } : {};
  return (
    <span className="pill-group">
      <Drop
        label={label}
        trigger={
          <AriaButton className="pill" {...mark}>
            {icon}
            <span className="visually-hidden">{`${label}: `}</span>
            <b className="n pill-text">{text}</b>
            {changed ? null : <ChevronDown size={14} aria-hidden="true" />}
          </AriaButton>
        }
      >
        {children}
      </Drop>
      {changed ? (
        <AriaButton className="pill pill-clear" {...mark} aria-label={t('ui:clear', { label })} onPress={onClear}>
          <X size={14} aria-hidden="true" />
        </AriaButton>
      ) : null}
    </span>
  );
}
