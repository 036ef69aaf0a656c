import { date } from '../../state/address.ts';

/** A date as people write it (2019, 2019-06, 06/2019, 24/06/2021) in ISO form, or null. */
export function readDate(text: string): string | null {
  const written = text.trim();
  const parts = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(written);
  if (!parts) return date(written);
  const [, day, month = '', year] = parts;
  return date([year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'));
}
