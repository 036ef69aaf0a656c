import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

const shownFirst = 12;

export interface LongListProps {
  /** Said where there is nothing to list; left out: nothing is. */
  none?: string;
  children: readonly ReactNode[];
}

/** A list that is opened whole where it is long. */
export function LongList({ none, children }: LongListProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const left = all ? 0 : children.length - shownFirst;
  if (children.length === 0) return none === undefined ? null : <p className="t3">{none}</p>;
  return (
    <ul>
      {left > 0 ? children.slice(0, shownFirst) : children}
      {left > 0 ? (
        <li>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {t('planner:guard.more', { count: left })}
          </button>
        </li>
      ) : null}
    </ul>
  );
}
