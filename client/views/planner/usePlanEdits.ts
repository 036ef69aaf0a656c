import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { type Problem, problemOf } from '../../api/problem.ts';

export interface PlanEdits {
  /** Asks for a change of the scenario; null where it was refused. What it shows is then asked for anew. */
  edit: <D, V extends AnyVariables>(change: TypedDocumentNode<D, V>, variables: V) => Promise<D | null>;
  pending: boolean;
  problem: Problem | null;
  /** Takes the refusal off. */
  calm: () => void;
}

/** Changes of one scenario. Where somebody was faster, it is read anew, so that the next try is made on what is so now. */
export function usePlanEdits(readAnew: () => void): PlanEdits {
  const client = useClient();
  const [underWay, setUnderWay] = useState(0);
  const [problem, setProblem] = useState<Problem | null>(null);
  async function edit<D, V extends AnyVariables>(change: TypedDocumentNode<D, V>, variables: V): Promise<D | null> {
    setUnderWay((count) => count + 1);
    setProblem(null);
    const { data, error } = await client.mutation<D, V>(change, variables).toPromise();
    setUnderWay((count) => count - 1);
    if (data && !error) return data;
    const refused = error ? problemOf(error) : { code: 'UNREACHABLE', message: null };
    setProblem(refused);
    if (refused.code === 'CONFLICT' || refused.code === 'NOT_FOUND') readAnew();
    return null;
  }
  return { edit, pending: underWay > 0, problem, calm: () => setProblem(null) };
}
