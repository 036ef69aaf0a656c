import { DataCandidatesDocument, type DataCandidatesQuery } from '../../../api/operations.generated.ts';
import { useAnswer } from '../../../api/useAnswer.ts';
import type { ImportRecord } from './items.ts';

export type OfPerson = DataCandidatesQuery['people']['edges'][number]['node'];

const most = 10;

/** What the people are that may be meant: their posts and organisations. */
export function useOffices({ kind, match, candidates }: ImportRecord): readonly OfPerson[] {
  const ids = [...candidates, ...(match ? [match] : [])].map(({ candidate }) => candidate).slice(0, most);
  const { data } = useAnswer(DataCandidatesDocument, { ids }, kind !== 'PERSON' || ids.length === 0);
  return data?.people.edges.map(({ node }) => node) ?? [];
}
