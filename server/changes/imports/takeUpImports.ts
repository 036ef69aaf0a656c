// What a server that stopped has left unread or uncompared is taken up again by the next one.
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import { lockImport, putImport, readImports } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { openImports } from './openImports.ts';

/** One that has ended two servers is not to end each that starts: after that, somebody must ask for it. */
const mostTakenUp = 2;

export async function takeUpImports(store: Store): Promise<void> {
  const hand = openImports(store);
  for (const { id } of (await readImports(store)).filter(isLeft)) {
    const left = await counted(store, id);
    if (left !== null) hand.begin(left);
  }
}

function isLeft({ state, found, takenUp }: StoredImport): boolean {
  return state === 'OPEN' && found === null && takenUp < mostTakenUp;
}

/** null: it is left no longer. */
function counted(store: Store, id: Id): Promise<StoredImport | null> {
  return store.write(async (tx) => {
    const held = await lockImport(tx, id);
    if (held === null || !isLeft(held)) return null;
    const taken = { ...held, takenUp: held.takenUp + 1 };
    await putImport(tx, taken);
    return taken;
  });
}
