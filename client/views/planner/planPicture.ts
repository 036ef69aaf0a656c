// A plan as a picture: the network before it, what it changes, and the network after it, each thing in the same place.
import type { PlannerNetworkQuery, PlannerPlanFragment } from '../../api/operations.generated.ts';
import type { Picture, Thing, Tie, TieKind } from '../../canvas/picture.ts';
import type { Regions } from '../../canvas/regions.ts';
import { nameIn } from '../../ui/RecordName.tsx';

export const sides = ['before', 'change', 'after'] as const;
export type Side = (typeof sides)[number];

type Node = PlannerNetworkQuery['network']['nodes'][number];
type Edge = PlannerNetworkQuery['network']['edges'][number];

export interface PictureInput {
  plan: PlannerPlanFragment;
  network: PlannerNetworkQuery['network'];
  regions: Regions;
  side: Side;
  /** The boards of days that are shared: they stay, and meet otherwise. */
  days: readonly string[];
  /** So many boards are drawn around what the plan touches, those that share most with it. */
  around: number;
  /** All boards, not only those that the plan touches and what is around them. */
  all: boolean;
  language: string;
  captions: Picture['captions'];
}

export interface PlanPicture {
  picture: Picture;
  /** How many boards of the scope are not drawn. */
  leftOut: number;
  /** How many there are of what may be left out. */
  inAll: Pick<Record<LegendEntry, number>, 'strong' | 'breaks'>;
}

/** So many who lose their voice are drawn of each kind; all of them are listed. */
const mostLost = 5;

export function planPicture(input: PictureInput): PlanPicture {
  const { network, plan, side, all, captions } = input;
  const marks = marksOf(plan);
  const shown = all ? new Set(network.nodes.map(({ id }) => id)) : boardsShown(input, marks);
  const lost = side === 'change' ? lostVoices(plan, marks) : { things: [], ties: [] };
  const things = [...boardThings(input, marks, shown), ...lost.things];
  const drawn = new Set(things.map(({ id }) => id));
  const ties = [...sharedTies(input, marks), ...lines(input, marks), ...lost.ties].filter(
    ({ source, target }) => drawn.has(source) && drawn.has(target),
  );
  const picture: Picture = {
    things,
    ties,
    ground: { kind: 'force', seed: 1 },
    // Other boards are laid out afresh: put in among those that stand, they would have no room, and stand elsewhere when they are seen again.
    grounds: [...shown].sort().join(' '),
    captions,
  };
  const { people, organisations } = plan.lostVoices;
  const leftUnsaid = side === 'change' ? people.length + organisations.length - lost.things.length : 0;
  return {
    picture,
    inAll: {
      strong: (side === 'before' ? plan.before : plan.after).overlaps.length,
      breaks: legendCounts(picture).breaks + leftUnsaid,
    },
    leftOut: network.nodes.length - network.nodes.filter(({ id }) => shown.has(id)).length,
  };
}

interface Marks {
  goes: ReadonlySet<string>;
  changes: ReadonlySet<string>;
  comes: ReadonlySet<string>;
  strongBefore: ReadonlySet<string>;
  strongAfter: ReadonlySet<string>;
}

const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

function marksOf({ boards, before, after }: PlannerPlanFragment): Marks {
  const of = (state: 'GOES' | 'CHANGES' | 'COMES'): Set<string> =>
    new Set(boards.flatMap((board) => (board.state === state ? [board.id] : [])));
  return {
    goes: of('GOES'),
    changes: of('CHANGES'),
    comes: of('COMES'),
    strongBefore: new Set(before.overlaps.map(({ a, b }) => pairOf(a, b))),
    strongAfter: new Set(after.overlaps.map(({ a, b }) => pairOf(a, b))),
  };
}

/** What the plan touches, and, up to a limit, what shares more with it than chance would give, other such pairs, then those that share most with it, or with any. */
function boardsShown({ plan, network, days, around }: PictureInput, { strongBefore, strongAfter }: Marks): Set<string> {
  const touched = new Set([
    ...plan.boards.map(({ id }) => id),
    ...plan.lines.flatMap(({ from, to }) => [from, to]),
    ...days,
  ]);
  const shown = new Set(touched);
  const most = touched.size + around;
  const isStrong = ({ source, target }: Edge): boolean =>
    strongBefore.has(pairOf(source, target)) || strongAfter.has(pairOf(source, target));
  const isNear = ({ source, target }: Edge): boolean =>
    touched.size === 0 || touched.has(source) || touched.has(target);
  const rank = (edge: Edge): number => Number(isStrong(edge)) + Number(isNear(edge) && isStrong(edge));
  const near = network.edges
    .filter((edge) => isNear(edge) || isStrong(edge))
    .toSorted((a, b) => rank(b) - rank(a) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const { source, target } of near) if (shown.size < most) shown.add(source).add(target);
  return shown;
}

function boardThings(
  { plan, network, regions, side, days, language }: PictureInput,
  marks: Marks,
  shown: Set<string>,
): Thing[] {
  const planned = new Map(plan.boards.map((board) => [board.id, board]));
  const known = network.nodes.filter(({ id }) => shown.has(id) && !(side === 'after' && marks.goes.has(id)));
  const things = known.map((node): Thing => {
    const size = side === 'after' || marks.changes.has(node.id) ? planned.get(node.id)?.peopleAfter : undefined;
    return {
      ...boardThing(node, regions, language),
      size: size ?? node.size,
      ...markOf(node.id, marks, { side, days }),
    };
  });
  if (side === 'before') return things;
  const created = plan.boards.filter(({ id, state }) => state === 'COMES' && shown.has(id));
  return [
    ...things,
    ...created.map(
      ({ id, name, peopleAfter }): Thing => ({
        ...plain,
        id,
        shape: 'board',
        name,
        label: name,
        size: peopleAfter,
        fill: 'other',
        statutory: false,
        ...(side === 'change' && { became: 'came' as const, plan: 'comes' as const }),
      }),
    ),
  ];
}

const plain = { ended: false, planned: false, hidden: false };

function boardThing(node: Node, regions: Regions, language: string): Thing {
  const nameCy = node.record && 'nameCy' in node.record ? node.record.nameCy : null;
  const name = nameIn({ name: node.label, nameCy }, language);
  const region = regions.of(node.areas.map(({ id }) => id));
  return {
    ...plain,
    id: node.id,
    shape: 'board',
    name,
    label: node.shortLabel ?? name,
    size: node.size,
    fill: region?.fill ?? 'other',
    statutory: node.statutory,
    locked: node.statutory,
    ended: node.ended,
    planned: node.planned,
  };
}

function markOf(
  id: string,
  { goes, changes }: Marks,
  { side, days }: Pick<PictureInput, 'side' | 'days'>,
): Partial<Thing> {
  if (side !== 'change') return {};
  if (goes.has(id)) return { became: 'went', plan: 'goes' };
  return changes.has(id) || days.includes(id) ? { plan: 'changes' } : {};
}

/** Who sits on two boards: as it is, as it would be, or as it would be with what goes as ghosts. */
function sharedTies({ plan, network, side }: PictureInput, marks: Marks): Tie[] {
  const { goes, changes, comes, strongBefore, strongAfter } = marks;
  const touched = (id: string): boolean => goes.has(id) || changes.has(id) || comes.has(id);
  const shared = network.edges.filter(({ kind }) => kind === 'SHARED');
  const untouched = shared.filter(({ source, target }) => !touched(source) && !touched(target));
  const tie = ({ source, target, weight }: Pick<Edge, 'source' | 'target' | 'weight'>, strong: ReadonlySet<string>) =>
    tieOf('shared', source, target, { weight, strong: strong.has(pairOf(source, target)) });
  if (side === 'before') return shared.map((edge) => tie(edge, strongBefore));
  const after = plan.ties.map(({ a, b, sharedPeople }) => ({ source: a, target: b, weight: sharedPeople }));
  const as = [...untouched, ...after.filter(({ weight }) => weight > 0)].map((edge) => tie(edge, strongAfter));
  if (side === 'after') return as;
  const stays = new Set(as.map(({ source, target }) => pairOf(source, target)));
  const ghosts = shared
    .filter(({ source, target }) => !stays.has(pairOf(source, target)))
    .map(({ source, target, weight }) => tieOf('shared', source, target, { weight, became: 'went' }));
  return [...as, ...ghosts];
}

/** Reporting lines that the plan breaks or makes, and where boards go. */
function lines({ plan, network, side }: PictureInput, { goes }: Marks): Tie[] {
  const broken = new Set(plan.lines.flatMap(({ from, to, state }) => (state === 'GOES' ? [pairOf(from, to)] : [])));
  const kinds = { PART_OF: 'part-of', REPORTS_TO: 'reports-to' } as const;
  const kept = network.edges.flatMap(({ kind, source, target }) => {
    if (kind !== 'PART_OF' && kind !== 'REPORTS_TO') return [];
    return side !== 'before' && broken.has(pairOf(source, target)) ? [] : [tieOf(kinds[kind], source, target)];
  });
  if (side === 'before') return kept;
  const isGone = ({ from, to }: { from: string; to: string }): boolean => goes.has(from) || goes.has(to);
  const joins = plan.boards.flatMap(({ id, into }) =>
    into === null ? [] : [tieOf('reports-to', id, into, { plan: 'joins' })],
  );
  const joined = new Set(joins.map(({ source, target }) => pairOf(source, target)));
  const comes = plan.lines
    .filter(({ state }) => state === 'COMES')
    .map(({ from, to }) => tieOf('reports-to', from, to, side === 'change' ? { plan: 'comes' } : {}));
  if (side === 'after') return [...kept, ...comes];
  const goneLines = plan.lines
    .filter(({ from, to, state }) => state === 'GOES' && !joined.has(pairOf(from, to)))
    .map((line) => tieOf('reports-to', line.from, line.to, isGone(line) ? { became: 'went' } : { plan: 'breaks' }));
  return [...kept, ...comes, ...joins, ...goneLines];
}

/** Who has no seat any more, tied to a board where they had one. */
function lostVoices({ lostVoices: lost }: PlannerPlanFragment, marks: Marks): { things: Thing[]; ties: Tie[] } {
  const touched = (id: string): boolean => marks.goes.has(id) || marks.changes.has(id);
  const voices = [
    ...lost.organisations.slice(0, mostLost).map((one) => ({ ...one, shape: 'organisation' as const })),
    ...lost.people.slice(0, mostLost).map((one) => ({ ...one, shape: 'person' as const })),
  ];
  const tied = voices.flatMap(({ id, name, shape, boards }) => {
    const board = boards.find((one) => touched(one.id));
    return board ? [{ id, name, shape, board: board.id }] : [];
  });
  return {
    things: tied.map(({ id, name, shape }) => ({
      ...plain,
      id,
      shape,
      name,
      label: name,
      size: 1,
      fill: 'other',
      statutory: false,
      plan: 'loses',
    })),
    ties: tied.map(({ id, shape, board }) =>
      tieOf(shape === 'person' ? 'seat' : 'represented', id, board, { plan: 'breaks' }),
    ),
  };
}

function tieOf(kind: TieKind, source: string, target: string, over: Partial<Tie> = {}): Tie {
  const id = `${kind} ${over.plan ?? over.became ?? ''} ${source} ${target}`;
  return { id, source, target, kind, weight: 1, inferred: false, strong: false, kin: false, hidden: false, ...over };
}

/** What is drawn, by what the legend says of it. */
export function legendCounts({ things, ties }: Picture): Record<LegendEntry, number> {
  return {
    goes: things.filter(({ plan }) => plan === 'goes').length,
    changes: things.filter(({ plan }) => plan === 'changes').length,
    comes: things.filter(({ plan }) => plan === 'comes').length + ties.filter(({ plan }) => plan === 'comes').length,
    breaks: ties.filter(({ plan }) => plan === 'breaks').length,
    strong: ties.filter(({ strong }) => strong).length,
    law: things.filter(({ locked, plan }) => locked && plan !== 'goes').length,
  };
}

export const legendEntries = ['goes', 'changes', 'comes', 'breaks', 'strong', 'law'] as const;
export type LegendEntry = (typeof legendEntries)[number];
