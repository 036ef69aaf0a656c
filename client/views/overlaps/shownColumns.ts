/** How much room the table has: alone, beside the pictures on a wide screen or a usual one, or there with the record panel as well. */
export type Room = 'whole' | 'roomy' | 'beside' | 'tight';

const usual: Record<Room, readonly string[]> = {
  whole: [
    'verdict',
    'people',
    'containment',
    'jaccard',
    'chance',
    'organisations',
    'themes',
    'ground',
    'hours',
    'strength',
  ],
  roomy: ['verdict', 'people', 'containment', 'jaccard', 'chance', 'hours'],
  // Hours give way to the names of the boards.
  beside: ['verdict', 'people', 'containment', 'jaccard', 'chance'],
  // The verdict stands under the names, the matrix has the room.
  tight: ['people'],
};

/** Columns that can be shown or not; the boards always are. */
export const choosableColumns: readonly string[] = [...usual.whole, 'sets'];

/** Those chosen, as the address keeps them, else as many as there is room for. */
export function shownColumns(chosen: string | undefined, room: Room): readonly string[] {
  return chosen === undefined ? usual[room] : choosableColumns.filter((id) => chosen.split(',').includes(id));
}
