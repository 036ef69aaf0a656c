// Everything out of the landscape, so that somebody may begin with what is their own. One change, with every record before it: it can be
// taken back like any other, which `resetLandscape` of the command line cannot.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Document } from '../domain/evidence.ts';
import type { Store } from '../store/openStore.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readRecordIds } from '../store/readRecordIds.ts';
import { raiseRevision } from '../store/revision.ts';
import type { Author } from './newChange.ts';
import { refuseTooMany } from './refuseTooMany.ts';
import { writeChange } from './writeChange.ts';

/** @throws BoardwalkError BAD_INPUT where there is nothing to take away; TOO_COMPLEX for more than the database can log at once */
export function emptyLandscape(store: Store, author: Author): Promise<Change> {
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const ids = await readRecordIds(tx);
    if (ids.size === 0) throw new BoardwalkError('BAD_INPUT', 'emptyAlready');
    // Before they are read, which takes memory too.
    await refuseTooMany(tx, 'emptying', [...ids.values()].flat().length);
    const touched: Touched[] = [];
    // A kind with a record of that kind, which the compiler cannot follow through the map.
    for (const [kind, all] of ids)
      for (const record of (await readDocuments(tx, kind, all)).values())
        touched.push({ before: { kind, record } as Document, after: null });
    return writeChange(tx, { what: 'emptying', revision, author, touched });
  });
}
