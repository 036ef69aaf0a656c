import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { DataNamedDocument } from '../../../api/operations.generated.ts';
import type { Decisions } from '../../../state/decisions.ts';
import type { ImportRecord } from './items.ts';

/** What the records are called that were chosen, by id; also those that nobody had proposed. */
export type ChosenNames = ReadonlyMap<string, string>;

export function useChosenNames(decided: Decisions, records: readonly ImportRecord[]): ChosenNames {
  const client = useClient();
  const proposed = useMemo(() => namesIn(records), [records]);
  const [found, setFound] = useState<ChosenNames>(new Map());
  const lacking = Object.values(decided)
    .filter((take) => take.includes('_') && !proposed.has(take) && !found.has(take))
    .join(' ');
  useEffect(() => {
    for (const id of lacking.split(' ').filter(Boolean))
      void client
        .query(DataNamedDocument, { id })
        .toPromise()
        .then(({ data }) => {
          const name = data?.node && 'name' in data.node ? data.node.name : id;
          setFound((before) => new Map(before).set(id, name));
        });
  }, [client, lacking]);
  return useMemo(() => new Map([...proposed, ...found]), [proposed, found]);
}

function namesIn(records: readonly ImportRecord[]): ChosenNames {
  return new Map(
    records.flatMap(({ match, candidates }) =>
      [...candidates, ...(match ? [match] : [])].flatMap(({ candidate, record }): [string, string][] =>
        record && 'name' in record ? [[candidate, record.name]] : [],
      ),
    ),
  );
}
