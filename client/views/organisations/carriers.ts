import type { Order } from '../../ui/tableColumns.ts';
import type { OrganisationShown } from './organisationShown.ts';

export interface Carrier {
  id: string;
  name: string;
  sortName: string;
  /** The posts that they hold or held in it. */
  posts: readonly string[];
  boards: number;
  hours: number | null;
  share: number | null;
}

type Shown = Pick<OrganisationShown, 'tenures'> & { load: Pick<OrganisationShown['load'], 'carriers'> };

/** Who carries it, with their posts in it, those who carry most first. */
export function carriersOf({ load, tenures }: Shown): Carrier[] {
  const posts = Map.groupBy(tenures, ({ person }) => person.id);
  return load.carriers
    .map(({ person, boardCount, hoursPerYear, share }) => ({
      ...person,
      posts: [...new Set((posts.get(person.id) ?? []).flatMap(({ post }) => post?.name ?? []))],
      boards: boardCount,
      hours: hoursPerYear,
      share,
    }))
    .toSorted(
      (a, b) => (b.hours ?? -1) - (a.hours ?? -1) || b.boards - a.boards || a.sortName.localeCompare(b.sortName, 'en'),
    );
}

const keys: Record<string, (carrier: Carrier) => string | number | null> = {
  name: ({ sortName }) => sortName,
  boards: ({ boards }) => boards,
  hours: ({ hours }) => hours,
  share: ({ share }) => share,
};

/** In the order asked for, text by the alphabet of the language; unknown is last, and equals stay as they were. */
export function inOrder(carriers: readonly Carrier[], { column, descending }: Order, language: string): Carrier[] {
  const key = keys[column] ?? (() => null);
  const sign = descending ? -1 : 1;
  return carriers.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (
      sign * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), language))
    );
  });
}
