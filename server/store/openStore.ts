// The only road to the graph: managed transactions on one named database, rows checked as they come, errors in the domain's words.
import neo4j, { type Driver, type ManagedTransaction, type Record as RecordShape } from 'neo4j-driver';
import { z } from 'zod';
import { BoardwalkError } from '../domain/errors.ts';
import { translateError } from './driverErrors.ts';
import { statement } from './statement.ts';

export interface StoreAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export type Parameters = Readonly<Record<string, unknown>>;

/** What is read from: a store, where each statement is a transaction of its own, or a running transaction. */
export interface Reading {
  /** Runs `cypher/FILE.cypher`; each row is checked against its shape. */
  rows<T>(file: string, parameters: Parameters, row: z.ZodType<T>): Promise<T[]>;
  /** The same for large answers: each row is taken in as it comes, so that they are never all there at once. */
  stream<T, G>(file: string, parameters: Parameters, row: z.ZodType<T>, into: Gathering<T, G>): Promise<G>;
}

/** What rows are gathered into; begun anew where the database asks for the work again. */
export interface Gathering<T, G> {
  begin(): G;
  /** A promise is waited for before the next row is read. */
  take(gathered: G, row: T): Promise<void> | void;
}

/** A running transaction that writes. */
export interface Writing extends Reading {
  readonly writes: true;
  /** The ids of the changes that it enters in the log: by these is told whether it was committed. */
  readonly logged: string[];
}

export interface Store extends Reading {
  /** Several reads in one transaction. The work may be run again when the database asks for it. */
  read<T>(work: (on: Reading) => Promise<T>): Promise<T>;
  /** One transaction, kept whole or not at all. The work may be run again when the database asks for it. */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Short enough that a dead database is noticed within seconds; a request that comes later finds it again by itself. */
const patience = { connectionTimeout: 3_000, connectionAcquisitionTimeout: 5_000, maxTransactionRetryTime: 2_000 };
const longestRead = 60_000;
/** A large landscape leaves a busy machine slowly, and without it nothing can be answered. */
const longestStream = 600_000;
/** So few rows wait in memory, each of many records, that they are gone before they count as old: the heap stays small. */
const rowsAtOnce = 200;
const longestWrite = 600_000;

/**
 * Opens the store and sees that the database answers.
 * @throws BoardwalkError DATABASE_UNAVAILABLE
 */
export async function openStore({ uri, username, password, database }: StoreAddress): Promise<Store> {
  const driver = connect(uri, username, password);
  const bookmarkManager = neo4j.bookmarkManager();

  async function run<T>(
    mode: 'READ' | 'WRITE',
    timeout: number,
    work: (tx: ManagedTransaction) => Promise<T>,
    fetchSize?: number,
  ): Promise<T> {
    const rows = fetchSize === undefined ? {} : { fetchSize };
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: mode, ...rows });
    try {
      return mode === 'READ'
        ? await session.executeRead(work, { timeout })
        : await session.executeWrite(work, { timeout });
    } catch (error) {
      throw translateError(error, uri, username);
    } finally {
      await session.close();
    }
  }

  const read = <T>(work: (on: Reading) => Promise<T>) => run('READ', longestRead, (tx) => work(reading(tx)));
  try {
    await read((on) => on.rows('read/revision', {}, z.object({})));
  } catch (error) {
    await driver.close();
    throw isDown(error) ? unreachable(uri, error) : error;
  }
  return {
    read,
    rows: (file, parameters, row) => read((on) => on.rows(file, parameters, row)),
    stream: (file, parameters, row, into) =>
      run('READ', longestStream, (tx) => reading(tx).stream(file, parameters, row, into), rowsAtOnce),
    write: <T>(work: (tx: Writing) => Promise<T>) => {
      let before: { answer: T; logged: readonly string[] } | null = null;
      return run('WRITE', longestWrite, async (tx) => {
        const writing: Writing = { ...reading(tx), writes: true, logged: [] };
        // Asked for again since nobody heard whether it was committed: what is written already is not written twice.
        if (before !== null && (await isLogged(writing, before.logged))) return before.answer;
        const answer = await work(writing);
        before = { answer, logged: writing.logged };
        return answer;
      });
    },
    close: () => driver.close(),
  };
}

async function isLogged(tx: Writing, [change]: readonly string[]): Promise<boolean> {
  if (change === undefined) return false;
  // The first attempt may be about to be committed still: until then its lock is held.
  await tx.rows('write/hold-revision', {}, z.object({}));
  return (await tx.rows('read/change', { id: change }, z.object({}))).length > 0;
}

function connect(uri: string, username: string, password: string): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), { ...patience, disableLosslessIntegers: true });
  } catch (cause) {
    throw unreachable(uri, cause);
  }
}

// Of a database that never answered, the address is in doubt; of one that has answered, only its health.
function isDown(error: unknown): boolean {
  return error instanceof BoardwalkError && error.reason === 'databaseDown';
}

function unreachable(uri: string, cause: unknown): BoardwalkError {
  return new BoardwalkError('DATABASE_UNAVAILABLE', 'databaseUnreachable', { uri }, { cause });
}

function reading(tx: ManagedTransaction): Reading {
  return {
    rows: async (file, parameters, row) => {
      const { records } = await tx.run(statement(file), parameters);
      return records.map((record) => checked(file, record, row));
    },
    stream: async (file, parameters, row, into) => {
      const gathered = into.begin();
      for await (const record of tx.run(statement(file), parameters)) {
        const taken = into.take(gathered, checked(file, record, row));
        if (taken) await taken;
      }
      return gathered;
    },
  };
}

function checked<T>(file: string, record: RecordShape, row: z.ZodType<T>): T {
  const read = row.safeParse(record.toObject());
  if (read.success) return read.data;
  throw new Error(`cypher/${file}.cypher answered a row of another shape`, { cause: read.error });
}
