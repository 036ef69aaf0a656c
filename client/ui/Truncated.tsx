import type { ReactNode } from 'react';
import './states.css';

/** "300 of 1,204 shown", above the content, with ways to see the rest. */
export function Truncated({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="truncated">
      <output className="n">{children}</output>
      {actions}
    </div>
  );
}
