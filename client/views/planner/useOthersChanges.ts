import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { PlannerVersionDocument } from '../../api/operations.generated.ts';

const every = 6_000;

/**
 * Asks from time to time whether somebody else has changed the scenario that is shown, and then for all of it.
 * Who did so last, null: nobody; and how that is forgotten, once somebody here has gone on.
 */
export function useOthersChanges(
  id: string,
  version: number | undefined,
  pending: boolean,
  readAnew: () => void,
): [string | null, () => void] {
  const client = useClient();
  const [who, setWho] = useState<string | null>(null);
  const latest = useRef({ version, pending, readAnew });
  useEffect(() => {
    latest.current = { version, pending, readAnew };
  });
  useEffect(() => {
    let over = false;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      const { version: asked, pending: busy } = latest.current;
      const { data } = await client
        .query(PlannerVersionDocument, { id }, { requestPolicy: 'network-only' })
        .toPromise();
      const known = latest.current;
      // What somebody here changed meanwhile is no news.
      if (over || busy || known.pending) return;
      if (!data?.scenario || asked === undefined || known.version !== asked) return;
      if (data.scenario.version === asked) return;
      setWho(data.scenario.savedBy);
      known.readAnew();
    };
    const timer = setInterval(() => void ask(), every);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [client, id]);
  return [who, () => setWho(null)];
}
