// The embedded database's password: random, in a file that only its owner may read, set at the first start.
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { BoardwalkError } from '../../domain/errors.ts';
import { textIfThere } from './textIfThere.ts';

export const username = 'neo4j';
const initialPassword = 'neo4j';
const statement = new URL('../../../cypher/system/set-password.cypher', import.meta.url);

/** The password of this data folder, made when there is none. */
export async function passwordOf(dataFolder: string): Promise<string> {
  const file = join(dataFolder, 'password');
  const known = await textIfThere(file);
  if (known !== null) return known.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Makes the password valid in the database, unless it already is. */
export async function settlePassword(uri: string, password: string): Promise<void> {
  if (await asUser(uri, password, (driver) => driver.verifyAuthentication({}))) return;
  const text = await readFile(statement, 'utf8');
  await asUser(uri, initialPassword, (driver) =>
    driver.executeQuery(text, { current: initialPassword, new: password }, { database: 'system' }),
  ).catch((cause) => {
    if (!(cause instanceof Neo4jError) || cause.code !== 'Neo.ClientError.Security.Unauthorized') throw cause;
    throw new BoardwalkError('DATABASE_UNAVAILABLE', 'databasePassword', { uri, username }, { cause });
  });
}

async function asUser<T>(uri: string, password: string, work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
