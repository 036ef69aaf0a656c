// Where an id stands in a list sorted by id, found by bisection: a table of a hundred thousand ids, made anew for each scope, would cost
// more than it saves.
import type { Id } from '../../domain/records.ts';

export type PlaceOfId = Pick<ReadonlyMap<Id, number>, 'get' | 'has'>;

/** Like a map from each id to its index. */
export function placesOf(sorted: readonly Id[]): PlaceOfId {
  const get = (id: Id) => {
    const place = placeIn(sorted, id);
    return place < 0 ? undefined : place;
  };
  return { get, has: (id) => placeIn(sorted, id) >= 0 };
}

function placeIn(sorted: readonly Id[], id: Id): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle] as Id;
    if (there === id) return middle;
    if (there < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
