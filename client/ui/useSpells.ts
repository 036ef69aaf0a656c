import { useTranslation } from 'react-i18next';
import { useFormat } from './useFormat.ts';

export interface SpellDays {
  from: string | null;
  to: string | null;
  presumed: boolean;
}

/** The days that something holds, in words; what is only presumed says so. */
export function useSpells(): (spells: readonly SpellDays[], undated?: boolean) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (spells, undated = false) => {
    if (undated) return t('ui:spell.undated');
    if (spells.length === 0) return t('ui:spell.none');
    return spells.reduce((said, { from, to, presumed }, index) => {
      // What is presumed goes on from what is known: its end says enough. Anything else begins anew.
      if (presumed && index > 0 && to) return `${said}, ${t('ui:spell.presumedTo', { date: format.date(to) })}`;
      const span = presumed ? t('ui:spell.presumed', { span: format.span(from, to) }) : format.span(from, to);
      return index > 0 ? `${said}; ${span}` : span;
    }, '');
  };
}
