// A database of its own with the invented network in it, in a temporary folder: loaded in batches, since it is empty, and gone afterwards.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Document } from '../../server/domain/evidence.ts';
import { recordId } from '../../server/domain/ids.ts';
import { type OpenDatabase, openDatabase } from '../../server/store/local/openDatabase.ts';
import { defaultVersion } from '../../server/store/local/releases.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openStore, type Store } from '../../server/store/openStore.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import type { HeavyTailed } from './heavyTailed.ts';

export interface LoadedDatabase {
  readonly address: OpenDatabase;
  readonly dataFolder: string;
  readonly store: Store;
  close(): Promise<void>;
}

const rowsAtOnce = 10_000;
const boardsOfSource = 200;

export const boardId = (i: number): string => recordId('BOARD', 'bench', String(i));
export const personId = (i: number): string => recordId('PERSON', 'bench', String(i));
const sourceId = (i: number): string => recordId('SOURCE', 'bench', String(i));

/** @param folder where its data folder is made */
export async function loadedDatabase(
  network: HeavyTailed,
  folder: string,
  say: (sentence: string) => void,
): Promise<LoadedDatabase> {
  const dataFolder = join(folder, `data-${network.seats}`);
  const database = await emptyDatabase(dataFolder, say);
  return filled(database, say, async ({ address }) => {
    const driver = openDriver(address);
    try {
      await load(driver, network);
    } finally {
      await driver.close();
    }
    return `${network.seats} seats`;
  });
}

/** A database of its own with these documents in it, put there as the product does. */
export async function databaseOf(
  documents: readonly Document[],
  dataFolder: string,
  say: (sentence: string) => void,
): Promise<LoadedDatabase> {
  const database = await emptyDatabase(dataFolder, say);
  return filled(database, say, async ({ store }) => {
    await store.write((tx) => putDocuments(tx, documents));
    return `${documents.length} records`;
  });
}

async function emptyDatabase(dataFolder: string, say: (sentence: string) => void): Promise<LoadedDatabase> {
  const address = await openDatabase({ server: null, dataFolder, localVersion: defaultVersion }, say);
  const store = await openStore(address);
  const close = async () => {
    await store.close();
    await address.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { address, dataFolder, store, close };
}

/** @param fill says what it has put there */
async function filled(
  database: LoadedDatabase,
  say: (sentence: string) => void,
  fill: (database: LoadedDatabase) => Promise<string>,
): Promise<LoadedDatabase> {
  try {
    await migrate(database.store);
    const began = performance.now();
    const what = await fill(database);
    await database.store.write(raiseRevision);
    say(`${what} are in the database (${((performance.now() - began) / 1000).toFixed(0)} s).`);
    return database;
  } catch (problem) {
    await database.close();
    throw problem;
  }
}

export function openDriver({ uri, username, password }: OpenDatabase): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

async function load(driver: Driver, { boards, people, seats, boardOf, personOf }: HeavyTailed): Promise<void> {
  const sources = Math.ceil(boards / boardsOfSource);
  await inBatches(driver, 'CREATE (:Source {id: row[0], key: row[1], title: row[1], name: row[1]})', sources, (i) => [
    sourceId(i),
    `Register ${i}`,
  ]);
  await inBatches(driver, 'CREATE (:Board {id: row[0], name: row[1], aliases: []})', boards, (i) => [
    boardId(i),
    `Board ${i}`,
  ]);
  const person = 'CREATE (:Person {id: row[0], name: row[1], sortName: row[2], aliases: []})';
  await inBatches(driver, person, people, (i) => [personId(i), `Given${i} Family${i}`, `Family${i}, Given${i}`]);
  const seat = `MATCH (board:Board {id: row[1]}) MATCH (person:Person {id: row[2]}) MATCH (source:Source {id: row[3]})
    CREATE (person)-[:HOLDS]->(seat:Seat {id: row[0], name: person.name + ', member, ' + board.name, role: 'MEMBER', seen: [], planned: false})-[:ON]->(board),
      (seat)-[:STATED_IN {ordinal: 0, locator: 'row ' + row[4], certainty: 'STATED'}]->(source)`;
  await inBatches(driver, seat, seats, (i) => {
    const [on, who] = [boardOf[i] ?? 0, personOf[i] ?? 0];
    const from = sourceId(Math.floor(on / boardsOfSource));
    return [recordId('SEAT', 'bench', String(i)), boardId(on), personId(who), from, String(i)];
  });
}

async function inBatches(driver: Driver, clause: string, count: number, row: (i: number) => string[]): Promise<void> {
  for (let from = 0; from < count; from += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, count - from) }, (_, i) => row(from + i));
    await driver.executeQuery(`UNWIND $rows AS row ${clause}`, { rows });
  }
}
