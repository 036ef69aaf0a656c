// What an earlier run may have left behind in a data folder: a Neo4j whose keeper was killed.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { homeWord } from './neo4jWords.ts';
import { forgetRunning, type RunningDatabase } from './runningDatabase.ts';

const patience = 20_000;

/** Ends what the state file speaks of and nobody keeps any more, and says so. A keeper that is about to stop gets its time. */
export async function clearLeftovers(
  dataFolder: string,
  { javaPid, keeperPid }: RunningDatabase,
  say: (sentence: string) => void,
): Promise<void> {
  await waitUntil(async () => !(await runsWith(keeperPid, dataFolder)));
  if (await runsWith(javaPid, dataFolder)) {
    say(`A Neo4j that an earlier run left behind (process ${javaPid}) still uses ${dataFolder}; it is being stopped.`);
    signal(javaPid, 'SIGTERM');
    const stopped = await waitUntil(async () => !(await runsWith(javaPid, dataFolder)));
    if (!stopped) signal(javaPid, 'SIGKILL');
  }
  await forgetRunning(dataFolder);
}

/** Whether the process runs and its command line names this data folder: process numbers are used again. */
async function runsWith(pid: number, dataFolder: string): Promise<boolean> {
  const words = await commandLine(pid);
  return words.includes(homeWord(dataFolder));
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const listed = promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
  return listed.then(({ stdout }) => stdout).catch(() => '');
}

async function waitUntil(holds: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    if (await holds()) return true;
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (problem) {
    const gone = problem instanceof Error && 'code' in problem && problem.code === 'ESRCH';
    if (!gone) throw problem;
  }
}
