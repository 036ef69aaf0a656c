// The state file: how the other processes on this machine find the embedded database that runs in a data folder.
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textIfThere } from './textIfThere.ts';

export interface RunningDatabase {
  /** Neo4j itself, listening for Bolt at `boltPort` of 127.0.0.1. */
  readonly javaPid: number;
  readonly boltPort: number;
  /** The keeper, listening at `keeperPort` for holders that say `token`. */
  readonly keeperPid: number;
  readonly keeperPort: number;
  readonly token: string;
}

const stateFile = (dataFolder: string): string => join(dataFolder, 'running.json');

export async function readRunning(dataFolder: string): Promise<RunningDatabase | null> {
  const text = await textIfThere(stateFile(dataFolder));
  return text === null ? null : JSON.parse(text);
}

export async function writeRunning(dataFolder: string, running: RunningDatabase): Promise<void> {
  const fresh = `${stateFile(dataFolder)}.new`;
  await writeFile(fresh, JSON.stringify(running), { mode: 0o600 });
  await rename(fresh, stateFile(dataFolder));
}

export async function forgetRunning(dataFolder: string): Promise<void> {
  await rm(stateFile(dataFolder), { force: true });
}
