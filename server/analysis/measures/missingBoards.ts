// organisationMissing: boards on which two thirds of an organisation's peers are represented and it is not. Its peers: the others of its
// kind whose ground is of the same tier (kind of area), three at least. Boards, 0 and up; null with fewer peers.
import type { Id } from '../../domain/records.ts';
import { onlyStated } from '../projection/onlyStated.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { boardsOf } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import { boards, type Measure } from './measure.ts';

export const organisationMissing: Measure = {
  id: 'organisationMissing',
  of: 'ORGANISATION',
  title: { en: 'Boards where its peers sit', cy: 'Byrddau lle mae ei gymheiriaid' },
  definition: {
    en: 'How many boards there are on which two thirds of its peers are represented and it is not; its peers are the other organisations of its kind in the same tier of areas. Unknown with fewer than three.',
    cy: 'Faint o fyrddau y caiff dwy ran o dair o’i gymheiriaid eu cynrychioli arnynt ac yntau heb fod; ei gymheiriaid yw’r sefydliadau eraill o’r un math yn yr un haen o ardaloedd. Anhysbys gyda llai na thri.',
  },
  unit: boards,
  bounds: { least: 0, most: null },
  degenerate: null,
  citation: null,
  value: (projection, organisation = '') => missingBoards(projection, organisation)?.boards.length ?? null,
};

export interface MissingBoards {
  peers: readonly Id[];
  /** With the peers there; those where most are come first. */
  boards: { board: Id; peers: Id[] }[];
}

/** Null: it has fewer than three peers. @throws BoardwalkError NOT_FOUND */
export function missingBoards(projection: Projection, organisation: Id): MissingBoards | null {
  const peers = peersOfOrganisation(projection, organisation);
  if (peers.length < thresholds.missingPeers) return null;
  const boards = wellAttended(projection, keysOf(projection, organisation))
    .filter(({ there }) => !there.has(organisation))
    .map(({ board, there }) => ({ board, peers: [...there] }));
  return { peers, boards };
}

/** The others of its kind on ground of the same tier, however few; none where its kind or the tier of its ground is unknown. @throws BoardwalkError NOT_FOUND */
export function peersOfOrganisation(projection: Projection, organisation: Id): Id[] {
  return membersOf(projection, keysOf(projection, organisation)).filter((id) => id !== organisation);
}

interface Attended {
  board: Id;
  there: Set<Id>;
}

/** The boards on which two thirds of them sit, one left out that does not; worked out once for all who have the same peers. */
function wellAttended(projection: Projection, keys: readonly string[]): Attended[] {
  const known = projection.keep(noneYet);
  const name = keys.join('\n');
  const made = known.get(name) ?? attendedBy(projection, membersOf(projection, keys));
  known.set(name, made);
  return made;
}

const noneYet = (): Map<string, Attended[]> => new Map();

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
