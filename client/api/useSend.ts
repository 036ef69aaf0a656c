import { useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { type Problem, problemOf } from './problem.ts';

/** A change that is asked for, not seen: under way, refused with the server's sentence, or done. */
export interface Sending<D, V> {
  /** The answer, or null where it was refused. */
  send: (variables: V) => Promise<D | null>;
  pending: boolean;
  problem: Problem | null;
}

export function useSend<D, V extends AnyVariables>(mutation: TypedDocumentNode<D, V>): Sending<D, V> {
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (variables: V): Promise<D | null> => {
    setPending(true);
    setProblem(null);
    const { data, error } = await client.mutation<D, V>(mutation, variables).toPromise();
    setPending(false);
    if (data && !error) return data;
    setProblem(error ? problemOf(error) : { code: 'UNREACHABLE', message: null });
    return null;
  };
  return { send, pending, problem };
}
