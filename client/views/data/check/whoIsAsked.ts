import type { ImportRecord } from './items.ts';

/** Whom a question is about, and whom the document names that it may be. */
export interface AskedPerson {
  name: string;
  /** Those proposed whom the initials fit. */
  fits: readonly ImportRecord[];
}

const columns = ['person', 'owner', 'chair', 'deputy_for'];

/** null: the question is not who somebody is. @param records all that is proposed, as far as it is here */
export function whoIsAsked(
  { kind, label, doubts }: ImportRecord,
  records: readonly ImportRecord[],
): AskedPerson | null {
  const about = doubts.find(({ name, field }) => name && (kind === 'PERSON' || columns.includes(field ?? '')));
  if (kind !== 'PERSON' && !about) return null;
  const fits = records.filter((one) => one.kind === 'PERSON' && about?.fits.includes(one.label));
  return { name: kind === 'PERSON' ? label : (about?.name ?? label), fits };
}

/** The id by which one of those proposed is meant. */
export const idOf = ({ key, action, match }: ImportRecord): string =>
  match && (action === 'LINK' || action === 'UPDATE' || action === 'UNCHANGED') ? match.candidate : key;
