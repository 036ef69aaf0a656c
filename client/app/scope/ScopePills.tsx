import { useTranslation } from 'react-i18next';
import { GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { ScopeChoice } from '../../state/place.ts';
import { tiers } from '../../state/scopeWords.ts';
import { store, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { named } from './named.ts';
import { SeatChoices } from './SeatChoices.tsx';
import { useSeatsText } from './scopeTexts.ts';

const set = (scope: Partial<ScopeChoice>): void => store.step({ scope });

/** The pills after the date. */
export function ScopePills() {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const language = useLanguage();
  const seats = useSeatsText();
  const { data } = useAnswer(GroundDocument, {});
  const places = named(data?.areas.edges, language);
  const subjects = named(data?.themes.edges, language);
  const chosen = (all: { value: string; label: string }[], ids: readonly string[], none: string): string => {
    const [first] = ids;
    if (first === undefined) return none;
    const label = all.find(({ value }) => value === first)?.label ?? first;
    return ids.length === 1 ? label : t('scope:andMore', { label, count: ids.length - 1 });
  };
  return (
    <>
      <FilterPill
        label={t('scope:areas')}
        text={chosen(places, scope.areas, t('scope:allAreas'))}
        changed={scope.areas.length > 0}
        onClear={() => set({ areas: [] })}
      >
        <Choices
          label={t('scope:areas')}
          options={places}
          chosen={scope.areas}
          onChange={(areas) => set({ areas })}
          search
        />
      </FilterPill>
      <FilterPill
        label={t('scope:themes')}
        text={chosen(subjects, scope.themes, t('scope:allThemes'))}
        changed={scope.themes.length > 0}
        onClear={() => set({ themes: [] })}
      >
        <Choices
          label={t('scope:themes')}
          options={subjects}
          chosen={scope.themes}
          onChange={(themes) => set({ themes })}
          search
        />
      </FilterPill>
      <FilterPill
        label={t('scope:tiers')}
        text={
          scope.tiers.length === 0 ? t('scope:allTiers') : scope.tiers.map((tier) => t(`words:tier.${tier}`)).join(', ')
        }
        changed={scope.tiers.length > 0}
        onClear={() => set({ tiers: [] })}
      >
        <Choices
          label={t('scope:tiers')}
          options={tiers.map((tier) => ({
            value: tier,
            label: t(`words:tier.${tier}`),
            side: t(`words:tierIs.${tier}`),
          }))}
          chosen={scope.tiers}
          onChange={(picked) => set({ tiers: picked })}
        />
      </FilterPill>
      <FilterPill
        label={t('scope:certainty')}
        text={t(scope.statedOnly ? 'scope:statedOnly' : 'scope:statedAndInferred')}
        changed={scope.statedOnly}
        onClear={() => set({ statedOnly: false })}
      >
        <Choices
          label={t('scope:certainty')}
          single
          options={[
            { value: 'both', label: t('scope:statedAndInferred') },
            { value: 'stated', label: t('scope:statedOnly') },
          ]}
          chosen={[scope.statedOnly ? 'stated' : 'both']}
          onChange={([value]) => set({ statedOnly: value === 'stated' })}
        />
        <p className="popover-note">{t('scope:certaintyNote')}</p>
      </FilterPill>
      <FilterPill
        label={t('scope:seats')}
        text={seats}
        changed={scope.seats.length > 0 || scope.withoutUndated}
        onClear={() => set({ seats: [], withoutUndated: false })}
      >
        <SeatChoices scope={scope} set={set} />
      </FilterPill>
    </>
  );
}
