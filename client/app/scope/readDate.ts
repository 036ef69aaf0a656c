import { date } from '../../state/address.ts';
import { isoText } from '../../ui/isoText.ts';

/** A date as people write it, in ISO form; null where the calendar has none such. */
export function readDate(text: string): string | null {
  return date(isoText(text));
}
