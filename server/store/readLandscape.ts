// The whole landscape at one revision, without the words of its evidence: what a projection is made of.
import { z } from 'zod';
import type { Attested, Landscape } from '../domain/landscape.ts';
import type { Attendance, Meeting, Tenure } from '../domain/records.ts';
import { type SeatTable, SeatTableMaker } from '../domain/seatTable.ts';
import { attest, type Said, saidShape } from './attest.ts';
import type { Reading } from './openStore.ts';
import { recordShapes } from './recordShapes.ts';
import { readRevision } from './revision.ts';
import { addSeats, seatTuples } from './seatTuple.ts';

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

// At the same time, each in a session of its own where `on` is a store: while the seats leave the database, which takes the longest, the
// rest comes beside them.
async function readAll(on: Reading): Promise<Omit<Landscape, 'revision'>> {
  const [seats, boards, people, organisations, posts, tenures, meetings, attendances, themes, areas] =
    await Promise.all([
      readSeats(on),
      attested(on, 'read/landscape-boards', BOARD.extend({ evidence })),
      plain(on, 'read/landscape-people', PERSON),
      attested(on, 'read/landscape-organisations', ORGANISATION.extend({ evidence })),
      plain(on, 'read/landscape-posts', POST),
      readTenures(on),
      readMeetings(on),
      readAttendances(on),
      plain(on, 'read/landscape-themes', THEME),
      plain(on, 'read/landscape-areas', AREA),
    ]);
  return { boards, people, organisations, posts, tenures, seats, meetings, attendances, themes, areas };
}

async function plain<T>(on: Reading, file: string, record: z.ZodType<T>): Promise<T[]> {
  return listed(on, file, z.object({ record }), (row) => [row.record]);
}

async function attested<T extends { evidence: Said[] }>(on: Reading, file: string, record: z.ZodType<T>) {
  return listed(on, file, z.object({ record }), (row) => [attest(row.record)]);
}

// What is many comes as one row for each owner.
async function readSeats(on: Reading): Promise<SeatTable> {
  const row = z.object({ board: id, seats: seatTuples });
  const into = {
    begin: () => new SeatTableMaker(),
    take: (table: SeatTableMaker, { board, seats }: z.infer<typeof row>) => addSeats(table, board, seats),
  };
  return (await on.stream('read/landscape-seats', {}, row, into)).done();
}

async function readTenures(on: Reading): Promise<Attested<Tenure>[]> {
  const records = z.array(TENURE.omit({ person: true }).extend({ evidence }));
  const row = z.object({ person: id, records });
  return listed(on, 'read/landscape-tenures', row, ({ person, records: all }) =>
    all.map((each) => ({ ...attest(each), person })),
  );
}

async function readMeetings(on: Reading): Promise<Attested<Meeting>[]> {
  const records = z.array(MEETING.omit({ board: true }).extend({ evidence }));
  const row = z.object({ board: id, records });
  return listed(on, 'read/landscape-meetings', row, ({ board, records: all }) =>
    all.map((each) => ({ ...attest(each), board })),
  );
}

async function readAttendances(on: Reading): Promise<Attested<Attendance>[]> {
  const records = z.array(ATTENDANCE.omit({ meeting: true }).extend({ evidence }));
  const row = z.object({ meeting: id, records });
  return listed(on, 'read/landscape-attendances', row, ({ meeting, records: all }) =>
    all.map((each) => ({ ...attest(each), meeting })),
  );
}

function listed<T, R>(on: Reading, file: string, row: z.ZodType<T>, turn: (row: T) => readonly R[]): Promise<R[]> {
  const take = (all: R[], one: T) => {
    for (const each of turn(one)) all.push(each);
  };
  return on.stream(file, {}, row, { begin: (): R[] => [], take });
}
