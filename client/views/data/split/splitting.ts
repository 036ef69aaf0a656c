import type { TypedDocumentNode } from 'urql';
import {
  DataSplitBoardDocument,
  DataSplitOrganisationDocument,
  DataSplitPersonDocument,
  type DataSplitPersonMutation,
  type DataSplitPersonMutationVariables,
  type DataSplitRecordQuery,
  type MergeableKind,
} from '../../../api/operations.generated.ts';

type Found = NonNullable<DataSplitRecordQuery['node']>;
/** What can turn out to be two. */
export type Whole = Extract<Found, { __typename: 'Person' | 'Organisation' | 'Board' }>;

/** What splits a record of each kind. */
export const splitOf: Record<
  Whole['__typename'],
  TypedDocumentNode<DataSplitPersonMutation, DataSplitPersonMutationVariables>
> = {
  Person: DataSplitPersonDocument,
  Organisation: DataSplitOrganisationDocument,
  Board: DataSplitBoardDocument,
};

export const kindsOf: Record<Whole['__typename'], MergeableKind> = {
  Person: 'PERSON',
  Organisation: 'ORGANISATION',
  Board: 'BOARD',
};

export const isWhole = (found: Found): found is Whole => Object.hasOwn(splitOf, found.__typename);
