import { useMemo, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { type Problem, problemOf } from './problem.ts';
import { type Answer, useAnswer } from './useAnswer.ts';

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
  rows: readonly N[];
  cursor: string | null;
  problem: Problem | null;
}

const pagesAtOnce = 5;

/** A list page by page: the first at once, five more each time somebody asks. */
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
  const rows = useMemo(
    () => [...(first?.edges ?? []).map(({ node }) => node), ...(further.of === key ? further.rows : [])],
    [first, further, key],
  );

  async function load(): Promise<void> {
    setPending(true);
    let now: Further<N> = further.of === key ? { ...further, problem: null } : none(key);
    for (let page = 0; page < pagesAtOnce; page++) {
      const after = now.cursor ?? first?.pageInfo.endCursor;
      const { data, error } = await client
        .query(query, { ...variables, after }, { requestPolicy: 'cache-first' })
        .toPromise();
      if (!data || error) {
        now = { ...now, problem: error ? problemOf(error) : { code: 'UNREACHABLE', message: null } };
        break;
      }
      const next = connectionOf(data);
      const nodes = next.edges.map(({ node }) => node);
      now = { ...now, rows: [...now.rows, ...nodes], cursor: next.pageInfo.endCursor };
      if (!next.pageInfo.hasNextPage) break;
    }
    setFurther(now);
    setPending(false);
  }

  const problem = further.of === key ? further.problem : null;
  return { answer, rows, total: first?.totalCount ?? 0, more: { pending, problem, load: () => void load() } };
}

function none<N>(of: string): Further<N> {
  return { of, rows: [], cursor: null, problem: null };
}
