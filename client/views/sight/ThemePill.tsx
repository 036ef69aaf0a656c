import { Tag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { store, useLanguage } from '../../state/useBoardwalk.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FilterPill } from '../../ui/FilterPill.tsx';
import { formatNumber } from '../../ui/format.ts';
import { type Named, nameIn } from '../../ui/RecordName.tsx';
import { narrowerThan } from './narrower.ts';
import type { SightTheme } from './useSight.ts';

export interface ThemePillProps {
  themes: readonly SightTheme[];
  /** How many themes there are, listed or not. */
  inAll: number;
  chosen: Named & { id: string };
}

const choose = (id: string | undefined): void => store.step({ options: { of: id ?? null, line: null, only: null } });

/** Which theme it is, of all that boards in scope deal with; beside it, the narrower ones that count as it. */
export function ThemePill({ themes, inAll, chosen }: ThemePillProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const narrower = narrowerThan(themes, chosen.id);
  const options = (some: readonly SightTheme[]) =>
    some.map((theme) => ({
      value: theme.id,
      label: nameIn(theme, language),
      side: t('sight:boards', { count: theme.boardCount }),
    }));
  return (
    <>
      <FilterPill
        label={t('sight:theme')}
        text={nameIn(chosen, language)}
        changed={false}
        onClear={() => choose(undefined)}
        icon={<Tag size={14} aria-hidden="true" />}
      >
        <Choices
          label={t('sight:theme')}
          options={options(themes)}
          chosen={[chosen.id]}
          onChange={([id]) => choose(id)}
          single
          search
        />
        {inAll > 100 ? <p className="popover-note">{t('sight:themesLeft', { count: inAll })}</p> : null}
      </FilterPill>
      {narrower.length > 0 ? (
        <FilterPill
          label={t('sight:narrowerLabel')}
          text={t('sight:narrower', { number: formatNumber(narrower.length) })}
          changed={false}
          onClear={() => choose(undefined)}
        >
          <Choices
            label={t('sight:narrowerLabel')}
            options={options(narrower)}
            chosen={[]}
            onChange={([id]) => choose(id)}
            single
          />
        </FilterPill>
      ) : null}
    </>
  );
}
