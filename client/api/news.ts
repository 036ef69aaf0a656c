import { stringifyDocument } from 'urql';
import { LandscapeChangedDocument, type LandscapeChangedSubscription } from './operations.generated.ts';
import { ownSince } from './ownChanges.ts';
import { hearStream } from './stream.ts';

type Told = LandscapeChangedSubscription['landscapeChanged'];

/** That somebody has changed the landscape while this page was open. */
export interface News {
  /** How often: who shows an answer asks again when this grows. */
  arrivals: number;
  /** Who changed it last; null where that is not known, or nothing has changed. */
  who: string | null;
  /** When this page heard of it, ms. */
  at: number;
  /** Since when this page knew of it, which had made the change itself; null: it is somebody else's. */
  ownSince: number | null;
}

/** Changes that come together are one piece of news. */
const gather = 250;

let now: News = { arrivals: 0, who: null, at: 0, ownSince: null };
const listeners = new Set<() => void>();

export const news = {
  snapshot: (): News => now,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  listen,
};

/** Hears of changes as long as the page is seen, until the returned function is called. A hidden page asks when it is seen again. */
function listen(rolesOnly: boolean): () => void {
  let known: number | null = null;
  // What a page asked for while it was hidden may be older than what it hears first.
  let fresh = !document.hidden;
  const gathering = gatherer();

  function hear({ revision, change }: Told): void {
    if (revision === known) return;
    if (known !== null || !fresh) gathering.add(change, revision === (known ?? 0) + 1);
    known = revision;
    fresh = true;
  }
  const query = `query=${encodeURIComponent(stringifyDocument(LandscapeChangedDocument))}`;
  const leave = hearStream(query, rolesOnly, {
    hear: (data) => {
      const told = (data as LandscapeChangedSubscription | null | undefined)?.landscapeChanged;
      if (told) hear(told);
    },
  });
  return () => {
    gathering.drop();
    leave();
  };
}

function gatherer() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gathered: (string | null)[] = [];
  /** `next`: no change before it was missed. */
  const add = (change: Told['change'], next: boolean): void => {
    clearTimeout(timer);
    gathered.push(next ? (change?.id ?? null) : null);
    timer = setTimeout(() => {
      const own = ownSince(gathered);
      gathered = [];
      now = { arrivals: now.arrivals + 1, who: change?.who ?? null, at: Date.now(), ownSince: own };
      for (const listener of listeners) listener();
    }, gather);
  };
  return { add, drop: () => clearTimeout(timer) };
}
