// Saved views; the places of one are kept as text, as nothing ever looks for a single place.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import { mostViews, type SavedView } from '../domain/savedView.ts';
import type { Reading, Writing } from './openStore.ts';

export const places = z.array(z.object({ id: z.string(), x: z.number(), y: z.number() }));
const row = z.object({
  view: z.object({
    id: z.string(),
    name: z.string(),
    address: z.string(),
    places: z.string(),
    savedBy: z.string(),
    savedAt: z.string(),
  }),
});

/** By name. */
export async function readSavedViews(on: Reading): Promise<SavedView[]> {
  return (await on.rows('read/saved-views', { most: mostViews }, row)).map(read);
}

/** null: there is none of this id. */
export async function readSavedView(on: Reading, id: Id): Promise<SavedView | null> {
  const [found] = await on.rows('read/saved-view', { id }, row);
  return found ? read(found) : null;
}

export async function putSavedView(tx: Writing, { id, ...view }: SavedView): Promise<void> {
  const properties = { ...view, places: JSON.stringify(view.places) };
  await tx.rows('write/put-saved-view', { id, properties }, z.never());
}

/** Whether there was one. */
export async function deleteSavedView(tx: Writing, id: Id): Promise<boolean> {
  const [answer] = await tx.rows('write/delete-saved-view', { id }, z.object({ deleted: z.number() }));
  return (answer?.deleted ?? 0) > 0;
}

function read({ view }: z.infer<typeof row>): SavedView {
  return { ...view, places: places.parse(JSON.parse(view.places)) };
}
