// The name of whoever changes or keeps something, as it stands in the log and in lists.
import { BoardwalkError } from '../domain/errors.ts';

const longestAuthorName = 200;

/** The name without what surrounds it. @throws BoardwalkError BAD_INPUT for one that is empty, too long or not one line of text */
export function authorName(written: string): string {
  const name = written.normalize('NFC').trim();
  if (name === '' || /[\p{Cc}\p{Cs}]/u.test(name) || name.length > longestAuthorName)
    throw new BoardwalkError('BAD_INPUT', 'authorNameUnfit', { most: longestAuthorName });
  return name;
}
