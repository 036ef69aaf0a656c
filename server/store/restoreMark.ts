// The mark of a restore: since when, and by which process of which machine. It is kept fresh while the process lives, so that one on another
// machine can tell whether it does; and every part is written under it, so that whoever was taken for gone writes nothing more.
import { hostname } from 'node:os';
import { z } from 'zod';
import { BoardwalkError } from '../domain/errors.ts';
import type { Reading, Store, Writing } from './openStore.ts';

/** Between two signs of life, ms; and after how long without one a process elsewhere counts as gone. */
const every = 5_000;
const goneAfter = 60_000;

export class RestoreMark {
  readonly #mark = [new Date().toISOString(), process.pid, hostname()].join(' ');
  #beating: NodeJS.Timeout | undefined;

  /** Puts it in place of that of a process that is gone. */
  async put(tx: Writing): Promise<void> {
    await tx.rows('write/begin-restore', { mark: this.#mark }, z.never());
  }

  /** Keeps it fresh until `release`, however long a part takes. */
  keepFresh(store: Store): void {
    // Where the database is away for a while the next part says so.
    this.#beating = setInterval(() => void store.write((tx) => this.#hold(tx)).catch(() => undefined), every).unref();
  }

  release(): void {
    clearInterval(this.#beating);
  }

  /** Writes a part. @throws BoardwalkError CONFLICT where another process has begun to restore in its place */
  under<T>(store: Store, work: (tx: Writing) => Promise<T>): Promise<T> {
    return store.write(async (tx) => {
      if (!(await this.#hold(tx))) throw new BoardwalkError('CONFLICT', 'restoreTakenOver');
      return work(tx);
    });
  }

  async #hold(tx: Writing): Promise<boolean> {
    const rows = await tx.rows('write/hold-restore', { mark: this.#mark }, z.object({ fresh: z.boolean() }));
    return rows.length > 0;
  }
}

/** @throws BoardwalkError CONFLICT where the process that put the mark there still runs, here or elsewhere */
export async function refuseRunning(on: Reading, mark: string): Promise<void> {
  const [since = '', pid = '', host = ''] = mark.split(' ');
  const isRunning = host === hostname() ? Number(pid) !== process.pid && isAlive(Number(pid)) : await wasHeardOf(on);
  if (isRunning) throw new BoardwalkError('CONFLICT', 'restoreUnderWay', { since, pid, host });
}

async function wasHeardOf(on: Reading): Promise<boolean> {
  const [answer] = await on.rows('read/restore-age', {}, z.object({ age: z.number().nullable() }));
  return (answer?.age ?? goneAfter) < goneAfter;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
}
