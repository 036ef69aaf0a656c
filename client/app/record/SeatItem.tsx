import { useTranslation } from 'react-i18next';
import type { SeatPartsFragment } from '../../api/operations.generated.ts';
import { CertaintyGlyph, CertaintyTag } from '../../ui/Certainty.tsx';
import { EvidenceList, Says } from '../../ui/Evidence.tsx';
import { useSpells } from '../../ui/useSpells.ts';
import { RecordLink, RecordLinks, useSourceHref } from './RecordLink.tsx';

export interface SeatItemProps {
  seat: SeatPartsFragment;
  /** What the list is of: its own name is then left out. */
  within: 'board' | 'holder';
}

/** One seat: who or where, in what role, for whom, when, how sure, and who says so. */
export function SeatItem({ seat, within }: SeatItemProps) {
  const { t } = useTranslation();
  const spells = useSpells();
  const sourceHref = useSourceHref();
  const holder = seat.person ?? seat.organisation ?? seat.post;
  const by = seat.person ? seat.post : null;
  return (
    <li>
      <span className="first">
        <CertaintyGlyph certainty={seat.certainty} />
        {within === 'board' ? holder ? <RecordLink of={holder} quiet /> : null : <RecordLink of={seat.board} quiet />}
        <span className="space" />
        {seat.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
        <CertaintyTag certainty={seat.certainty} />
      </span>
      <span className="second n">
        {seat.title ?? t(`words:role.${seat.role}`)}
        {by ? (
          <>
            {' · '}
            <RecordLinks of={[by]} />
          </>
        ) : null}
        {seat.onBehalfOf ? (
          <>
            {' · '}
            <RecordLinks of={[seat.onBehalfOf]} />
          </>
        ) : null}
        {seat.planned ? null : ` · ${spells(seat.spells, seat.undated)}`}
      </span>
      <Says about={(within === 'board' ? holder?.name : null) ?? seat.board.name} count={seat.evidence.length}>
        <p className="basis">{t(`record:basis.${seat.basis}`)}</p>
        <EvidenceList items={seat.evidence} sourceHref={sourceHref} />
      </Says>
    </li>
  );
}
