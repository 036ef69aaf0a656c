import { PersonDiaryDocument, type PersonDiaryQuery } from '../../api/operations.generated.ts';
import { type Answer, useAnswer } from '../../api/useAnswer.ts';
import { useScopeOfMeetings } from '../../state/useBoardwalk.ts';

type Person = Extract<PersonDiaryQuery['node'], { __typename: 'Person' }>;

/** The months of a person's meetings and what clashes in them; null: there is no such person. */
export function useDiary(id: string): { answer: Answer<PersonDiaryQuery>; person: Person | null } {
  const answer = useAnswer(PersonDiaryDocument, { id, scope: useScopeOfMeetings() });
  return { answer, person: answer.data?.node?.__typename === 'Person' ? answer.data.node : null };
}
