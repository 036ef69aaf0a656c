// The state file: how the other processes on this machine find the embedded database that runs in a data folder.
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
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

const shape: z.ZodType<RunningDatabase> = z.object({
  javaPid: z.number(),
  boltPort: z.number(),
  keeperPid: z.number(),
  keeperPort: z.number(),
  token: z.string(),
});

const stateFile = (dataFolder: string): string => join(dataFolder, 'running.json');

/** What runs, as far as the file tells; one that a power cut left empty or torn tells nothing. */
export async function readRunning(dataFolder: string): Promise<RunningDatabase | null> {
  const text = await textIfThere(stateFile(dataFolder));
  return text === null ? null : (shape.safeParse(parsed(text)).data ?? null);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return null;
  }
}

export async function writeRunning(dataFolder: string, running: RunningDatabase): Promise<void> {
  const fresh = `${stateFile(dataFolder)}.new`;
  await writeFile(fresh, JSON.stringify(running), { mode: 0o600 });
  await rename(fresh, stateFile(dataFolder));
}

export async function forgetRunning(dataFolder: string): Promise<void> {
  await rm(stateFile(dataFolder), { force: true });
}
