import { Fragment } from 'react';
import { formatNumber } from './format.ts';
import { type Named, RecordName } from './RecordName.tsx';

export interface LinkedNamesProps {
  of: readonly (Named & { id: string })[];
  hrefOf: (id: string) => string;
  /** Of the links. */
  className?: string;
  /** So many are named and the rest counted; left out: all are named. */
  most?: number;
}

/** Names one after the other, each a link to its record. */
export function LinkedNames({ of, hrefOf, className = 'link', most = of.length }: LinkedNamesProps) {
  const left = of.length - most;
  return (
    <>
      {of.slice(0, most).map((one, index) => (
        <Fragment key={one.id}>
          {index > 0 ? ', ' : null}
          <a className={className} href={hrefOf(one.id)}>
            <RecordName of={one} />
          </a>
        </Fragment>
      ))}
      {left > 0 ? <span className="t3 n">{`\u00a0+\u00a0${formatNumber(left)}`}</span> : null}
    </>
  );
}
