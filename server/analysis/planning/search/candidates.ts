// Which single steps a search may take, and what each would save by itself. Boards are merged or nested only where people and subject say so:
// two at least sit on both, and their themes are not known to be unrelated. Who merges meets as often, and as long, as the one of them that
// takes most hours: a merger saves the time of those who sit on several, not work that would be left undone. A standing item needs a host that
// meets no less often, is of no lower tier and does not report to it. Time: the pairs that share people, and for groups of three the pairs of these at each board.
import type { Id } from '../../../domain/records.ts';
import { type StepAction, usualItemMinutes } from '../../../domain/scenario.ts';
import { tiers } from '../../../domain/vocabulary.ts';
import { hoursOfBoard, meetingsPerYear, minutesOfBoard } from '../../meetings/cadence.ts';
import { pairOfBoards } from '../../overlap/pair.ts';
import { boardsAbove, relationOf } from '../../overlap/relation.ts';
import { themeSimilarityOfPair } from '../../overlap/themeSimilarity.ts';
import { endsBefore } from '../../projection/boardsInScope.ts';
import type { Projection } from '../../projection/project.ts';
import { at, type TwoMode } from '../../projection/twoMode.ts';
import { sizeOf } from '../../projection/whoIsWhere.ts';
import { thresholds } from '../../thresholds.ts';

export type Saving = 'HOURS' | 'SEATS';

/** A merger takes groups of at most three; a nesting is as a standing item. Dissolving is looked at only when asked for. */
export type SearchKind = 'MERGE' | 'NEST' | 'DISSOLVE';

export interface SearchLimits {
  readonly saving: Saving;
  readonly kinds: readonly SearchKind[];
  /** Boards that may not go. What the law sets up may not either. */
  readonly locked: ReadonlySet<Id>;
  /** People on one board. */
  readonly mostPeople: number;
}

export interface Candidate {
  readonly action: Extract<StepAction, { kind: SearchKind }>;
  /** Indexes of the boards that go, and of the one that stays (−1: none). */
  readonly going: readonly number[];
  readonly staying: number;
  /** Person-hours a year, or seats, by itself. */
  readonly gain: number;
  /** The most that it may gain beside others: a standing item costs less where its host is merged and then meets less often. Above 0. */
  readonly most: number;
}

/** Of each kind, in no order. */
export function candidatesOf(projection: Projection, limits: SearchLimits): Candidate[] {
  const { kinds } = limits;
  const ties = tiesOf(projection);
  const groups = kinds.includes('MERGE') ? [...pairsIn(ties), ...threesIn(ties)] : [];
  const pairs = kinds.includes('NEST') ? nestings(projection, ties) : [];
  const boards = kinds.includes('DISSOLVE') ? [...projection.boards.keys()] : [];
  return [
    ...groups.flatMap((group) => mergerOf(projection, limits, group) ?? []),
    ...pairs.flatMap(([board, host]) => nestingOf(projection, limits, board, host) ?? []),
    ...boards.flatMap((board) => dissolvingOf(projection, limits, board) ?? []),
  ];
}

/** Of each board, by index: those that it could be merged with or nested in; a parent only to be nested in. */
interface Ties {
  readonly alike: ReadonlyMap<number, ReadonlySet<number>>;
  readonly parents: ReadonlyMap<number, ReadonlySet<number>>;
}

function tiesOf(projection: Projection): Ties {
  const { boards, sharedPeople, days } = projection;
  const alike = new Map<number, Set<number>>();
  const parents = new Map<number, Set<number>>();
  const add = (sets: Map<number, Set<number>>, one: number, other: number) => {
    const known = sets.get(one) ?? new Set();
    sets.set(one, known.add(other));
  };
  const goesOn = boards.map((board) => !endsBefore(board, days.last));
  for (const [i, board] of boards.entries())
    for (let place = at(sharedPeople.rowStart, i); place < at(sharedPeople.rowStart, i + 1); place++) {
      const j = at(sharedPeople.other, place);
      if (at(sharedPeople.count, place) < thresholds.leastShared || !goesOn[i] || !goesOn[j]) continue;
      const pair = pairOfBoards(projection, board.id, boards[j]?.id ?? '');
      if ((themeSimilarityOfPair(pair) ?? 1) < thresholds.unrelatedThemes) continue;
      const lists = relationOf(pair) === 'PARENT' ? parents : alike;
      add(lists, i, j);
      add(lists, j, i);
    }
  return { alike, parents };
}

function pairsIn({ alike }: Ties): number[][] {
  return [...alike].flatMap(([i, others]) => [...others].filter((j) => i < j).map((j) => [i, j]));
}

// Three of which one at least is alike to both others, each three once.
function threesIn({ alike }: Ties): number[][] {
  const threes: number[][] = [];
  for (const [middle, near] of alike) {
    const others = [...near];
    for (const [k, i] of others.entries())
      for (const j of others.slice(k + 1)) {
        const isAlike = alike.get(i)?.has(j) === true;
        if (!isAlike || (middle < i && middle < j)) threes.push([middle, i, j]);
      }
  }
  return threes;
}

// Never in what reports to it, nor in a board of a lower tier.
function nestings(projection: Projection, { alike, parents }: Ties): [number, number][] {
  const above = projection.keep(boardsAbove);
  const { boards } = projection;
  const height = (board: number): number | null => {
    const tier = boards[board]?.tier ?? null;
    return tier === null ? null : tiers.indexOf(tier);
  };
  const mayBeIn = (board: number, host: number): boolean => {
    const [own, other] = [height(board), height(host)];
    if (own !== null && other !== null && own < other) return false;
    return !above.get(boards[host]?.id ?? '')?.has(boards[board]?.id ?? '');
  };
  return [alike, parents].flatMap((ties) =>
    [...ties].flatMap(([board, others]) =>
      [...others].filter((host) => mayBeIn(board, host)).map((host): [number, number] => [board, host]),
    ),
  );
}

function mergerOf(
  projection: Projection,
  { saving, locked, mostPeople }: SearchLimits,
  group: number[],
): Candidate | null {
  const { boards, people } = projection;
  const staysByNeed = group.filter((board) => mayNotGo(projection, locked, board));
  if (staysByNeed.length > 1) return null;
  const together = peopleOf(people, group).size;
  if (together > mostPeople) return null;
  const hours = group.map((board) => hoursOfBoard(projection, boards[board]?.id ?? ''));
  const most = hours.every((own) => own !== null) ? Math.max(...hours) : null;
  const idOf = (board: number) => boards[board]?.id ?? '';
  // Of those that take as many hours the one that meets more often, of these the larger.
  const longest = largest(
    group.filter((_, k) => most === null || hours[k] === most),
    (board) => [most === null ? 0 : (meetingsPerYear(projection, idOf(board)) ?? 0), sizeOf(people, board)],
  );
  const staying = staysByNeed[0] ?? longest;
  const going = group.filter((board) => board !== staying);
  const before = group.reduce(
    (sum, board, k) => sum + sizeOf(people, board) * (saving === 'SEATS' ? 1 : (hours[k] ?? 0)),
    0,
  );
  const after = saving === 'SEATS' ? together : together * (most ?? 0);
  const gain = saving === 'HOURS' && most === null ? 0 : before - after;
  if (!(gain > 0)) return null;
  const asLongest = longest === staying || most === null ? null : idOf(longest);
  return {
    action: {
      kind: 'MERGE',
      keep: idOf(staying),
      absorb: going.map(idOf),
      meetingsPerYear: asLongest === null ? null : meetingsPerYear(projection, asLongest),
      minutesPerMeeting: asLongest === null ? null : minutesOfBoard(projection, asLongest),
    },
    going,
    staying,
    gain,
    most: gain,
  };
}

function nestingOf(
  projection: Projection,
  { saving, locked }: SearchLimits,
  board: number,
  host: number,
): Candidate | null {
  if (mayNotGo(projection, locked, board)) return null;
  const { boards, people } = projection;
  const [id, into] = [boards[board]?.id ?? '', boards[host]?.id ?? ''];
  const [own, others] = [meetingsPerYear(projection, id), meetingsPerYear(projection, into)];
  const hours = hoursOfBoard(projection, id);
  if (saving === 'HOURS' && (hours === null || own === null || others === null)) return null;
  if (own !== null && others !== null && others < own) return null;
  const invited = peopleOf(people, [board, host]).size;
  const gainAt = (meetings: number | null): number =>
    saving === 'SEATS'
      ? sizeOf(people, board)
      : sizeOf(people, board) * (hours ?? 0) - (invited * (meetings ?? 0) * usualItemMinutes) / 60;
  // Its host never meets less often than it does.
  const most = gainAt(own);
  if (!(most > 0)) return null;
  return {
    action: { kind: 'NEST', board: id, into, as: 'STANDING_ITEM', minutes: usualItemMinutes },
    going: [board],
    staying: host,
    gain: gainAt(others),
    most,
  };
}

function dissolvingOf(projection: Projection, { saving, locked }: SearchLimits, board: number): Candidate | null {
  const id = projection.boards[board]?.id ?? '';
  const size = sizeOf(projection.people, board);
  const gain = saving === 'SEATS' ? size : size * (hoursOfBoard(projection, id) ?? 0);
  if (mayNotGo(projection, locked, board) || !(gain > 0)) return null;
  return { action: { kind: 'DISSOLVE', board: id }, going: [board], staying: -1, gain, most: gain };
}

function mayNotGo({ boards }: Projection, locked: ReadonlySet<Id>, board: number): boolean {
  const record = boards[board];
  return !record || record.statutoryBasis !== null || locked.has(record.id);
}

function largest(group: readonly number[], of: (board: number) => readonly [number, number]): number {
  const sorted = group.toSorted((a, b) => {
    const [one, other] = [of(a), of(b)];
    return other[0] - one[0] || other[1] - one[1] || a - b;
  });
  return sorted[0] ?? -1;
}

/** Everybody on any of these, by index. */
export function peopleOf(
  { boardStart, actorOfCell }: Pick<TwoMode, 'boardStart' | 'actorOfCell'>,
  boards: readonly number[],
): Set<number> {
  const all = new Set<number>();
  for (const board of boards)
    for (let cell = at(boardStart, board); cell < at(boardStart, board + 1); cell++) all.add(at(actorOfCell, cell));
  return all;
}
