// The views of the network that somebody saved, as they were saved: what they show is asked anew.
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import type { SavedView } from '../domain/savedView.ts';
import { readSavedView, readSavedViews } from '../store/savedViews.ts';
import type { Asking } from './asking.ts';

/** By name. */
export function savedViews({ store }: Asking): Promise<SavedView[]> {
  return readSavedViews(store);
}

/** @throws BoardwalkError NOT_FOUND */
export async function savedView({ store }: Asking, id: Id): Promise<SavedView> {
  const view = await readSavedView(store, id);
  if (!view) throw new BoardwalkError('NOT_FOUND', 'noSuchView', { id });
  return view;
}
