import { stringifyDocument } from 'urql';
import { endpoint } from './client.ts';
import { LandscapeChangedDocument, type LandscapeChangedSubscription } from './operations.generated.ts';

type Told = LandscapeChangedSubscription['landscapeChanged'];

/** That somebody has changed the landscape while this page was open. */
export interface News {
  /** How often: who shows an answer asks again when this grows. */
  arrivals: number;
  /** Who changed it last; null where that is not known, or nothing has changed. */
  who: string | null;
  /** When this page heard of it, ms. */
  at: number;
}

const firstWait = 1_000;
const longestWait = 60_000;
/** Changes that come together are one piece of news. */
const gather = 250;

let now: News = { arrivals: 0, who: null, at: 0 };
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
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;
  let known: number | null = null;
  // What a page asked for while it was hidden may be older than what it hears first.
  let fresh = !document.hidden;
  const gathering = gatherer();

  function hear({ revision, change }: Told): void {
    wait = firstWait;
    if (revision === known) return;
    if (known !== null || !fresh) gathering.add(change?.who ?? null);
    known = revision;
    fresh = true;
  }
  function leave(): void {
    clearTimeout(timer);
    source?.close();
    source = null;
  }
  function connect(): void {
    leave();
    if (document.hidden) return;
    source = new EventSource(addressOf(rolesOnly));
    source.addEventListener('next', (event) => {
      const told = toldBy(event);
      if (told) hear(told);
    });
    source.addEventListener('complete', retry);
    source.addEventListener('error', retry);
  }
  /** Later each time, and not all pages at one time. */
  function retry(): void {
    leave();
    timer = setTimeout(connect, wait * (0.75 + Math.random() / 2));
    wait = Math.min(wait * 2, longestWait);
  }
  function looked(): void {
    wait = firstWait;
    connect();
  }
  connect();
  document.addEventListener('visibilitychange', looked);
  return () => {
    document.removeEventListener('visibilitychange', looked);
    gathering.drop();
    leave();
  };
}

function addressOf(rolesOnly: boolean): string {
  const query = encodeURIComponent(stringifyDocument(LandscapeChangedDocument));
  return `${endpoint(rolesOnly)}${rolesOnly ? '&' : '?'}query=${query}`;
}

function toldBy({ data }: MessageEvent): Told | null {
  const answer: { data?: LandscapeChangedSubscription | null } = JSON.parse(String(data));
  return answer.data?.landscapeChanged ?? null;
}

function gatherer(): { add: (who: string | null) => void; drop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const add = (who: string | null): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      now = { arrivals: now.arrivals + 1, who, at: Date.now() };
      for (const listener of listeners) listener();
    }, gather);
  };
  return { add, drop: () => clearTimeout(timer) };
}
