import type { ReactNode } from 'react';
import { Failed, type Failure } from './Failed.tsx';
import { Loading } from './Loading.tsx';
import { Slow } from './Slow.tsx';

export interface AnsweredProps<D> {
  answer: {
    data: D | undefined;
    outdated: boolean;
    problem: Failure | null;
    slow?: boolean;
    at?: number;
    again: () => void;
  };
  lines?: number;
  children: (data: D) => ReactNode;
}

/** An answer in each of its states: on its way, failed, there; the last good one stays, greyed and dated. */
export function Answered<D>({ answer, lines = 6, children }: AnsweredProps<D>) {
  const { data, outdated, problem, slow = false, at = 0, again } = answer;
  return (
    <>
      {problem ? <Failed failure={problem} again={again} shownFrom={at} /> : null}
      {slow ? <Slow /> : null}
      {data === undefined ? null : (
        <div className={outdated ? 'answered outdated' : 'answered'} aria-busy={outdated}>
          {children(data)}
        </div>
      )}
      {data === undefined && !problem ? <Loading lines={lines} /> : null}
    </>
  );
}
