// A view of the network kept under a name. The landscape stays as it is: no revision is raised, nothing is logged.
import { createHash } from 'node:crypto';
import { BoardwalkError } from '../domain/errors.ts';
import {
  farthestPlace,
  longestViewAddress,
  longestViewName,
  mostPlaces,
  mostViews,
  type SavedPlace,
  type SavedView,
} from '../domain/savedView.ts';
import type { Store } from '../store/openStore.ts';
import { readRevision } from '../store/revision.ts';
import { putSavedView, readSavedView, readSavedViews } from '../store/savedViews.ts';
import { authorName } from './authorName.ts';

export interface ViewToSave {
  readonly name: string;
  readonly address: string;
  readonly places: readonly SavedPlace[];
  readonly by: string;
}

/** @throws BoardwalkError BAD_INPUT for a name, an address, places or an author that do not fit; CONFLICT for a name that is taken; DATABASE_UNAVAILABLE while a backup is restored */
export function saveView(store: Store, wished: ViewToSave): Promise<SavedView> {
  const view = checked(wished);
  return store.write(async (tx) => {
    await readRevision(tx);
    if (await readSavedView(tx, view.id)) throw new BoardwalkError('CONFLICT', 'viewNameTaken', { name: view.name });
    if ((await readSavedViews(tx)).length >= mostViews)
      throw new BoardwalkError('CONFLICT', 'tooManyViews', { most: mostViews });
    await putSavedView(tx, view);
    return view;
  });
}

function checked({ name: written, address, places, by }: ViewToSave): SavedView {
  const name = written.normalize('NFC').trim();
  if (!/[\p{L}\p{N}]/u.test(name) || /\p{C}/u.test(name) || name.length > longestViewName)
    throw new BoardwalkError('BAD_INPUT', 'viewNameUnfit', { most: longestViewName });
  if (!/^(?:\?[!-~]*)?$/.test(address) || address.length > longestViewAddress)
    throw new BoardwalkError('BAD_INPUT', 'viewAddressUnfit', { most: longestViewAddress });
  if (places.length > mostPlaces || places.some(({ x, y }) => isFar(x) || isFar(y)))
    throw new BoardwalkError('BAD_INPUT', 'viewPlacesUnfit', { most: mostPlaces, farthest: farthestPlace });
  return {
    id: idOf(name),
    name,
    address,
    places: places.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
    savedBy: authorName(by),
    savedAt: new Date().toISOString(),
  };
}

const isFar = (distance: number): boolean => !(Math.abs(distance) <= farthestPlace);

/** Made of the name, whatever its case: a link holds when a view is taken away and saved again. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(name.toLowerCase()).digest('hex');
  return `view_${hash.slice(0, 20)}`;
}
