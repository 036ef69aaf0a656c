import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { FilterPill } from '../../ui/FilterPill.tsx';

/** Says, as long as it is so, that people are shown without their names; taken off, names are shown. */
export function RolesPill() {
  const { t } = useTranslation();
  const { rolesOnly } = usePlace();
  if (!rolesOnly) return null;
  return (
    <FilterPill
      label={t('scope:names')}
      text={t('scope:rolesOnly')}
      changed
      onClear={() => store.step({ rolesOnly: false })}
      icon={<UsersRound size={14} aria-hidden="true" />}
    >
      <p className="roles-note">{t('scope:rolesNote')}</p>
    </FilterPill>
  );
}
