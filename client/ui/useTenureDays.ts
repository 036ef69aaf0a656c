import { useTranslation } from 'react-i18next';
import { useFormat } from './useFormat.ts';
import { type SpellDays, useSpells } from './useSpells.ts';

export interface TenureDays {
  from: string | null;
  to: string | null;
  seen: readonly string[];
  planned: boolean;
  /** The days in scope; a tenure without dates of its own has those that its sources vouch for. */
  spells: readonly SpellDays[];
}

/** When somebody was in a post or of an organisation, in words: as stated, as seen, else as the sources date it. */
export function useTenureDays(): (tenure: TenureDays) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const spellsInWords = useSpells();
  return ({ from, to, seen, planned, spells }) => {
    if (from || to || planned) return format.span(from, to);
    if (seen.length > 0) return t('record:seenOn', { dates: seen.map((day) => format.date(day)).join(', ') });
    return spellsInWords(spells);
  };
}
