// The landscape as it is now, read once a revision and shared by all requests of this process.

import { landscapeSince } from '../store/landscapeSince.ts';
import type { Store } from '../store/openStore.ts';
import { readLandscape } from '../store/readLandscape.ts';
import { type Current, currentOf } from './current.ts';

export interface Landscapes {
  /** At this revision, which the database has been seen at, or a later one: a whole reading only when it moved. */
  current(revision: number): Promise<Current>;
}

export function keepLandscapes(store: Store): Landscapes {
  let kept: Current | undefined;
  let reading: Promise<Current> | undefined;

  async function readOnce(): Promise<Current> {
    const known = kept?.landscape;
    const patched = known && (await store.read((on) => landscapeSince(on, known)));
    // The old one is let go before a new one is read beside it.
    if (!patched) kept = undefined;
    kept = currentOf(patched ?? (await readLandscape(store)));
    return kept;
  }
  return {
    async current(revision) {
      for (;;) {
        if (kept && kept.landscape.revision >= revision) return kept;
        reading ??= readOnce().finally(() => {
          reading = undefined;
        });
        // What another request began to read may be older than this one has to be.
        await reading;
      }
    },
  };
}
