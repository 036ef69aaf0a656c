// Group by group: each on its own ground, the ties within it deciding its shape; what is in no open group comes first.
import type { Ground, Point } from '../picture.ts';
import { forceIsland } from './forceIsland.ts';
import { islandsOf } from './islands.ts';
import { type Plan, type Plot, pitch, type Spot } from './plot.ts';
import { shelve } from './shelves.ts';

type Groups = Extract<Ground, { kind: 'groups' }>;

/** As wide as a group's ground is high, at least. */
const groupAspect = 1.3;

export function groupsLayout({ spots, bonds, aspect }: Plot, { groups, closed, seed }: Groups): Plan {
  const home = homesOf({ groups, closed, seed, kind: 'groups' }, bonds);
  const loose = spots.filter(({ id }) => !home.has(id));
  const parts = groups.map(({ id }) => spots.filter((spot) => home.get(spot.id) === id));
  const grounds = [loose, ...parts]
    .filter((part) => part.length > 0)
    .map((part) =>
      oneGround(part, bonds, { seed, aspect: part === loose && groups.length === 0 ? aspect : groupAspect }),
    );
  // grounds of unlike height leave room free on every shelf
  return { places: shelve(grounds, aspect * 1.5), captions: [], listed: new Map() };
}

/** Each member's group; whoever is in none but is tied to members stands with the group that most of those ties lead to. */
function homesOf({ groups, closed }: Groups, bonds: Plot['bonds']): Map<string, string> {
  const members = new Map(
    groups.flatMap(({ id, members: own }) => own.map((member): [string, string] => [member, id])),
  );
  const pulls = new Map<string, Map<string, number>>();
  for (const { source, target, weight } of bonds)
    for (const [loose, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const group = members.get(other);
      if (members.has(loose) || group === undefined) continue;
      const own = pulls.get(loose) ?? new Map<string, number>();
      pulls.set(loose, own.set(group, (own.get(group) ?? 0) + weight));
    }
  const guests = [...pulls].flatMap(([loose, own]): [string, string][] => {
    const [first] = [...own].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return first && !closed.includes(loose) ? [[loose, first[0]]] : [];
  });
  return new Map([...members, ...guests]);
}

/** What is tied by force, what stands alone in rows below it. */
function oneGround(
  spots: readonly Spot[],
  bonds: Plot['bonds'],
  { seed, aspect }: { seed: number; aspect: number },
): Map<string, Point> {
  const ids = new Set(spots.map(({ id }) => id));
  const own = bonds.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const islands = islandsOf({ spots: [...spots], bonds: own });
  const joined = islands.filter((island) => island.length > 1);
  const alone = islands.filter((island) => island.length === 1).flat();
  const parts = joined.map((island) => forceIsland({ spots: island, bonds: own, seed, aspect }));
  return shelve(alone.length > 0 ? [...parts, inRows(alone, aspect)] : parts, aspect);
}

function inRows(spots: readonly Spot[], aspect: number): Map<string, Point> {
  const columns = Math.max(1, Math.round(Math.sqrt((spots.length * aspect * pitch.y) / pitch.x)));
  const byName = spots.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
  return new Map(byName.map(({ id }, i) => [id, { x: (i % columns) * pitch.x, y: Math.floor(i / columns) * pitch.y }]));
}
