import { useTranslation } from 'react-i18next';
import type { ScopeChoice } from '../../state/place.ts';
import { countingRoles, type SeatRole, seatRoles } from '../../state/scopeWords.ts';
import { Choices } from '../../ui/Choices.tsx';

export interface SeatChoicesProps {
  scope: ScopeChoice;
  set: (scope: Partial<ScopeChoice>) => void;
}

/** Which roles count, and what becomes of seats without any date. */
export function SeatChoices({ scope, set }: SeatChoicesProps) {
  const { t } = useTranslation();
  const roles = scope.seats.length > 0 ? scope.seats : countingRoles;
  const changed = (picked: readonly SeatRole[]): void => {
    const usual = picked.length === countingRoles.length && countingRoles.every((role) => picked.includes(role));
    set({ seats: usual || picked.length === 0 ? [] : seatRoles.filter((role) => picked.includes(role)) });
  };
  return (
    <>
      <Choices
        label={t('scope:seats')}
        options={seatRoles.map((role) => ({
          value: role,
          label: t(`words:role.${role}`),
          ...(countingRoles.includes(role) ? {} : { side: t('scope:onlyWhenNamed') }),
        }))}
        chosen={roles}
        onChange={changed}
      />
      <Choices
        label={t('scope:undated')}
        options={[{ value: 'with', label: t('scope:undated') }]}
        chosen={scope.withoutUndated ? [] : ['with']}
        onChange={(picked) => set({ withoutUndated: picked.length === 0 })}
      />
    </>
  );
}
