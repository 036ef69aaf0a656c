// Tells whoever listens that the landscape has changed, whichever process wrote. One look a second for all of them, and only while there
// are any; when the database is away nothing is told, and afterwards all that was missed.
import { EventEmitter, on } from 'node:events';
import type { Change } from '../domain/change.ts';
import { readChanges } from '../store/changeLog.ts';
import type { Store } from '../store/openStore.ts';
import { readRevision } from '../store/revision.ts';
import { longestPage } from './page.ts';

export interface LandscapeChanged {
  revision: number;
  /** Null where the log does not hold it: it was emptied. */
  change: Change | null;
}

export interface Watch {
  /** Where the landscape stands now, then each change as it comes. @param signal of a listener: it has left */
  changes(signal: AbortSignal): AsyncGenerator<LandscapeChanged>;
}

/** From the end of one look to the beginning of the next, ms. */
const lookEvery = 1_000;

export function watchLandscape(store: Store): Watch {
  const told = new EventEmitter().setMaxListeners(0);
  let stands: LandscapeChanged | null = null;
  let watching = false;

  function tell(changed: LandscapeChanged): void {
    stands = changed;
    told.emit('changed', changed);
  }

  async function look(): Promise<void> {
    const before = stands?.revision ?? null;
    const revision = await readRevision(store);
    if (before === revision) return;
    const log = await readChanges(store, before === null ? 1 : longestPage, null);
    for (const change of log.toReversed()) {
      if (change.revision > (before ?? revision - 1)) tell({ revision: change.revision, change });
    }
    if ((log[0]?.revision ?? -1) < revision) tell({ revision, change: null });
  }

  async function keepLooking(): Promise<void> {
    while (told.listenerCount('changed') > 0) {
      // What needs the database says why it has no answer; here the next look is soon enough.
      await look().catch(() => undefined);
      await pause();
    }
    watching = false;
    stands = null;
  }

  return {
    async *changes(signal) {
      const heard = on(told, 'changed', { signal });
      if (!watching) {
        watching = true;
        void keepLooking();
      }
      try {
        if (stands) yield stands;
        for await (const [changed] of heard) yield changed;
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },
  };
}

/** Nothing waits for it when the process is to end. */
function pause(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, lookEvery).unref();
  return promise;
}
