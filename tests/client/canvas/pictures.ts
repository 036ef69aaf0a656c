import type { Picture, Thing, Tie } from '../../../client/canvas/picture.ts';

/** An invented board of a harbour town. */
export function thing(id: string, over: Partial<Thing> = {}): Thing {
  return {
    id,
    shape: 'board',
    name: `Board ${id}`,
    label: `Board ${id}`,
    size: 9,
    fill: 'c1',
    statutory: false,
    ended: false,
    planned: false,
    hidden: false,
    ...over,
  };
}

export function tie(source: string, target: string, over: Partial<Tie> = {}): Tie {
  return {
    id: `${source}-${target}`,
    source,
    target,
    kind: 'shared',
    weight: 1,
    inferred: false,
    strong: false,
    kin: false,
    hidden: false,
    ...over,
  };
}

export function picture(things: readonly Thing[], ties: readonly Tie[], over: Partial<Picture> = {}): Picture {
  return { things, ties, ground: { kind: 'force', seed: 1 }, grounds: 'one', captions: { apart: 'Apart' }, ...over };
}

/** Two triangles joined by one tie, and three boards that share nothing. */
export const twoTriangles: Picture = picture(
  ['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y', 'z'].map((id) => thing(id)),
  [
    tie('a', 'b'),
    tie('b', 'c'),
    tie('c', 'a'),
    tie('d', 'e'),
    tie('e', 'f'),
    tie('f', 'd'),
    tie('c', 'd', { weight: 4 }),
  ],
);
