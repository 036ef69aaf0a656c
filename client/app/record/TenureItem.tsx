import { useTranslation } from 'react-i18next';
import type { TenurePartsFragment } from '../../api/operations.generated.ts';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { EvidenceList, Says } from '../../ui/Evidence.tsx';
import { useTenureDays } from '../../ui/useTenureDays.ts';
import { RecordLink, useSourceHref } from './RecordLink.tsx';

export interface TenureItemProps {
  tenure: TenurePartsFragment;
  /** What the list is of: its own name is then left out. */
  within: 'person' | 'post' | 'organisation';
}

/** Somebody in a post, or of an organisation. */
export function TenureItem({ tenure, within }: TenureItemProps) {
  const { t } = useTranslation();
  const days = useTenureDays();
  const sourceHref = useSourceHref();
  const { person, post, organisation, evidence } = tenure;
  const first = within === 'person' ? (post ?? organisation) : person;
  const second = within === 'person' ? (post ? organisation : null) : within === 'organisation' ? post : null;
  return (
    <li>
      <span className="first">
        <CertaintyGlyph certainty={tenure.certainty} />
        {first ? <RecordLink of={first} quiet /> : null}
        <span className="space" />
        {tenure.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
        <CertaintyTag certainty={tenure.certainty} />
      </span>
      <span className="second n">
        {second ? (
          <>
            <RecordLink of={second} />
            {' · '}
          </>
        ) : null}
        {days(tenure)}
      </span>
      <Says about={first?.name ?? person.name} count={evidence.length}>
        <EvidenceList items={evidence} sourceHref={sourceHref} />
      </Says>
    </li>
  );
}
