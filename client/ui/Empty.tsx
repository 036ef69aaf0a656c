import { createContext, type ReactNode, useContext } from 'react';
import './states.css';

/** The way on where nothing else is proposed. The frame gives it: a part knows nothing of the scope. */
export const WayOn = createContext<ReactNode>(null);

/** One sentence on what would be here, and at most one action; `null`: there is none. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  const wayOn = useContext(WayOn);
  const shown = action === undefined ? wayOn : action;
  return (
    <div className="empty">
      <p>{children}</p>
      {shown ? <div className="row">{shown}</div> : null}
    </div>
  );
}
