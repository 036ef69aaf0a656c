import { useTranslation } from 'react-i18next';
import { seatRoles } from '../../state/scopeWords.ts';
import { usePlace } from '../../state/useBoardwalk.ts';
import { useFormat } from '../../ui/useFormat.ts';

/** When: a date, a window, or all times. */
export function useDateText(): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { asOf, from, to } = usePlace().scope;
  if (asOf) return t('scope:asAt', { date: format.date(asOf, 'long') });
  return from || to ? format.span(from, to) : t('scope:allTimes');
}

/** Which seats count. */
export function useSeatsText(): string {
  const { t } = useTranslation();
  const { seats, withoutUndated } = usePlace().scope;
  if (seats.length === 0) return t(withoutUndated ? 'scope:datedSeats' : 'scope:countingSeats');
  if (seats.length === seatRoles.length) return t('scope:allSeats');
  return seats.length === 1 ? t(`words:role.${seats[0]}`) : t('scope:roles', { count: seats.length });
}
