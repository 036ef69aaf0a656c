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
  return (
    <>
      <RecordsPill
        label={t('scope:areas')}
        none={t('scope:allAreas')}
        options={named(data?.areas.edges, language)}
        chosen={scope.areas}
        onChange={(areas) => set({ areas })}
      />
      <RecordsPill
        label={t('scope:themes')}
        none={t('scope:allThemes')}
        options={named(data?.themes.edges, language)}
        chosen={scope.themes}
        onChange={(themes) => set({ themes })}
      />
      <TiersPill chosen={scope.tiers} />
      <CertaintyPill statedOnly={scope.statedOnly} />
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

interface RecordsPillProps {
  label: string;
  /** What it says while nothing is chosen. */
  none: string;
  options: { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

/** Records by name: the first that is chosen, and how many more. */
function RecordsPill({ label, none, options, chosen, onChange }: RecordsPillProps) {
  const { t } = useTranslation();
  const [first, ...others] = chosen;
  const name = options.find(({ value }) => value === first)?.label ?? first ?? none;
  return (
    <FilterPill
      label={label}
      text={others.length > 0 ? t('scope:andMore', { label: name, count: others.length }) : name}
      changed={chosen.length > 0}
      onClear={() => onChange([])}
    >
      <Choices label={label} options={options} chosen={chosen} onChange={onChange} search />
    </FilterPill>
  );
}

function TiersPill({ chosen }: { chosen: ScopeChoice['tiers'] }) {
  const { t } = useTranslation();
  return (
    <FilterPill
      label={t('scope:tiers')}
      text={chosen.length === 0 ? t('scope:allTiers') : chosen.map((tier) => t(`words:tier.${tier}`)).join(', ')}
      changed={chosen.length > 0}
      onClear={() => set({ tiers: [] })}
    >
      <Choices
        label={t('scope:tiers')}
        options={tiers.map((tier) => ({
          value: tier,
          label: t(`words:tier.${tier}`),
          side: t(`words:tierIs.${tier}`),
        }))}
        chosen={chosen}
        onChange={(picked) => set({ tiers: picked })}
      />
    </FilterPill>
  );
}

function CertaintyPill({ statedOnly }: { statedOnly: boolean }) {
  const { t } = useTranslation();
  return (
    <FilterPill
      label={t('scope:certainty')}
      text={t(statedOnly ? 'scope:statedOnly' : 'scope:statedAndInferred')}
      changed={statedOnly}
      onClear={() => set({ statedOnly: false })}
    >
      <Choices
        label={t('scope:certainty')}
        single
        options={[
          { value: 'both', label: t('scope:statedAndInferred') },
          { value: 'stated', label: t('scope:statedOnly') },
        ]}
        chosen={[statedOnly ? 'stated' : 'both']}
        onChange={([value]) => set({ statedOnly: value === 'stated' })}
      />
      <p className="popover-note">{t('scope:certaintyNote')}</p>
    </FilterPill>
  );
}
