import { useEffect, useState, useSyncExternalStore } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { availability } from './availability.ts';
import { isOutage, type Problem, problemOf } from './problem.ts';

/** The answer to a question: the last good one stays while the next is fetched or has failed. */
export interface Answer<D> {
  data: D | undefined;
  /** `data` answers an earlier question, or the same one a while ago. */
  outdated: boolean;
  fetching: boolean;
  problem: Problem | null;
  again: () => void;
}

export function useAnswer<D, V extends AnyVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  pause = false,
): Answer<D> {
  const [result, ask] = useQuery<D, AnyVariables>({ query, variables, pause });
  const [good, setGood] = useState<D>();
  const problem = result.error ? problemOf(result.error) : null;
  if (result.data && !problem && result.data !== good) setGood(result.data);

  const { recoveries } = useSyncExternalStore(availability.subscribe, availability.snapshot);
  useEffect(() => {
    if (recoveries > 0) ask({ requestPolicy: 'network-only' });
  }, [recoveries, ask]);

  const outage = problem && isOutage(problem) ? problem.code : null;
  useEffect(() => {
    if (outage) availability.reportOutage(outage === 'UNREACHABLE' ? 'server down' : 'database down');
  }, [outage]);

  return {
    data: result.data ?? good,
    outdated: problem !== null || result.fetching,
    fetching: result.fetching,
    problem,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
