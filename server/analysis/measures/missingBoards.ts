// organisationMissing: boards on which two thirds of an organisation's peers are represented and it is not. Its peers: the others of its
// kind whose ground is of the same tier (kind of area), three at least. Boards, 0 and up; null with fewer peers.
import type { Attested } from '../../domain/landscape.ts';
import type { Id, Organisation } from '../../domain/records.ts';
import { onlyStated } from '../projection/onlyStated.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { boardsOf, organisationsIn } from '../projection/whoIsWhere.ts';
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
  peers: Id[];
  /** With the number of peers there; those where most are come first. */
  boards: { board: Id; peers: number }[];
}

/** Null: it has fewer than three peers. @throws BoardwalkError NOT_FOUND */
export function missingBoards(projection: Projection, organisation: Id): MissingBoards | null {
  const peers = peersOf(projection, organisation);
  if (peers.length < thresholds.missingPeers) return null;
  const boards = projection.keep(boardsOfOrganisations);
  const own = new Set(boards.get(organisation));
  const there = new Map<Id, number>();
  for (const peer of peers)
    for (const board of boards.get(peer) ?? []) if (!own.has(board)) there.set(board, (there.get(board) ?? 0) + 1);
  const missing = [...there].filter(([, count]) => count / peers.length >= thresholds.missingShare);
  missing.sort(([a, most], [b, next]) => next - most || (a < b ? -1 : 1));
  return { peers, boards: missing.map(([board, count]) => ({ board, peers: count })) };
}

function boardsOfOrganisations(projection: Projection): Map<Id, Id[]> {
  return new Map(organisationsIn(projection).map((organisation) => [organisation, boardsOf(projection, organisation)]));
}

function peersOf(projection: Projection, organisation: Id): Id[] {
  const { records } = projection.workedOut;
  const own = asKnown(projection, found(records.organisations, organisation));
  const kind = own.kind?.toLowerCase();
  const tiers = tiersOf(projection, own);
  if (kind === undefined) return [];
  return [...records.organisations.values()]
    .map((other) => asKnown(projection, other))
    .filter((other) => {
      if (other.id === organisation || other.unit !== own.unit || other.kind?.toLowerCase() !== kind) return false;
      return tiersOf(projection, other).some((tier) => tiers.includes(tier));
    })
    .map(({ id }) => id)
    .sort();
}

function asKnown({ scope }: Projection, organisation: Attested<Organisation>): Attested<Organisation> {
  return scope.certainty === 'STATED_ONLY' ? onlyStated(organisation) : organisation;
}

function tiersOf({ workedOut }: Projection, { areas }: Organisation): string[] {
  return areas.flatMap((area) => workedOut.records.areas.get(area)?.kind?.toLowerCase() ?? []);
}
