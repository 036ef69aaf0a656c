// Two boards whose meetings duplicate each other: a series when more than half, and at least two, of the meetings of the board that
// meets less are duplicated by the nearest of the other. Meetings that cannot be compared count on neither side.
import type { Id } from '../../domain/records.ts';
import type { BoardRelation } from '../overlap/relation.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { type Thresholds, thresholds } from '../thresholds.ts';
import { type Calendar, heldCalendar, plannedCalendar } from './calendar.ts';
import { heldPairs, type MeetingPair, peopleAtBoth, plannedPairs, turned } from './meetingPairs.ts';

export interface DuplicatedSeries {
  /** The board that meets less; of two that meet as often the one with more of its meetings duplicated. */
  a: Id;
  b: Id;
  /** Their meetings that can be compared. */
  meetingsOfA: number;
  meetingsOfB: number;
  /** Each duplicated meeting of a with the nearest of b, in order of time. */
  pairs: MeetingPair[];
  /** More than half and at least two; else single meetings only. */
  series: boolean;
  /** The mean over the pairs. */
  score: number;
  relation: BoardRelation | null;
  /** Whoever was at both meetings of a pair, by id. */
  people: Id[];
  planned: boolean;
}

/** Of meetings held: series first, pairs of which one board is above the other last; most duplicated first. */
export function heldSeries(projection: Projection): DuplicatedSeries[] {
  return seriesOf(projection.keep(heldCalendar), projection.keep(heldPairs), false);
}

export function plannedSeries(projection: Projection): DuplicatedSeries[] {
  return seriesOf(projection.keep(plannedCalendar), projection.keep(plannedPairs), true);
}

function seriesOf(calendar: Calendar, pairs: readonly MeetingPair[], planned: boolean): DuplicatedSeries[] {
  const ofBoards = groupedBy(pairs, ({ a, b }) => [a.meeting.board, b.meeting.board].sort().join(' '));
  return [...ofBoards.values()].flatMap((some) => twoBoards(calendar, some, planned)).sort(inOrder);
}

function inOrder(x: DuplicatedSeries, y: DuplicatedSeries): number {
  return (
    Number(x.relation === 'PARENT') - Number(y.relation === 'PARENT') ||
    Number(y.series) - Number(x.series) ||
    y.pairs.length - x.pairs.length ||
    y.score - x.score ||
    (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1)
  );
}

interface Side {
  board: Id;
  count: number;
  /** This board’s meeting first, and the nearest of the other. */
  pairs: MeetingPair[];
}

// None when only meetings of the board that meets more have a duplicate as their nearest.
function twoBoards(calendar: Calendar, pairs: readonly MeetingPair[], planned: boolean): DuplicatedSeries[] {
  const first = pairs[0] as MeetingPair;
  const boards = [first.a.meeting.board, first.b.meeting.board].sort();
  const sides = boards.map(
    (board): Side => ({
      board,
      count: calendar.ofBoard[calendar.boards.indexOf(board)]?.length ?? 0,
      pairs: pairs.map((pair) => (pair.a.meeting.board === board ? pair : turned(pair))).filter((it) => it.nearestToA),
    }),
  );
  sides.sort((x, y) => x.count - y.count || y.pairs.length - x.pairs.length);
  const [less, more] = sides as [Side, Side];
  if (less.pairs.length === 0) return [];
  return [
    {
      a: less.board,
      b: more.board,
      meetingsOfA: less.count,
      meetingsOfB: more.count,
      pairs: less.pairs,
      series: isSeries(less.pairs.length, less.count),
      score: less.pairs.reduce((sum, { score }) => sum + score, 0) / less.pairs.length,
      relation: first.relation,
      people: [...new Set(less.pairs.flatMap(peopleAtBoth))].sort(),
      planned,
    },
  ];
}

function isSeries(duplicated: number, meetings: number, limits: Thresholds = thresholds): boolean {
  return duplicated > limits.seriesShare * meetings && duplicated >= limits.seriesMeetings;
}
