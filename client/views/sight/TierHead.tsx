import { useTranslation } from 'react-i18next';
import type { SightColumn } from './sightModel.ts';

/** The name of a column, and how many boards of the theme it has. */
export function TierHead({ column: { tier, count }, width }: { column: SightColumn; width?: number }) {
  const { t } = useTranslation();
  return (
    <div className="sight-head" style={width === undefined ? {} : { width }}>
      <h2 id={`sight-${tier}`}>{tier ? t(`words:tier.${tier}`) : t('sight:reach.TIER_UNKNOWN')}</h2>
      <span className="xs t3 n">{t('sight:boards', { count })}</span>
    </div>
  );
}
