// Whose headings are whose: how a table with headings of its own is read as one of our formats.

export interface Mapping {
  format: string;
  /** Our column, and the headings that fill it, as the table writes them; several are put together in turn. */
  columns: Readonly<Record<string, readonly string[]>>;
  /** Our column, and what every row says of it, where the table has no such column. */
  fixed: Readonly<Record<string, string>>;
}

/** A mapping that was imported with, found again by the headings of its table and by where that is from. */
export interface KeptMapping {
  /** Of the headings. */
  key: string;
  /** Where tables came from that were read so (`placesOf`). */
  places: readonly string[];
  mapping: Mapping;
}
