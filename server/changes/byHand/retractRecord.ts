// A record taken away by hand, where nothing rests on it. One change, which can be taken back.
import type { Touched } from '../../domain/change.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import type { Store } from '../../store/openStore.ts';
import { readUsers } from '../../store/readUsers.ts';
import { raiseRevision } from '../../store/revision.ts';
import type { Author } from '../newChange.ts';
import { writeChange } from '../writeChange.ts';
import { nameOf, recordToChange, type ToChange } from './recordToChange.ts';
import type { SavedByHand } from './saveByHand.ts';

const namesShown = 5;

/** @throws BoardwalkError NOT_FOUND; CONFLICT where others name it, or it was changed since */
export function retractRecord(store: Store, wished: ToChange, author: Author): Promise<SavedByHand> {
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const document = await recordToChange(tx, wished);
    const { kind, record } = document;
    const users = (await readUsers(tx, kind, [record.id])).filter(({ id }) => id !== record.id);
    if (users.length > 0) {
      const shown = users.slice(0, namesShown).map(({ name }) => name);
      // A caption has commas of its own.
      const names = shown.join('; ') + (users.length > namesShown ? ' …' : '');
      throw new BoardwalkError('CONFLICT', 'othersRestOnIt', { name: nameOf(document), count: users.length, names });
    }
    const touched: Touched[] = [{ before: document, after: null }];
    const change = await writeChange(tx, { what: 'retraction', revision, author, touched });
    return { change, id: record.id, undecided: [] };
  });
}
