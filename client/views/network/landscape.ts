// What the answers hold together: the network asked for, what expansions brought in, and a path; each record and tie once.
import type { NetworkPathQuery, NetworkThingFragment } from '../../api/operations.generated.ts';
import { type Named, nameIn } from '../../ui/RecordName.tsx';
import type { NetworkTie } from './ties.ts';

export interface Landscape {
  nodes: ReadonlyMap<string, NetworkThingFragment>;
  edges: readonly NetworkTie[];
  /** How many neighbours of an expanded record are not drawn yet. */
  more: ReadonlyMap<string, number>;
  /** Ids of the path's records and ties, in turn; empty: none is asked for. */
  path: readonly string[];
}

export interface Growth {
  around: string;
  /** At most so many of its neighbours. */
  count: number;
  near: Parts;
  /** The ties as far as two steps away. */
  beyond: readonly NetworkTie[];
}

/** Only these records, and the ties between them. */
export function keptOnly(landscape: Landscape, kept: ReadonlySet<string>): Landscape {
  return {
    nodes: new Map([...landscape.nodes].filter(([id]) => kept.has(id))),
    edges: landscape.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    more: new Map(),
    path: landscape.path.every((id) => kept.has(id)) ? landscape.path : [],
  };
}

interface Parts {
  nodes: readonly NetworkThingFragment[];
  edges: readonly NetworkTie[];
}

/** Merges in order: what is there already stays as it is. */
export function landscapeOf(network: Parts, growths: readonly Growth[], path: NetworkPathQuery['path']): Landscape {
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const edges = new Map(network.edges.map((edge) => [edge.id, edge]));
  const more = new Map<string, number>();
  for (const growth of growths) grow(growth, { nodes, edges, more });
  const way = path ? addPath(path, nodes, edges) : [];
  return { nodes, edges: [...edges.values()], more, path: way };
}

interface Growing {
  nodes: Map<string, NetworkThingFragment>;
  edges: Map<string, NetworkTie>;
  more: Map<string, number>;
}

function grow({ around, count, near, beyond }: Growth, { nodes, edges, more }: Growing): void {
  if (!nodes.has(around)) return;
  const newcomers = near.nodes
    .filter(({ id }) => !nodes.has(id))
    .toSorted((a, b) => b.degree - a.degree || a.label.localeCompare(b.label, 'en') || (a.id < b.id ? -1 : 1));
  for (const node of newcomers.slice(0, count)) nodes.set(node.id, node);
  for (const edge of [...near.edges, ...beyond])
    if (nodes.has(edge.source) && nodes.has(edge.target)) edges.set(edge.id, edge);
  const left = newcomers.length - count;
  if (left > 0) more.set(around, left);
}

function addPath(
  path: NonNullable<NetworkPathQuery['path']>,
  nodes: Map<string, NetworkThingFragment>,
  edges: Map<string, NetworkTie>,
): string[] {
  const way: string[] = [];
  for (const [i, record] of path.nodes.entries()) {
    if (!nodes.has(record.id)) nodes.set(record.id, thingOf(record));
    const before = path.nodes[i - 1];
    const seat = path.seats[i - 1];
    if (before && seat) way.push(seatTie(before.id, record.id, { seat, edges }));
    way.push(record.id);
  }
  return way;
}

/** The tie that is drawn between two records already, else one for the seat. */
function seatTie(
  source: string,
  target: string,
  { seat, edges }: { seat: PathSeat; edges: Map<string, NetworkTie> },
): string {
  const ends = [source, target];
  const drawn = [...edges.values()].find((edge) => ends.includes(edge.source) && ends.includes(edge.target));
  if (drawn) return drawn.id;
  const { id, certainty, spells } = seat;
  const presumed = spells.length > 0 && spells.every((spell) => spell.presumed);
  const plain = { relation: null, significant: false, change: null };
  edges.set(id, { id, source, target, kind: 'SEAT', weight: 1, certainty, presumed, ...plain });
  return id;
}

type PathSeat = NonNullable<NetworkPathQuery['path']>['seats'][number];
type PathRecord = NonNullable<NetworkPathQuery['path']>['nodes'][number];

function thingOf(record: PathRecord): NetworkThingFragment {
  const kind =
    record.__typename === 'Person' ? 'PERSON' : record.__typename === 'Organisation' ? 'ORGANISATION' : 'BOARD';
  return {
    id: record.id,
    kind,
    label: 'name' in record ? record.name : record.id,
    shortLabel: null,
    size: 0,
    tier: null,
    degree: 0,
    statutory: false,
    ended: false,
    planned: false,
    change: null,
    areas: [],
    ...('nameCy' in record ? { record: { nameCy: record.nameCy } } : {}),
  };
}

/** The name of a record in the language of the page, as far as it has one. */
export function nameOf(node: NetworkThingFragment, language: string): string {
  return nameIn(namesOf(node), language);
}

/** The names of a record, where each is shown with its language. */
export function namesOf({ label, record }: NetworkThingFragment): Named {
  return { name: label, nameCy: record && 'nameCy' in record ? record.nameCy : null };
}
