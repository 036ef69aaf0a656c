import { useEffect, useState } from 'react';
import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from 'urql';
import { hearStream } from './stream.ts';

/** What a subscription told last; null: nothing yet. When the server has said all there is, that stays. */
export function useTold<D, V extends AnyVariables>(subscription: TypedDocumentNode<D, V>, variables: V): D | null {
  const words = new URLSearchParams({
    query: stringifyDocument(subscription),
    variables: JSON.stringify(variables),
  }).toString();
  const [told, tell] = useState<{ words: string; data: D } | null>(null);
  useEffect(
    () =>
      hearStream(words, false, {
        // The server answers what the document asks for.
        hear: (data) => (data ? tell({ words, data: data as D }) : undefined),
        complete: () => undefined,
      }),
    [words],
  );
  return told?.words === words ? told.data : null;
}
