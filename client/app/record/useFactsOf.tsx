import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidencePartsFragment } from '../../api/operations.generated.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { evidenceBack, evidenceOf, type TiedBack } from './evidenceOf.ts';
import { type Linked, RecordLinks } from './RecordLink.tsx';

/** Where a tie leads: nowhere, to one record or to several. */
type Ends = Linked | null | readonly Linked[];

interface FactsBy {
  field: (name: string, value: ReactNode) => Fact;
  tie: (name: string, to: Ends) => Fact;
}

/** Facts by their names, without evidence of their own: what is said bears on the record as a whole, or is another's. */
export function useBareFacts(): FactsBy {
  const { t } = useTranslation();
  const field = (name: string, value: ReactNode): Fact => ({ label: t(`facts:${name}`), value });
  return { field, tie: (name, to) => field(name, linksTo(to)) };
}

interface FactsOf extends FactsBy {
  /** Others that lead to the record by their tie of this name: who says so is found with them. */
  reverse: (name: string, from: TiedBack | null | readonly TiedBack[], tie: string) => Fact;
  /** A tie that either may have to the other: both say so. */
  mutual: (name: string, others: readonly TiedBack[]) => Fact;
}

/** The facts of a record by their names, each with its part of the evidence. */
export function useFactsOf({ id, evidence }: { id: string; evidence: readonly EvidencePartsFragment[] }): FactsOf {
  const { field, tie } = useBareFacts();
  return {
    field: (name, value) => ({ ...field(name, value), evidence: evidenceOf(evidence, name) }),
    tie: (name, to) => ({ ...tie(name, to), evidence: evidenceOf(evidence, name, listed(to)) }),
    mutual: (name, others) => ({
      ...tie(name, others),
      evidence: [...evidenceOf(evidence, name, others), ...evidenceBack(others, name, id)],
    }),
    reverse: (name, from, fact) => ({ ...tie(name, from), evidence: evidenceBack(listed(from), fact, id) }),
  };
}

function linksTo(to: Ends): ReactNode {
  return listed(to).length > 0 ? <RecordLinks of={listed(to)} /> : null;
}

function listed<T extends Linked>(ends: T | null | readonly T[]): readonly T[] {
  return ends === null ? [] : 'id' in ends ? [ends] : ends;
}
