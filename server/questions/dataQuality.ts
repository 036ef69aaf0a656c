// How good the data is, at a glance: what is stated, what is missing, what nobody has checked for a year.
import { countSeats } from '../analysis/index.ts';
import { addMonths, firstDay } from '../domain/partialDate.ts';
import type { Stored } from '../domain/records.ts';
import type { DataQualityAnswer, LandscapeAnswer } from './answers.ts';
import { projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { type BoardLack, isLacking } from './boardFilter.ts';
import { factsOf } from './factsOf.ts';
import { byName } from './order.ts';

const monthsOld = 12;

/** Tells what nobody has checked for a year by now, or ever. */
export function isUnchecked(now = new Date()): (record: Stored) => boolean {
  const bound = addMonths(firstDay(now.toISOString().slice(0, 10)), -monthsOld);
  return ({ lastChecked }) => lastChecked === null || firstDay(lastChecked) < bound;
}

/** Boards and seats of the scope; facts and records of the whole. */
export async function dataQuality(asking: Asking, { around }: LandscapeAnswer): Promise<DataQualityAnswer> {
  const { stated, inferred, inferredOnRecord } = await factsOf(asking, around);
  const records = recordsOf(around.current.landscape);
  return {
    statedFacts: stated,
    inferredFacts: inferred,
    inferredOnRecord,
    ...gapsOfScope(around),
    records: records.length,
    recordsNotChecked: records.filter(isUnchecked()).length,
    around,
  };
}

function gapsOfScope(here: LandscapeAnswer['around']) {
  return here.current.answer('dataQuality', here.scope, () => {
    const projection = projectionOf(here);
    const { boards } = projection;
    const without = (lack: BoardLack) => boards.filter((board) => isLacking[lack](board, projection)).length;
    return {
      boards: boards.length,
      boardsWithoutTheme: without('THEMES'),
      boardsWithoutArea: without('AREAS'),
      boardsWithoutTier: without('TIER'),
      boardsWithoutCadence: without('CADENCE'),
      boardsWithoutPeople: without('PEOPLE'),
      seats: countSeats(projection),
      seatsWithoutDates: countSeats(projection, ({ undated }) => undated),
    };
  });
}

/** All that the landscape holds, kind by kind: by name what has one, then what has none. @param language null: in any order */
export function recordsOf(
  landscape: LandscapeAnswer['around']['current']['landscape'],
  language: string | null = null,
): Stored[] {
  const { boards, people, organisations, posts, themes, areas, tenures, seats, meetings, attendances } = landscape;
  const sorted = <T extends Stored & { name: string }>(records: readonly T[]): readonly T[] =>
    language === null ? records : byName(records, language);
  const named = [sorted(boards), sorted(people), sorted(organisations), sorted(posts), sorted(themes), sorted(areas)];
  return [...named, tenures, [...seats], meetings, attendances].flat();
}
