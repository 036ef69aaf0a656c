// Who changes or keeps something, as it stands in the log and in lists, and why.
import { BoardwalkError } from '../domain/errors.ts';

const longestAuthorName = 200;
const longestReason = 2_000;

/** The name without what surrounds it. @throws BoardwalkError BAD_INPUT for one that is empty, too long or not one line of text */
export function authorName(written: string): string {
  const name = written.normalize('NFC').trim();
  if (name === '' || /[\p{Cc}\p{Cs}]/u.test(name) || name.length > longestAuthorName)
    throw new BoardwalkError('BAD_INPUT', 'authorNameUnfit', { most: longestAuthorName });
  return name;
}

/** Why, without what surrounds it; empty: nobody says. @throws BoardwalkError BAD_INPUT for one that is too long or holds control characters */
export function authorReason(written: string): string {
  const reason = written.normalize('NFC').trim();
  if (/\p{Cs}|(?![\n\t])\p{Cc}/u.test(reason) || reason.length > longestReason)
    throw new BoardwalkError('BAD_INPUT', 'scenarioTextUnfit', { most: longestReason });
  return reason;
}
