import type { TypedDocumentNode } from 'urql';
import {
  DataMergeBoardsDocument,
  DataMergeOrganisationsDocument,
  DataMergePeopleDocument,
  type DataMergePeopleMutation,
  type DataMergePeopleMutationVariables,
  type MergeableKind,
} from '../../api/operations.generated.ts';

export const mergeableKinds: readonly MergeableKind[] = ['PERSON', 'ORGANISATION', 'BOARD'];

/** What merges two records of each kind. */
export const mergeOf: Record<
  MergeableKind,
  TypedDocumentNode<DataMergePeopleMutation, DataMergePeopleMutationVariables>
> = {
  PERSON: DataMergePeopleDocument,
  ORGANISATION: DataMergeOrganisationsDocument,
  BOARD: DataMergeBoardsDocument,
};

/** The kind that an address names; people where it names none. */
export const mergeableIn = (text: string | undefined): MergeableKind =>
  mergeableKinds.find((kind) => kind.toLowerCase() === text) ?? 'PERSON';
