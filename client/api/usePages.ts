import { useEffect, useMemo, useRef, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { type Problem, problemOf } from './problem.ts';
import { type Answer, useAnswer, useReasons } from './useAnswer.ts';

export interface Connection<N> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: N }[];
}

export interface Pages<D, N> {
  /** The first page, with whatever else its query asks for. */
  answer: Answer<D>;
  rows: readonly N[];
  total: number;
  /** `problem`: why the last of the further pages did not come; those before it are there. */
  more: { pending: boolean; problem: Problem | null; load: () => void };
}

interface Further<N> {
  /** Of which question these are. */
  of: string;
  /** The first page, as it was when these followed it, so that no row is there twice or not at all. */
  first: readonly N[];
  rows: readonly N[];
  pages: number;
  cursor: string | null;
  problem: Problem | null;
}

const pagesAtOnce = 5;

/** A list page by page: the first at once, five more each time somebody asks; all of them again when there is reason to. */
export function usePages<D, V extends { after?: string | null | undefined }, N>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  connectionOf: (data: D) => Connection<N>,
): Pages<D, N> {
  const client = useClient();
  const answer = useAnswer<D, V>(query, variables);
  const key = JSON.stringify(variables);
  const [further, setFurther] = useState<Further<N>>(none(key));
  const [pending, setPending] = useState(false);
  const first = answer.data === undefined ? null : connectionOf(answer.data);
  const follows = further.of === key && further.pages > 0;
  const rows = useMemo(
    () => (follows ? [...further.first, ...further.rows] : nodesOf(first)),
    [first, further, follows],
  );

  async function pageAfter(after: string | null | undefined): Promise<Connection<N> | Problem> {
    const asked = after ? { ...variables, after } : variables;
    const { data, error } = await client.query(query, asked, { requestPolicy: 'network-only' }).toPromise();
    if (data && !error) return connectionOf(data);
    return error ? problemOf(error) : { code: 'UNREACHABLE', message: null };
  }
  /** So many pages more than `from` has. */
  async function go(from: Further<N>, pages: number): Promise<Further<N>> {
    let now: Further<N> = { ...from, problem: null };
    for (let page = 0; page < pages; page++) {
      const next = await pageAfter(now.cursor);
      if ('code' in next) return { ...now, problem: next };
      const { hasNextPage, endCursor } = next.pageInfo;
      now = { ...now, rows: [...now.rows, ...nodesOf(next)], pages: now.pages + 1, cursor: endCursor };
      if (!hasNextPage) break;
    }
    return now;
  }
  function startOf(page: Connection<N> | null): Further<N> {
    return { ...none<N>(key), first: nodesOf(page), cursor: page?.pageInfo.endCursor ?? null };
  }
  async function load(): Promise<void> {
    setPending(true);
    setFurther(await go(follows ? further : startOf(first), pagesAtOnce));
    setPending(false);
  }
  /** What is shown stays until all of it has come. */
  async function renew(): Promise<void> {
    const page = await pageAfter(null);
    if ('code' in page) return;
    const now = page.pageInfo.hasNextPage ? await go(startOf(page), further.pages) : none<N>(key);
    if (now.problem === null) setFurther((before) => (before.of === key ? now : before));
  }
  const latest = useRef(renew);
  useEffect(() => {
    latest.current = follows ? renew : async () => undefined;
  });
  const { recoveries, arrivals } = useReasons();
  const known = useRef({ recoveries, arrivals });
  useEffect(() => {
    if (known.current.recoveries === recoveries && known.current.arrivals === arrivals) return;
    known.current = { recoveries, arrivals };
    void latest.current();
  }, [recoveries, arrivals]);

  const problem = further.of === key ? further.problem : null;
  return { answer, rows, total: first?.totalCount ?? 0, more: { pending, problem, load: () => void load() } };
}

function nodesOf<N>(page: Connection<N> | null): readonly N[] {
  return page?.edges.map(({ node }) => node) ?? [];
}

function none<N>(of: string): Further<N> {
  return { of, first: [], rows: [], pages: 0, cursor: null, problem: null };
}
