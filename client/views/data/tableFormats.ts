/** The import formats that are tables, in the order in which one needs them. */
export const tableFormats = [
  'people',
  'organisations',
  'boards',
  'posts',
  'seats',
  'meetings',
  'attendance',
  'actions',
  'themes',
  'areas',
  'sources',
] as const;
