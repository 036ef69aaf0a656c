import { useMemo } from 'react';
import { NetworkDoubledDocument, type Scope } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';

const none: ReadonlySet<string> = new Set();

/** Boards that another one nearly repeats: a pair to merge, or one series of meetings twice. Asked for once the drawing stands. */
export function useDoubled(scope: Scope, standing: boolean): ReadonlySet<string> {
  const { data } = useAnswer(NetworkDoubledDocument, { scope }, !standing);
  return useMemo(() => {
    if (!data) return none;
    const pairs = data.overlaps.edges.filter(({ node }) => node.verdict === 'MERGE');
    return new Set([...pairs, ...data.duplicatedMeetings.edges].flatMap(({ node }) => [node.a.id, node.b.id]));
  }, [data]);
}
