import type { ReactNode } from 'react';
import { CertaintyTag } from './Certainty.tsx';
import { type EvidenceItem, EvidenceList, Says } from './Evidence.tsx';

export interface Fact {
  label: string;
  /** Null or empty: nothing is known, and the row is left out. */
  value: ReactNode;
  evidence?: readonly EvidenceItem[];
}

export interface FactsProps {
  facts: readonly Fact[];
  sourceHref: (id: string) => string;
}

/** What is known of a record, each fact with its evidence one step away. */
export function Facts({ facts, sourceHref }: FactsProps) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl className="facts">
      {known.map(({ label, value, evidence }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className="fact">
              {value} {isInferred(evidence) ? <CertaintyTag certainty="INFERRED" /> : null}
            </span>
            {evidence ? (
              <Says about={label} count={evidence.length}>
                <EvidenceList items={evidence} sourceHref={sourceHref} />
              </Says>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Where nobody states it, the fact is inferred, and says so before its evidence is opened. */
function isInferred(evidence: readonly EvidenceItem[] = []): boolean {
  return evidence.length > 0 && evidence.every(({ certainty }) => certainty === 'INFERRED');
}
