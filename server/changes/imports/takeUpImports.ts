// What a server that stopped has left unread or uncompared is taken up again by the next one.
import { readImports } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { openImports } from './openImports.ts';

export async function takeUpImports(store: Store): Promise<void> {
  const hand = openImports(store);
  for (const stored of await readImports(store))
    if (stored.state === 'OPEN' && stored.found === null) hand.begin(stored);
}
