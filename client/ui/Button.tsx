import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './controls.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  tone?: 'plain' | 'primary' | 'quiet';
  icon?: ReactNode;
  children: ReactNode;
}

export function Button({ tone = 'plain', icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={`btn ${tone}`}>
      {icon}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className'> {
  /** Its name, for the tooltip and for screen readers. */
  label: string;
  icon: ReactNode;
}

/** A button with no word on it: undo, redo, close, zoom, theme. */
export function IconButton({ label, icon, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...props} aria-label={label} className="icon-btn">
        {icon}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
