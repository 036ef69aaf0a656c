import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';
import { availability } from './availability.ts';
import { askedAt, cameAt } from './client.ts';
import { news } from './news.ts';
import { type Problem, problemOf } from './problem.ts';

/** The answer to a question: the last good one stays while the next is fetched or has failed. */
export interface Answer<D> {
  data: D | undefined;
  /** `data` answers an earlier question, or the same one a while ago. */
  outdated: boolean;
  fetching: boolean;
  problem: Problem | null;
  /** It takes longer than the server lets anybody wait at a time: it is asked again until it has come. */
  slow: boolean;
  /** When `data` came, ms; 0: nothing has. */
  at: number;
  again: () => void;
}

export function useAnswer<D, V extends AnyVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  pause = false,
): Answer<D> {
  const [result, ask] = useQuery<D, AnyVariables>({ query, variables, pause });
  const [good, setGood] = useState<D>();
  const failure = result.error ? problemOf(result.error) : null;
  const delay = failure?.underWay === true ? result.error : undefined;
  const problem = delay ? null : failure;
  if (result.data && !failure && result.data !== good) setGood(result.data);

  const asking = { pause, busy: result.fetching || result.stale, since: askedAt(result.data ?? good) };
  const quietly = useAsking(asking, () => ask({ requestPolicy: 'network-only' }));

  const question = JSON.stringify(variables);
  const slow = useDelay({ question, delay, fetching: result.fetching }, () => ask({ requestPolicy: 'network-only' }));

  // Each failure is news of its own, so that one after a recovery is not overlooked.
  const { error } = result;
  useEffect(() => {
    const code = error ? problemOf(error).code : null;
    if (code === 'DATABASE_UNAVAILABLE') availability.reportOutage();
    if (code === 'UNREACHABLE') availability.doubt();
  }, [error]);

  return {
    data: result.data ?? good,
    at: cameAt(result.data ?? good),
    outdated: problem !== null || slow || (result.fetching && !quietly),
    fetching: result.fetching || slow,
    problem,
    slow,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}

interface Asked {
  question: string;
  /** That the server could not wait for the answer; gone when it is asked again. */
  delay: CombinedError | undefined;
  fetching: boolean;
}

/** Asks again each time that the server could not wait for the answer; whether this question is waited for in that way. */
function useDelay({ question, delay, fetching }: Asked, ask: () => void): boolean {
  const [last, setLast] = useState<{ delay: CombinedError; question: string }>();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (delay) latest.current();
  }, [delay]);
  // It may stay when something else is asked already.
  if (delay && delay !== last?.delay) setLast({ delay, question });
  if (!delay && !fetching && last) setLast(undefined);
  return last?.question === question && (delay !== undefined || fetching);
}

/** How often there was reason to ask again: the database came back, or somebody changed the landscape. */
export function useReasons(): { recoveries: number; arrivals: number } {
  const { recoveries } = useSyncExternalStore(availability.subscribe, availability.snapshot);
  const { arrivals } = useSyncExternalStore(news.subscribe, news.snapshot);
  return { recoveries, arrivals };
}

/** Asks again when there is reason to, after an answer on its way has come. Whether it does so now for news alone: that need not be shown. */
function useAsking({ pause, busy, since }: { pause: boolean; busy: boolean; since: number }, ask: () => void): boolean {
  const { recoveries, arrivals } = useReasons();
  const known = useRef({ recoveries, arrivals });
  const [quietly, setQuietly] = useState(false);
  const [wasBusy, setWasBusy] = useState(busy);
  if (busy !== wasBusy) {
    setWasBusy(busy);
    if (!busy) setQuietly(false);
  }
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const before = known.current;
    if (before.recoveries === recoveries && before.arrivals === arrivals) return;
    // What is asked already may be answered as it was before.
    if (busy && !pause) return;
    known.current = { recoveries, arrivals };
    if (pause) return;
    // What was asked for after this page's own change tells of it already.
    const { ownSince } = news.snapshot();
    const isTold = ownSince !== null && since >= ownSince && arrivals === before.arrivals + 1;
    if (isTold && before.recoveries === recoveries) return;
    setQuietly(before.recoveries === recoveries);
    latest.current();
  }, [pause, busy, since, recoveries, arrivals]);
  return quietly;
}
