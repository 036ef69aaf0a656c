// Why two meetings, or two boards that meet, are held to duplicate each other: codes with the numbers that they rest on, which
// server/wording turns into sentences.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { cellAt, seatsOfCell } from '../projection/whoIsWhere.ts';
import type { DuplicatedSeries } from './duplicatedSeries.ts';
import type { Gathering } from './gatherings.ts';
import { type MeetingPair, peopleAtBoth } from './meetingPairs.ts';

export type MeetingReason =
  | { code: 'SERIES_DUPLICATED' | 'SINGLES_DUPLICATED'; duplicated: number; meetings: number; board: Id }
  | { code: 'SAME_PEOPLE'; shared: number; size: number; containment: number }
  | { code: 'DAYS_APART'; days: number }
  | { code: 'DAYS_UNSURE' | 'DAYS_BETWEEN'; least: number; most: number }
  | { code: 'SAME_ORGANISATIONS'; organisationJaccard: number }
  | { code: 'SAME_THEMES'; themeSimilarity: number }
  | { code: 'SAME_GROUND'; areaSimilarity: number }
  | { code: 'SEATS_STOOD_IN'; board: Id; date: string }
  | { code: 'SEATS_STOOD_IN_AT'; meetings: number; of: number }
  | { code: 'UNDATED_SEATS' | 'PLANNED' | 'ABOVE' };

/** Of two meetings: what makes them alike, then what makes it less sure. */
export function reasonsOfPair(projection: Projection, pair: MeetingPair): MeetingReason[] {
  const { a, b, shared, apart } = pair;
  const size = Math.min(a.present.length, b.present.length);
  const stoodIn = [a, b].filter(({ basis }) => basis === 'SEATS');
  return [
    { code: 'SAME_PEOPLE', shared, size, containment: shared / size },
    apart.least === apart.most ? { code: 'DAYS_APART', days: apart.most } : { code: 'DAYS_UNSURE', ...apart },
    ...reasonsOfRemits(pair),
    ...stoodIn.map(({ meeting }) => ({ code: 'SEATS_STOOD_IN' as const, board: meeting.board, date: meeting.date })),
    ...saidIf(restsOnUndated(projection, pair), 'UNDATED_SEATS'),
    ...saidIf(a.meeting.planned, 'PLANNED'),
    ...saidIf(pair.relation === 'PARENT', 'ABOVE'),
  ];
}

/** Of two boards. */
export function reasonsOfSeries(projection: Projection, series: DuplicatedSeries): MeetingReason[] {
  const { a, meetingsOfA, pairs, relation } = series;
  const all = new Set(pairs.flatMap((pair) => [pair.a, pair.b]));
  const stoodIn = [...all].filter(({ basis }) => basis === 'SEATS').length;
  const code = series.series ? 'SERIES_DUPLICATED' : 'SINGLES_DUPLICATED';
  return [
    { code, duplicated: pairs.length, meetings: meetingsOfA, board: a },
    {
      code: 'DAYS_BETWEEN',
      least: Math.min(...pairs.map(({ apart }) => apart.least)),
      most: Math.max(...pairs.map(({ apart }) => apart.most)),
    },
    ...pairs.slice(0, 1).flatMap(reasonsOfRemits),
    ...(stoodIn > 0 ? [{ code: 'SEATS_STOOD_IN_AT' as const, meetings: stoodIn, of: all.size }] : []),
    ...saidIf(
      pairs.some((pair) => restsOnUndated(projection, pair)),
      'UNDATED_SEATS',
    ),
    ...saidIf(series.planned, 'PLANNED'),
    ...saidIf(relation === 'PARENT', 'ABOVE'),
  ];
}

function saidIf<C extends 'UNDATED_SEATS' | 'PLANNED' | 'ABOVE'>(isSo: boolean, code: C): { code: C }[] {
  return isSo ? [{ code }] : [];
}

// Only what they have in common: what is unknown, or nothing, is no reason.
function reasonsOfRemits({ remits: { organisations, themes, areas } }: MeetingPair): MeetingReason[] {
  return [
    ...(organisations ? [{ code: 'SAME_ORGANISATIONS' as const, organisationJaccard: organisations }] : []),
    ...(themes ? [{ code: 'SAME_THEMES' as const, themeSimilarity: themes }] : []),
    ...(areas ? [{ code: 'SAME_GROUND' as const, areaSimilarity: areas }] : []),
  ];
}

// Whether somebody stands at either meeting by seats without dates alone.
function restsOnUndated(projection: Projection, pair: MeetingPair): boolean {
  const bySeats = [pair.a, pair.b].filter(({ basis }) => basis === 'SEATS');
  return bySeats.some((gathering) => peopleAtBoth(pair).some((person) => isUndatedAt(projection, gathering, person)));
}

function isUndatedAt(projection: Projection, { meeting }: Gathering, person: Id): boolean {
  const { people, indexOfBoard } = projection;
  const actor = people.indexOfActor.get(person);
  const cell = actor === undefined ? -1 : cellAt(people, indexOfBoard.get(meeting.board) ?? 0, actor);
  return cell >= 0 && seatsOfCell(projection, people, cell).every(({ undated }) => undated);
}
