// The whole landscape at one revision, without the words of its evidence: what a projection is made of.
import { z } from 'zod';
import type { Landscape } from '../domain/landscape.ts';
import { attest, type Said, saidShape } from './attest.ts';
import type { Reading } from './openStore.ts';
import { recordShapes } from './recordShapes.ts';
import { readRevision } from './revision.ts';
import { seatMaker, seatTuples } from './seatTuple.ts';

const evidence = z.array(saidShape);
const { PERSON, ORGANISATION, BOARD, POST, TENURE, MEETING, ATTENDANCE, THEME, AREA } = recordShapes;
const id = z.string();

/**
 * Reads it from a store or in a transaction. A write may fall between two of its statements, so it reads the revision before
 * and after, and everything again when that has moved.
 */
export async function readLandscape(on: Reading): Promise<Landscape> {
  for (let revision = await readRevision(on); ; ) {
    const landscape = { revision, ...(await readAll(on)) };
    revision = await readRevision(on);
    if (revision === landscape.revision) return landscape;
  }
}

async function readAll(on: Reading): Promise<Omit<Landscape, 'revision'>> {
  return {
    boards: await attested(on, 'read/landscape-boards', BOARD.extend({ evidence })),
    people: await plain(on, 'read/landscape-people', PERSON),
    organisations: await attested(on, 'read/landscape-organisations', ORGANISATION.extend({ evidence })),
    posts: await plain(on, 'read/landscape-posts', POST),
    ...(await readGrouped(on)),
    themes: await plain(on, 'read/landscape-themes', THEME),
    areas: await plain(on, 'read/landscape-areas', AREA),
  };
}

async function plain<T>(on: Reading, file: string, record: z.ZodType<T>): Promise<T[]> {
  return (await on.rows(file, {}, z.object({ record }))).map((row) => row.record);
}

async function attested<T extends { evidence: Said[] }>(on: Reading, file: string, record: z.ZodType<T>) {
  const rows = await on.rows(file, {}, z.object({ record }));
  return rows.map((row) => attest(row.record));
}

/** What is many, and so comes as one row for each owner. */
async function readGrouped(on: Reading): Promise<Pick<Landscape, 'tenures' | 'seats' | 'meetings' | 'attendances'>> {
  const tenures = z.object({ person: id, records: z.array(TENURE.omit({ person: true }).extend({ evidence })) });
  const seats = z.object({ board: id, seats: seatTuples });
  const seatOf = seatMaker();
  const meetings = z.object({ board: id, records: z.array(MEETING.omit({ board: true }).extend({ evidence })) });
  const attendances = z.object({
    meeting: id,
    records: z.array(ATTENDANCE.omit({ meeting: true }).extend({ evidence })),
  });
  const byPerson = await on.rows('read/landscape-tenures', {}, tenures);
  const meetingsByBoard = await on.rows('read/landscape-meetings', {}, meetings);
  const byMeeting = await on.rows('read/landscape-attendances', {}, attendances);
  return {
    tenures: byPerson.flatMap(({ person, records }) => records.map((each) => ({ ...attest(each), person }))),
    seats: await on.stream('read/landscape-seats', {}, seats, (row) =>
      row.seats.map((tuple) => seatOf(row.board, tuple)),
    ),
    meetings: meetingsByBoard.flatMap(({ board, records }) => records.map((each) => ({ ...attest(each), board }))),
    attendances: byMeeting.flatMap(({ meeting, records }) => records.map((each) => ({ ...attest(each), meeting }))),
  };
}
