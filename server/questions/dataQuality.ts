// How good the data is, at a glance: what is stated, what is missing, what nobody has checked for a year.
import { countSeats } from '../analysis/index.ts';
import { addMonths, firstDay } from '../domain/partialDate.ts';
import type { Stored } from '../domain/records.ts';
import type { LandscapeAnswer } from './answers.ts';
import { projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { type BoardLack, isLacking } from './boardFilter.ts';

export interface DataQuality {
  statedFacts: number;
  inferredFacts: number;
  boards: number;
  boardsWithoutTheme: number;
  boardsWithoutArea: number;
  boardsWithoutTier: number;
  boardsWithoutCadence: number;
  boardsWithoutPeople: number;
  seats: number;
  seatsWithoutDates: number;
  records: number;
  recordsNotChecked: number;
}

const monthsOld = 12;

/** Boards and seats of the scope; facts and records of the whole. */
export async function dataQuality(asking: Asking, { around }: LandscapeAnswer): Promise<DataQuality> {
  const { stated, inferred } = await asking.facts();
  const today = firstDay(new Date().toISOString().slice(0, 10));
  const records = recordsOf(around.current.landscape);
  const isOld = ({ lastChecked }: Stored) =>
    lastChecked === null || firstDay(lastChecked) < addMonths(today, -monthsOld);
  return {
    statedFacts: stated,
    inferredFacts: inferred,
    ...gapsOfScope(around),
    records: records.length,
    recordsNotChecked: records.filter(isOld).length,
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

function recordsOf(landscape: LandscapeAnswer['around']['current']['landscape']): Stored[] {
  const { boards, people, organisations, posts, tenures, seats, meetings, attendances, themes, areas } = landscape;
  return [boards, people, organisations, posts, tenures, [...seats], meetings, attendances, themes, areas].flat();
}
