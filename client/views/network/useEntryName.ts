import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegendEntry } from './legend.ts';
import type { NetworkOptions } from './options.ts';
import { useGroupName } from './useGroupName.ts';

/** What an entry of the legend is called in the language of the page. */
export function useEntryName({ of, join }: NetworkOptions): (entry: LegendEntry) => string {
  const { t } = useTranslation();
  const groupName = useGroupName();
  return useCallback(
    (entry: LegendEntry) => {
      if (entry.group) return groupName(entry.group);
      const [what = '', name = ''] = entry.id.split(':');
      if (what === 'things' || what === 'ties') return t(`network:became.${what}.${name}`);
      if (what === 'kind') return t(`network:record.${name}`);
      if (what === 'alone' && of !== 'BOARDS') return t(`network:apart.${of}`);
      if (what === 'shared' || what === 'alone') return t(`network:legend.${what}.${join}`);
      return t(`network:legend.${what}`);
    },
    [t, groupName, of, join],
  );
}
