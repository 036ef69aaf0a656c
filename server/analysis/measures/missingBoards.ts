// organisationMissing: boards on which most of an organisation's peers are represented and it is not. Its peers: the others of its
// kind whose ground is of the same tier (kind of area), three at least. Boards, 0 and up; null with fewer peers.
import type { Id } from '../../domain/records.ts';
import { onlyStated } from '../projection/onlyStated.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { boardsOf } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import { boards, type Measure } from './measure.ts';
import { simpleFraction } from './simpleFraction.ts';

const most = simpleFraction(thresholds.missingShare);

export const organisationMissing: Measure = {
  id: 'organisationMissing',
  of: 'ORGANISATION',
  title: { en: 'Boards where its peers sit', cy: 'Byrddau lle mae ei gymheiriaid' },
  definition: {
    en: `How many boards there are on which at least ${most.some} in ${most.of} of its peers are represented and it is not; its peers are the other organisations of its kind in the same tier of areas. Unknown with fewer than ${thresholds.missingPeers}.`,
    cy: `Faint o fyrddau y caiff o leiaf ${most.some} o bob ${most.of} o’i gymheiriaid eu cynrychioli arnynt ac yntau heb fod; ei gymheiriaid yw’r sefydliadau eraill o’r un math yn yr un haen o ardaloedd. Anhysbys gyda llai na ${thresholds.missingPeers}.`,
  },
  unit: boards,
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, organisation = '') => missingCount(projection, organisation),
};

export interface MissingBoards {
  peers: readonly Id[];
  /** With the peers there; those where most are come first. */
  boards: { board: Id; peers: Id[] }[];
}

/** Null: it has fewer than three peers. @throws BoardwalkError NOT_FOUND */
export function missingBoards(projection: Projection, organisation: Id): MissingBoards | null {
  const boards = absences(projection, organisation)?.map(({ board, there }) => ({ board, peers: [...there] }));
  return boards ? { peers: peersOfOrganisation(projection, organisation), boards } : null;
}

/** How many these are, without spelling them out. @throws BoardwalkError NOT_FOUND */
export function missingCount(projection: Projection, organisation: Id): number | null {
  return absences(projection, organisation)?.length ?? null;
}

/** The others of its kind on ground of the same tier, however few; none where its kind or the tier of its ground is unknown. @throws BoardwalkError NOT_FOUND */
export function peersOfOrganisation(projection: Projection, organisation: Id): Id[] {
  return kinOf(projection, organisation).members.filter((id) => id !== organisation);
}

function absences(projection: Projection, organisation: Id): Attended[] | null {
  const { members, attended } = kinOf(projection, organisation);
  return members.length <= thresholds.missingPeers ? null : attended.filter(({ there }) => !there.has(organisation));
}

/** An organisation with its peers; worked out once for all who have the same. */
interface Kin {
  /** By id, the organisation itself among them. */
  members: readonly Id[];
  /** The boards on which two thirds of them sit, one left out that does not. */
  attended: readonly Attended[];
}

interface Attended {
  board: Id;
  there: Set<Id>;
}

function kinOf(projection: Projection, organisation: Id): Kin {
  const keys = keysOf(projection, organisation);
  const known = projection.keep(noneYet);
  const name = keys.join('\n');
  const found = known.get(name);
  if (found) return found;
  const members = membersOf(projection, keys);
  const kin = { members, attended: attendedBy(projection, members) };
  known.set(name, kin);
  return kin;
}

const noneYet = (): Map<string, Kin> => new Map();

function attendedBy(projection: Projection, members: readonly Id[]): Attended[] {
  const sits = new Map<Id, Set<Id>>();
  for (const member of members)
    for (const board of boardsOf(projection, member)) {
      const there = sits.get(board);
      if (there) there.add(member);
      else sits.set(board, new Set([member]));
    }
  return [...sits]
    .map(([board, there]) => ({ board, there }))
    .filter(({ there }) => there.size / (members.length - 1) >= thresholds.missingShare)
    .sort((a, b) => b.there.size - a.there.size || (a.board < b.board ? -1 : 1));
}

function membersOf(projection: Projection, keys: readonly string[]): Id[] {
  const groups = projection.keep(kindred);
  const members = keys.flatMap((key) => groups.get(key) ?? []);
  return keys.length > 1 ? [...new Set(members)].sort() : members;
}

/** Organisations by kind and tier, each list by id. */
function kindred(projection: Projection): Map<string, Id[]> {
  const groups = new Map<string, Id[]>();
  for (const id of [...projection.workedOut.records.organisations.keys()].sort())
    for (const key of keysOf(projection, id)) {
      const group = groups.get(key);
      if (group) group.push(id);
      else groups.set(key, [id]);
    }
  return groups;
}

/** What its peers have in common with it, once for each tier that its ground is of. */
function keysOf({ workedOut, scope }: Projection, organisation: Id): string[] {
  const record = found(workedOut.records.organisations, organisation);
  const { kind, areas, unit } = scope.certainty === 'STATED_ONLY' ? onlyStated(record) : record;
  if (kind === null) return [];
  const tiers = areas.flatMap((area) => workedOut.records.areas.get(area)?.kind?.toLowerCase() ?? []);
  return [...new Set(tiers)].sort().map((tier) => JSON.stringify([unit, kind.toLowerCase(), tier]));
}
