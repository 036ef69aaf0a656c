// The entry in the log for what is about to be written.
import type { Change, Touched } from '../domain/change.ts';
import { recordId } from '../domain/ids.ts';
import type { Id } from '../domain/records.ts';
import { authorName } from './authorName.ts';

/** Who changes the landscape, and why. */
export interface Author {
  who: string;
  why: string;
}

export interface NewChange {
  what:
    | 'import'
    | 'creation'
    | 'correction'
    | 'retraction'
    | 'undo'
    | 'merge'
    | 'split'
    | 'distinction'
    | 'emptying'
    | 'scenario'
    | 'erasure';
  revision: number;
  author: Author;
  touched: readonly Touched[];
  /** The change that it takes back. */
  undoes?: Id;
}

/** The entry of a change; its id is made of the revision and the instant, so that no two are the same. @throws BoardwalkError BAD_INPUT for an author without a fit name */
export function newChange({ what, revision, author, touched, undoes }: NewChange): Change {
  const when = new Date().toISOString();
  return {
    id: recordId('CHANGE', String(revision), when),
    ...author,
    who: authorName(author.who),
    when,
    what,
    revision,
    created: touched.filter(({ before }) => before === null).length,
    updated: touched.filter(({ before, after }) => before !== null && after !== null).length,
    deleted: touched.filter(({ after }) => after === null).length,
    undoes: undoes ?? null,
    undoneBy: null,
  };
}
