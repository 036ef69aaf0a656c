import type { TFunction } from 'i18next';
import type { EvidencePartsFragment } from '../../api/operations.generated.ts';
import type { TabItem } from '../../ui/TabSet.tsx';
import { Evidences } from './Evidences.tsx';

/** What a record is attested by. */
export interface Attested {
  evidence: readonly EvidencePartsFragment[];
  lastChecked: string | null;
}

/** The tab that says who says so. */
export function evidenceTab(t: TFunction, { evidence, lastChecked }: Attested): TabItem {
  return {
    id: 'evidence',
    label: t('record:evidence'),
    count: evidence.length,
    content: <Evidences items={evidence} lastChecked={lastChecked} />,
  };
}
