import { useTranslation } from 'react-i18next';
import type { EvidencePartsFragment } from '../../api/operations.generated.ts';
import { EvidenceList, LastChecked } from '../../ui/Evidence.tsx';
import { useSourceHref } from './RecordLink.tsx';

export interface EvidencesProps {
  items: readonly EvidencePartsFragment[];
  lastChecked: string | null;
}

/** All that anybody says of a record, and when somebody last checked it. */
export function Evidences({ items, lastChecked }: EvidencesProps) {
  const { t, i18n } = useTranslation();
  const sourceHref = useSourceHref();
  return (
    <>
      <h3>{t('record:whoSaysSo')}</h3>
      <EvidenceList
        items={items}
        sourceHref={sourceHref}
        factName={({ fact }) =>
          fact && i18n.exists(`facts:${fact}`) ? t(`facts:${fact}`) : (fact ?? t('facts:whole'))
        }
      />
      <LastChecked date={lastChecked} />
    </>
  );
}
