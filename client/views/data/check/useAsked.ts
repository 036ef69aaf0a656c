import { useEffect, useRef } from 'react';
import { DataImportAskedDocument, type DataImportAskedQuery } from '../../../api/operations.generated.ts';
import type { Problem } from '../../../api/problem.ts';
import { usePages } from '../../../api/usePages.ts';
import type { ImportRecord } from './items.ts';

export interface AskedRecords {
  /** As far as they have come: page after page, until all are here. */
  asked: readonly ImportRecord[];
  /** Why some did not come. */
  problem: Problem | null;
}

/** All records of a proposal that ask something: each is to be decided on before it can be committed. */
export function useAsked(id: string): AskedRecords {
  const { answer, rows, total, more } = usePages<
    DataImportAskedQuery,
    { id: string; after?: string | null },
    ImportRecord
  >(DataImportAskedDocument, { id }, (data) => data.importProposal.recordPage);
  const { pending, problem, load } = more;
  const latest = useRef(load);
  const tried = useRef('');
  useEffect(() => {
    latest.current = load;
  });
  const here = rows.length;
  useEffect(() => {
    // Where nothing more came of it, asking again is of no use.
    const now = `${here}/${total}`;
    if (here >= total || pending || problem || tried.current === now) return;
    tried.current = now;
    latest.current();
  }, [here, total, pending, problem]);
  return { asked: rows, problem: problem ?? answer.problem };
}
