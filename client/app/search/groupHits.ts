/** A hit as far as grouping needs it. */
interface Grouped {
  node: { __typename: string; id: string };
}

/** Hits by kind; the kind of the best hit comes first, and within a kind the best does. */
export function groupHits<H extends Grouped>(hits: readonly H[]): { id: string; kind: string; hits: H[] }[] {
  const groups = Map.groupBy(hits, ({ node }) => node.__typename);
  return [...groups].map(([kind, found]) => ({ id: kind, kind, hits: found }));
}
