// Groups on the drawing: an open one is drawn around its boards, a closed one as a single thing with the ties of all its boards.
import type { NetworkThingFragment } from '../../api/operations.generated.ts';
import type { Hull } from '../../canvas/picture.ts';
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
  const members = new Map<string, string[]>();
  for (const { node, thing } of things) {
    if (node.kind !== 'BOARD' || thing.hidden) continue;
    const { id } = grouping.of(node);
    members.set(id, [...(members.get(id) ?? []), node.id]);
  }
  return grouping.groups.flatMap((group) => {
    const own = members.get(group.id);
    return own ? [{ group, name: nameOf(group), members: own, closed: closed(group.id) }] : [];
  });
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

function groupThing({ group, name, members }: DrawnGroup): DrawnThing {
  const id = `${groupPrefix}${group.id}`;
  const node: NetworkThingFragment = {
    id,
    kind: 'BOARD',
    label: name,
    shortLabel: null,
    size: members.length,
    tier: null,
    degree: 0,
    statutory: false,
    ended: false,
    planned: false,
    areas: [],
  };
  const plain = { statutory: false, ended: false, planned: false, hidden: false };
  return {
    node,
    thing: { id, shape: 'group', name, label: name, size: members.length, fill: group.fill, ...plain },
    region: null,
    colour: null,
    group,
    entries: [],
  };
}

interface Bundle {
  source: string;
  target: string;
  parts: readonly DrawnTie[];
}

/** All ties between two ends as one; inferred only where all of them are. */
function bundleTie(id: string, { source, target, parts }: Bundle): DrawnTie {
  const inferred = parts.every(({ tie }) => tie.inferred);
  const weight = parts.length;
  const edge: NetworkTie = {
    id,
    source,
    target,
    kind: 'SHARED',
    weight,
    certainty: inferred ? 'INFERRED' : 'STATED',
    relation: null,
    significant: false,
  };
  const tie = {
    id,
    source,
    target,
    kind: 'bundle' as const,
    weight,
    inferred,
    strong: false,
    kin: false,
    hidden: false,
  };
  return { edge, tie, entries: [] };
}
