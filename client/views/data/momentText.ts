import { formatTime } from '../../ui/format.ts';
import type { Format } from '../../ui/useFormat.ts';

/** `26 Nov 2026, 14:05`: an instant by the clock of whoever looks. */
export function momentText(instant: string, format: Format): string {
  const at = new Date(instant);
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${format.date(day.join('-'))}, ${formatTime(at.getTime())}`;
}
