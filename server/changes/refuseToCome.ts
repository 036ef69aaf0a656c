import { BoardwalkError } from '../domain/errors.ts';
import { firstDay, type PartialDate } from '../domain/partialDate.ts';

const dayLong = 86_400_000;

/** What was seen or written was so by today, wherever it is already tomorrow. @throws BoardwalkError BAD_INPUT for a day to come */
export function refuseToCome(date: PartialDate): void {
  const tomorrow = new Date(Date.now() + dayLong).toISOString().slice(0, 'yyyy-mm-dd'.length);
  if (firstDay(date) > firstDay(tomorrow)) throw new BoardwalkError('BAD_INPUT', 'dayToCome', { value: date });
}
