// What a view asks the canvas to draw: things, ties and the ground they are laid out on. No word of the drawing library.

/** Kind is shape; `group` stands for all its boards, `more` is the pill that stands for what an expansion left out. */
export type Shape = 'board' | 'person' | 'organisation' | 'post' | 'theme' | 'group' | 'more';

/** The category colours of the tokens, in their order; `other` is grey. */
export const fills = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'other'] as const;
export type Fill = (typeof fills)[number];

/**
 * What became of something since an earlier date. `first-seen`: nobody says that it was not there before; `not-seen`: nobody says that it has
 * ended.
 */
export const becomings = ['came', 'first-seen', 'went', 'not-seen', 'stayed'] as const;
export type Becoming = (typeof becomings)[number];

export interface Thing {
  id: string;
  shape: Shape;
  /** The full name. */
  name: string;
  /** What stands on the canvas; wrapped there. */
  label: string;
  /** People of a board, boards of a person or an organisation. */
  size: number;
  fill: Fill;
  /** Set up by law: an inner ring. */
  statutory: boolean;
  ended: boolean;
  planned: boolean;
  /** Nearly repeated by another: marked with two rings. */
  doubled?: boolean;
  /** Undefined: no two dates are held against each other. */
  became?: Becoming | undefined;
  /** What a plan does to it: such things are labelled before others. */
  plan?: 'goes' | 'changes' | 'comes' | 'loses' | undefined;
  /** A padlock instead of the inner ring: what the law sets up is not to be planned away. */
  locked?: boolean;
  /** Switched off in the legend: keeps its place, is not drawn. */
  hidden: boolean;
}

export type TieKind =
  | 'shared'
  | 'seat'
  | 'represented'
  | 'part-of'
  | 'reports-to'
  | 'succeeded-by'
  | 'may-be-same-as'
  | 'bundle'
  | 'more';

export interface Tie {
  id: string;
  source: string;
  target: string;
  kind: TieKind;
  weight: number;
  inferred: boolean;
  /** Holds by presumption only: last seen before. */
  presumed?: boolean;
  /** As of a thing. */
  became?: Becoming | undefined;
  /** What a plan does to it: it breaks, it comes, or it leads to where a board goes. */
  plan?: 'breaks' | 'comes' | 'joins' | undefined;
  /** Stands out: thick, in the signal colour, with its count. */
  strong: boolean;
  /** Follows from how the two are built: never in the signal colour. */
  kin: boolean;
  hidden: boolean;
}

/** How things are laid out: by force, group by group, in rows of tiers, or on rings around one of them. */
export type Ground =
  | { kind: 'force'; seed: number }
  | {
      kind: 'groups';
      seed: number;
      groups: readonly { id: string; members: readonly string[] }[];
      /** The things that stand for closed groups. */
      closed: readonly string[];
    }
  | { kind: 'rows'; rows: readonly { id: string; members: readonly string[] }[] }
  | { kind: 'rings'; centre: string };

/** An open group: drawn around its members. */
export interface Hull {
  id: string;
  /** What stands at its top: name and count. */
  label: string;
  fill: Fill;
  members: readonly string[];
}

export interface Picture {
  things: readonly Thing[];
  hulls?: readonly Hull[];
  ties: readonly Tie[];
  ground: Ground;
  /** Places are kept as long as this stays the same. */
  grounds: string;
  /** Where things were put by hand: they stand there and not where the layout would have them. */
  pinned?: ReadonlyMap<string, Point>;
  /** The words above a row, by its id; above what stands apart, by `apart`. */
  captions: Readonly<Record<string, string>>;
}

export interface Point {
  x: number;
  y: number;
}

/** Half a thing's width on the canvas at 100 %, px. */
export function radiusOf({ shape, size }: Pick<Thing, 'shape' | 'size'>): number {
  const people = Math.max(0, size);
  switch (shape) {
    case 'board':
      return clamp(5 + 3.1 * Math.sqrt(people), 10, 26);
    case 'person':
      return clamp(6 + 2 * Math.sqrt(people), 8, 14);
    case 'group':
      return clamp(12 + 4 * Math.sqrt(people), 18, 64);
    case 'more':
      return 14;
    case 'organisation':
    case 'post':
    case 'theme':
      return clamp(6 + 2.6 * Math.sqrt(people), 9, 22);
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
