// Groups on the drawing: an open one is drawn around its boards, a closed one as a single thing with the ties of all its boards.
import type { NetworkThingFragment } from '../../api/operations.generated.ts';
import type { Hull } from '../../canvas/picture.ts';
import { isGone, isNew, together } from './becoming.ts';
import type { Drawing, DrawnGroup, DrawnThing, DrawnTie } from './drawing.ts';
import type { Group, Grouping } from './grouping.ts';
import type { NetworkTie } from './ties.ts';

export const groupPrefix = 'group:';
export const groupOfThing = (id: string): string => id.slice(groupPrefix.length);

/** The groups of the boards that are shown, in the order of the legend. */
export function groupsOf(
  { things }: Drawing,
  grouping: Grouping,
  { closed, nameOf }: { closed: (id: string) => boolean; nameOf: (group: Group) => string },
): DrawnGroup[] {
  const members = new Map<string, Members>();
  for (const { node, thing } of things) {
    if (node.kind !== 'BOARD' || thing.hidden) continue;
    const { id } = grouping.of(node);
    const own = members.get(id) ?? { members: [], came: 0, went: 0 };
    own.members.push(node.id);
    if (isNew(thing.became)) own.came += 1;
    if (isGone(thing.became)) own.went += 1;
    members.set(id, own);
  }
  return grouping.groups.flatMap((group) => {
    const own = members.get(group.id);
    return own ? [{ group, name: nameOf(group), closed: closed(group.id), ...own }] : [];
  });
}

interface Members {
  members: string[];
  came: number;
  went: number;
}

/** The drawing with its closed groups as one thing each, and the ties between two ends made one. */
export function collapsed(drawing: Drawing, groups: readonly DrawnGroup[]): Drawing {
  const shut = groups.filter(({ closed }) => closed);
  if (shut.length === 0) return drawing;
  const home = new Map(shut.flatMap(({ group, members }) => members.map((id) => [id, `${groupPrefix}${group.id}`])));
  const things = drawing.things.filter(({ node }) => !home.has(node.id));
  const bundles = new Map<string, Bundle>();
  const ties: DrawnTie[] = [];
  for (const drawn of drawing.ties) {
    const [a, b] = [home.get(drawn.tie.source), home.get(drawn.tie.target)];
    if (!a && !b) ties.push(drawn);
    else if (a !== b && !drawn.tie.hidden) {
      const [source = '', target = ''] = [a ?? drawn.tie.source, b ?? drawn.tie.target].toSorted();
      const id = `bundle:${source}:${target}`;
      bundles.set(id, { source, target, parts: [...(bundles.get(id)?.parts ?? []), drawn] });
    }
  }
  return {
    ...drawing,
    things: [...shut.map(groupThing), ...things],
    ties: [...ties, ...[...bundles].map(([id, bundle]) => bundleTie(id, bundle))],
    more: new Map([...drawing.more].filter(([id]) => !home.has(id))),
  };
}

/** The ids of the things that stand for the closed ones. */
export function closedThings(groups: readonly DrawnGroup[]): string[] {
  return groups.flatMap(({ group, closed }) => (closed ? [`${groupPrefix}${group.id}`] : []));
}

/** What is drawn around the open groups. */
export function hullsOf(groups: readonly DrawnGroup[]): Hull[] {
  return groups
    .filter(({ closed }) => !closed)
    .map(({ group, name, members }) => ({
      id: `${groupPrefix}${group.id}`,
      label: `${name} · ${members.length}`,
      fill: group.fill,
      members,
    }));
}

/** `+3 −1` behind its name: boards that came and went. */
function groupThing({ group, name, members, came, went }: DrawnGroup): DrawnThing {
  const id = `${groupPrefix}${group.id}`;
  const size = members.length - went;
  const marks = [...(came > 0 ? [`+${came}`] : []), ...(went > 0 ? [`−${went}`] : [])];
  const node: NetworkThingFragment = {
    id,
    kind: 'BOARD',
    label: name,
    shortLabel: null,
    size,
    tier: null,
    degree: 0,
    statutory: false,
    ended: false,
    planned: false,
    change: null,
    areas: [],
  };
  const plain = { statutory: false, ended: false, planned: false, hidden: false };
  return {
    node,
    thing: { id, shape: 'group', name, label: [name, ...marks].join(' '), size, fill: group.fill, ...plain },
    region: null,
    colour: null,
    group,
    came,
    went,
    entries: [],
  };
}

interface Bundle {
  source: string;
  target: string;
  parts: readonly DrawnTie[];
}

/** All ties between two ends as one; inferred, presumed, new or gone only where all of them are. */
function bundleTie(id: string, { source, target, parts }: Bundle): DrawnTie {
  const inferred = parts.every(({ tie }) => tie.inferred);
  const presumed = parts.every(({ tie }) => tie.presumed === true);
  const weight = parts.length;
  const edge: NetworkTie = {
    id,
    source,
    target,
    kind: 'SHARED',
    weight,
    certainty: inferred ? 'INFERRED' : 'STATED',
    presumed,
    relation: null,
    significant: false,
    change: null,
  };
  const tie = {
    id,
    source,
    target,
    kind: 'bundle' as const,
    weight,
    inferred,
    presumed,
    became: together(parts.map(({ tie: one }) => one.became)),
    strong: false,
    kin: false,
    hidden: false,
  };
  return { edge, tie, entries: [] };
}
