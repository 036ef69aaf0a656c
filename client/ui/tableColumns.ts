import type { ReactNode } from 'react';

/** One column, as a view describes it. */
export interface Column<R> {
  id: string;
  header: string;
  /** Ids of the measures it shows, whose definitions its head offers. */
  measures?: readonly string[];
  cell: (row: R) => ReactNode;
  /** What it sorts by; without it the column cannot be sorted. Null sorts last. */
  value?: (row: R) => string | number | null;
  /** Right-aligned, greatest first. */
  numeric?: boolean;
  /** Of a number: the least comes first. */
  leastFirst?: boolean;
  /** The greatest comes first, though it is not right-aligned: a bar, or a name with its number. */
  greatestFirst?: boolean;
  /** Whether it can be sorted by while only a part of the rows is here: the server then sorts. */
  byServer?: boolean;
  /** A share or a length of the table's width. */
  width?: string;
  /** The cell that names the row: a link in it opens the row. */
  heading?: boolean;
  /** Left out where there is little width. */
  wideOnly?: boolean;
}

export interface Order {
  column: string;
  descending: boolean;
}
