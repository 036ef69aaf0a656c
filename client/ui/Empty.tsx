import type { ReactNode } from 'react';
import './states.css';

/** One sentence on what would be here, and at most one action. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action ? <div className="row">{action}</div> : null}
    </div>
  );
}
