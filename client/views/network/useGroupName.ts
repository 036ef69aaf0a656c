import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../ui/RecordName.tsx';
import type { Group } from './grouping.ts';

/** What a group is called in the language of the page. */
export function useGroupName(): (group: Group) => string {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    ({ id, names }: Group) => {
      if (names) return nameIn(names, language);
      const [sort = '', name = ''] = id.split(':');
      if (id === 'area:none') return t('network:legend.noGround');
      if (name === 'none') return t(`network:groups.none.${sort}`);
      return sort === 'tier' ? t(`words:tier.${name}`) : t('network:groups.community', { number: name });
    },
    [t, language],
  );
}
