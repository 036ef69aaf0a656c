import { useTranslation } from 'react-i18next';
import { store } from '../../state/useBoardwalk.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import type { Named } from '../../ui/RecordName.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import type { SightOptions } from './options.ts';
import { reaches } from './reach.ts';
import { ThemePill } from './ThemePill.tsx';
import type { Sight } from './useSight.ts';

export interface SightToolsProps {
  sight: Sight;
  options: SightOptions;
  chosen: Named & { id: string };
  /** Whether the table is shown, which can be narrowed. */
  table: boolean;
}

/** What is looked at: the theme, the links that carry it, and in the table which boards. */
export function SightTools({ sight, options: { reportsOnly, only, gap }, chosen, table }: SightToolsProps) {
  const { t } = useTranslation();
  const there = new Set(sight.model?.boards.map(({ reach }) => reach));
  return (
    <div className="sight-tools">
      <ThemePill themes={sight.themes ?? []} inAll={sight.themesInAll} chosen={chosen} />
      {table ? (
        <FilterPill
          label={t('sight:only')}
          text={
            only
              ? t(`sight:reach.${only}`)
              : gap
                ? t('sight:noWay', { below: t(`words:tier.${gap[0]}`), above: t(`words:tier.${gap[1]}`) })
                : t('sight:allReaches')
          }
          changed={only !== null || gap !== null}
          onClear={() => store.step({ options: { only: null } })}
        >
          <Choices
            label={t('sight:only')}
            options={reaches
              .filter((reach) => there.has(reach))
              .map((reach) => ({ value: reach, label: t(`sight:reach.${reach}`) }))}
            chosen={only ? [only] : []}
            onChange={([reach]) => store.step({ options: { only: reach ?? null } })}
            single
          />
        </FilterPill>
      ) : null}
      {sight.because ? <span className="xs t3">{t(`sight:because.${sight.because}`)}</span> : null}
      <span className="space" />
      <Segmented
        label={t('sight:by')}
        value={reportsOnly ? 'reports' : 'both'}
        onChange={(by) => store.step({ options: { by: by === 'reports' ? 'reports' : null } })}
        segments={[
          { value: 'both', label: t('sight:both') },
          { value: 'reports', label: t('sight:reports') },
        ]}
      />
    </div>
  );
}
