import { monthOf } from './format.ts';

/** A date as people write it (2019, 2019-06, 06/2019, June 2019, 24/06/2021, 24 Mehefin 2021) in ISO form; anything else as it stands. */
export function isoText(text: string): string {
  const written = text.trim();
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}+) (\d{4})$/u.exec(written.replaceAll(/[\s,]+/g, ' '));
  const parts = named ?? /^(?:(\d{1,2})[/.])?(\d{1,2})[/.](\d{4})$/.exec(written);
  if (!parts) return written;
  const [, day, month = '', year] = parts;
  const number = named ? monthOf(month) : month;
  if (number === null) return written;
  return [year, number.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}
