// Answers as a picture: shapes, colours, which ties stand out, and what is switched off.
import type { NetworkThingFragment } from '../../api/operations.generated.ts';
import type { Ground, Picture, Point, Shape, Thing, Tie, TieKind } from '../../canvas/picture.ts';
import { becomingOf, changeOf, isGone } from './becoming.ts';
import { closedThings, hullsOf } from './collapse.ts';
import type { Drawing, DrawnGroup, DrawnThing, DrawnTie } from './drawing.ts';
import { type Grounds, type Grouping, groupingOf, tierOrder } from './grouping.ts';
import { type Landscape, nameOf } from './landscape.ts';
import type { NetworkOptions } from './options.ts';
import { isStrong, strongest } from './strength.ts';
import type { NetworkTie } from './ties.ts';

export interface Manner {
  options: NetworkOptions;
  grounds: Grounds;
  /** Boards that another one nearly repeats. */
  doubled?: ReadonlySet<string>;
  language: string;
}

const shapes: Partial<Record<NetworkThingFragment['kind'], Shape>> = {
  BOARD: 'board',
  PERSON: 'person',
  ORGANISATION: 'organisation',
  POST: 'post',
  THEME: 'theme',
};

const tieKinds: Record<NetworkTie['kind'], TieKind> = {
  SHARED: 'shared',
  SEAT: 'seat',
  REPRESENTED: 'represented',
  PART_OF: 'part-of',
  REPORTS_TO: 'reports-to',
  SUCCEEDED_BY: 'succeeded-by',
  MAY_BE_SAME_AS: 'may-be-same-as',
};

export function drawingOf({ nodes, edges, more, path }: Landscape, manner: Manner): Drawing {
  const onPath = new Set(path);
  const drawn = new Set([...strongest(edges, nodes), ...edges.filter(({ id }) => onPath.has(id))]);
  const tied = new Set([...drawn].flatMap(({ source, target }) => [source, target]));
  const grouping = groupingOf(manner.options.fill, nodes.values(), manner.grounds);
  const things = [...nodes.values()].map((node) =>
    drawnThing(node, { ...manner, grouping, alone: !tied.has(node.id) }),
  );
  const ties = [...drawn].map((edge) => drawnTie(edge, manner.options));
  return { colours: grouping.groups, things, ties, leftOut: edges.length - drawn.size, more };
}

function drawnThing(
  node: NetworkThingFragment,
  { options, grounds, doubled, language, grouping, alone }: Manner & { grouping: Grouping; alone: boolean },
): DrawnThing {
  const shape = shapes[node.kind] ?? 'board';
  const grounded = node.kind !== 'PERSON';
  const region = grounded ? grounds.regions.of(node.areas.map(({ id }) => id)) : null;
  const colour = grounded ? grouping.of(node) : null;
  const became = becomingOf(changeOf(node.change), options.since);
  const entries = [
    `kind:${node.kind}`,
    ...(node.kind === 'BOARD' && colour ? [colour.id] : []),
    ...(node.statutory ? ['law'] : []),
    ...(node.ended ? ['ended'] : []),
    ...(node.planned ? ['planned'] : []),
    ...(doubled?.has(node.id) ? ['doubled'] : []),
    ...(alone ? ['alone'] : []),
    ...(became ? [`things:${became}`] : []),
  ];
  const name = nameOf(node, language);
  const thing: Thing = {
    id: node.id,
    shape,
    name,
    label: node.shortLabel ?? name,
    size: node.size,
    fill: colour?.fill ?? 'other',
    statutory: node.statutory,
    ended: node.ended,
    planned: node.planned,
    doubled: doubled?.has(node.id) ?? false,
    became,
    hidden: entries.some((entry) => options.off.has(entry)),
  };
  return { node, thing, region, colour, entries };
}

function drawnTie(edge: NetworkTie, { off, since }: NetworkOptions): DrawnTie {
  const kind = tieKinds[edge.kind];
  const became = becomingOf(edge.change, since);
  const strong = isStrong(edge) && !isGone(became);
  const kin = edge.kind === 'SHARED' && edge.relation !== null;
  const inferred = edge.certainty === 'INFERRED';
  const { id, source, target, weight, presumed } = edge;
  const entries = [
    strong ? 'strong' : kin ? 'kin' : kind,
    ...(inferred ? ['inferred'] : []),
    ...(presumed ? ['presumed'] : []),
    ...(became ? [`ties:${became}`] : []),
  ];
  const hidden = entries.some((entry) => off.has(entry));
  return {
    edge,
    entries,
    tie: { id, source, target, kind, weight, inferred, presumed, became, strong, kin, hidden },
  };
}

interface Around {
  words: Readonly<Record<string, string>>;
  groups?: readonly DrawnGroup[];
  /** Where the things of a saved view stand. */
  pinned?: ReadonlyMap<string, Point> | undefined;
}

/** What the canvas draws. @param words the captions, in the language of the page */
export function pictureOf(drawing: Drawing, options: NetworkOptions, { words, groups = [], pinned }: Around): Picture {
  const hulls = hullsOf(groups);
  const things = drawing.things.filter(({ entries }) => !(options.off.has('alone') && entries.includes('alone')));
  const pills = [...drawing.more].map(([around, left]) => pillFor(around, left));
  return {
    things: [...things.map(({ thing }) => thing), ...pills.map(({ thing }) => thing)],
    ties: [...drawing.ties.map(({ tie }) => tie), ...pills.map(({ tie }) => tie)],
    hulls,
    ground:
      groups.length > 0
        ? { kind: 'groups', seed: options.seed, groups: hulls, closed: closedThings(groups) }
        : groundOf(things, options),
    grounds: [
      options.of,
      options.join,
      options.around,
      options.steps,
      options.seed,
      options.off.has('alone'),
      ...(options.only ? options.picked : []),
      pinned ? options.saved : null,
      ...groups.map(groundsOf),
    ].join(' '),
    ...(pinned ? { pinned } : {}),
    captions: words,
  };
}

/** A group that opens or closes makes new ground. */
const groundsOf = ({ group, closed }: DrawnGroup): string => `${group.id}${closed ? '-' : '+'}`;

export const pillPrefix = 'more:';

/** The pill that brings in more of a record's neighbours. */
function pillFor(around: string, left: number): { thing: Thing; tie: Tie } {
  const id = `${pillPrefix}${around}`;
  const plain = { statutory: false, ended: false, planned: false, hidden: false };
  return {
    thing: { id, shape: 'more', name: '', label: `+${left}`, size: 0, fill: 'other', ...plain },
    tie: {
      id: `${id}:tie`,
      source: around,
      target: id,
      kind: 'more',
      weight: 1,
      inferred: false,
      strong: false,
      kin: false,
      hidden: false,
    },
  };
}

function groundOf(things: readonly DrawnThing[], { of, around, steps, seed }: NetworkOptions): Ground {
  if (of === 'REPORTING') return { kind: 'rows', rows: rowsOf(things) };
  if (around && steps === 1 && things.some(({ node }) => node.id === around)) return { kind: 'rings', centre: around };
  return { kind: 'force', seed };
}

function rowsOf(things: readonly DrawnThing[]): { id: string; members: string[] }[] {
  const of = (tier: NetworkThingFragment['tier']): string[] =>
    things.filter(({ node }) => node.tier === tier).map(({ node }) => node.id);
  return [
    ...tierOrder.map((tier) => ({ id: tier, members: of(tier).sort() })),
    { id: 'none', members: of(null).sort() },
  ];
}
