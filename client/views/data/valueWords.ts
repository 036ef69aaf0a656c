import type { TFunction } from 'i18next';

const ours: Readonly<Record<string, string>> = { role: 'role', status: 'status', tier: 'tier' };

/** What a field held, where that is a word of ours in the words of the interface. */
export function valueWords(field: string, value: string, t: TFunction): string {
  const words = ours[field];
  if (words && /^[A-Z_]+$/.test(value)) return t(`words:${words}.${value}`, { defaultValue: value });
  if (value !== 'true' && value !== 'false') return value;
  return t(value === 'true' ? 'data:log.yes' : 'data:log.no');
}
