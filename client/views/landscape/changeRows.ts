import type { DifferenceKind, LandscapeChangesQuery, TurnPartsFragment } from '../../api/operations.generated.ts';
import type { Connection } from '../../api/usePages.ts';
import type { Named } from '../../ui/RecordName.tsx';

export const groups = ['boards', 'people', 'organisations', 'seats'] as const;
export type Group = (typeof groups)[number];

/** The list that is open: the one that the address names, else the first that has anything. */
export function groupShown(named: string | undefined, countOf: (group: Group) => number): Group {
  return groups.find((one) => one === named) ?? groups.find((one) => countOf(one) > 0) ?? 'boards';
}

export type NamedRecord = Named & { id: string };
type Differences = LandscapeChangesQuery['differences'];
type Seat = NonNullable<Differences['seats']>['edges'][number]['node']['seat'];

/** One difference, whatever it is of. */
export interface ChangeRow {
  id: string;
  kind: DifferenceKind;
  began: TurnPartsFragment | null;
  ended: TurnPartsFragment | null;
  /** What it is called; null: unknown. */
  who: (Named & { sortName?: string }) | null;
  /** The record that it opens. */
  opens: string;
  /** On which board; of a board: null. */
  board: NamedRecord | null;
  role: Seat['role'] | null;
  /** Whether on any board at the other date; null: not a question of it. */
  elsewhere: boolean | null;
  followedBy: readonly NamedRecord[];
  follows: readonly NamedRecord[];
}

const nothing = { board: null, role: null, elsewhere: null, followedBy: [], follows: [] };
const none: Connection<ChangeRow> = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] };

/** The list of one group. */
export function rowsOf({ differences }: LandscapeChangesQuery, group: Group): Connection<ChangeRow> {
  const { boards, people, organisations, seats } = differences;
  switch (group) {
    case 'boards':
      return made(boards, ({ board: { id, name, nameCy, succeededBy, succeeds }, ...turns }) => {
        return {
          ...nothing,
          ...turns,
          id,
          opens: id,
          who: { name, nameCy },
          followedBy: succeededBy,
          follows: succeeds,
        };
      });
    case 'people':
      return made(people, ({ person, ...rest }) => ({ ...nothing, ...rest, ...sitter(person, rest.board) }));
    case 'organisations':
      return made(organisations, ({ organisation, ...rest }) => {
        return { ...nothing, ...rest, ...sitter(organisation, rest.board) };
      });
    case 'seats':
      return made(seats, ({ seat: { id, board, role, person, organisation, post }, ...turns }) => {
        return { ...nothing, ...turns, id, opens: id, who: person ?? organisation ?? post, board, role };
      });
  }
}

function sitter(who: NamedRecord & { sortName?: string }, board: NamedRecord) {
  return { id: `${who.id} ${board.id}`, opens: who.id, who, board };
}

function made<N>(connection: Connection<N> | undefined, row: (node: N) => ChangeRow): Connection<ChangeRow> {
  if (!connection) return none;
  return { ...connection, edges: connection.edges.map(({ node }) => ({ node: row(node) })) };
}
