import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidencePartsFragment } from '../../api/operations.generated.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { evidenceOf } from './evidenceOf.ts';
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

/** The facts of a record by their names, each with its part of the evidence; a tie of others to it (`reverse`) without. */
export function useFactsOf(evidence: readonly EvidencePartsFragment[]): FactsBy & { reverse: FactsBy['tie'] } {
  const { field, tie } = useBareFacts();
  return {
    field: (name, value) => ({ ...field(name, value), evidence: evidenceOf(evidence, name) }),
    tie: (name, to) => ({ ...tie(name, to), evidence: evidenceOf(evidence, name, listed(to)) }),
    reverse: tie,
  };
}

function linksTo(to: Ends): ReactNode {
  return listed(to).length > 0 ? <RecordLinks of={listed(to)} /> : null;
}

function listed(ends: Ends): readonly Linked[] {
  return ends === null ? [] : 'id' in ends ? [ends] : ends;
}
