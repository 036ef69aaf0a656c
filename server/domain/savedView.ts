// A view of the network that somebody keeps under a name: what it shows and where its things stand. No part of the landscape.
import type { Id } from './records.ts';

export interface SavedView {
  id: Id;
  name: string;
  /** The query string of the page that shows it. */
  address: string;
  places: SavedPlace[];
  savedBy: string;
  /** An instant in ISO form. */
  savedAt: string;
}

/** Where a thing stands, px at 100 %. */
export interface SavedPlace {
  id: Id;
  x: number;
  y: number;
}

export const longestViewName = 80;
export const longestViewAddress = 8_000;
export const mostPlaces = 2_000;
/** px from the middle, either way: a browser cannot draw much farther out. */
export const farthestPlace = 1_000_000;
export const mostViews = 100;
