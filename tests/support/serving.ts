// A Boardwalk of its own for a test: real processes, a free port, a data folder that is removed with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../server/store/local/freePort.ts';

export const project = resolve(import.meta.dirname, '../..');

export interface Place {
  readonly address: string;
  readonly port: number;
  readonly dataFolder: string;
  readonly environment: NodeJS.ProcessEnv;
}
export interface Serving extends Place {
  readonly process: ChildProcess;
  /** All that the process has printed so far. */
  readonly said: () => string;
  /** Ends it as Ctrl-C would. */
  readonly end: () => Promise<void>;
  /** Ends it likewise, and removes its data folder. */
  readonly stop: () => Promise<void>;
}

/** A free port and a new data folder, and the environment that leads a Boardwalk there. */
export async function newPlace(seed: string): Promise<Place> {
  const port = await freePort();
  const dataFolder = await mkdtemp(join(tmpdir(), 'boardwalk-test-'));
  const environment = { ...process.env, PORT: String(port), BOARDWALK_DATA: dataFolder, BOARDWALK_SEED: seed };
  return { address: `http://127.0.0.1:${port}`, port, dataFolder, environment };
}

/** Runs the command (the server itself, when none is given) in a place of its own, until it is ready. */
export async function serve(
  seed: string,
  command: readonly string[] = [process.execPath, 'server/main.ts'],
): Promise<Serving> {
  const serving = launch(await newPlace(seed), command);
  await untilReady(serving);
  return serving;
}

export function launch(place: Place, [program = '', ...words]: readonly string[]): Serving {
  let said = '';
  const child = spawn(program, words, {
    cwd: project,
    env: place.environment,
    detached: true,
    // The server goes when the other end of a channel does, so that tests that are stopped leave none behind.
    stdio: ['ignore', 'pipe', 'pipe', ...(words.includes('server/main.ts') ? (['ipc'] as const) : [])],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  const stop = async () => {
    await end();
    await rm(place.dataFolder, { recursive: true, force: true });
  };
  return { ...place, process: child, said: () => said, end, stop };
}

export async function untilReady({ address, process: child, said }: Serving): Promise<void> {
  while (!(await isReady(address))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`It ended before it was ready:\n${said()}`);
    await sleep(200);
  }
}

export async function isReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/health/ready`).catch(() => null);
  return answer?.status === 200;
}
