// One process at a time: a lock that the system itself lifts when its holder ends, however it ends.
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` while no other process runs work under the same lock file. `say` hears when there is a wait. */
export async function singly<T>(lockFile: string, say: (sentence: string) => void, work: () => Promise<T>): Promise<T> {
  const lock = new DatabaseSync(lockFile, { timeout: 0 });
  try {
    for (let tries = 0; !take(lock); tries += 1) {
      if (tries === 10) say('Waiting for another process that prepares the database …');
      await sleep(100);
    }
    return await work();
  } finally {
    lock.close();
  }
}

function take(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (problem) {
    const busy = 5;
    if (problem instanceof Error && 'errcode' in problem && problem.errcode === busy) return false;
    throw problem;
  }
}
