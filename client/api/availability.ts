/** Whether the database answers; asks by itself until it does again. */
export interface Availability {
  state: 'up' | 'database down' | 'server down';
  /** How often it came back: who asked in vain asks again when this grows. */
  recoveries: number;
  /** When it was noticed that it is away, ms; what is shown is from before. */
  since: number;
}

const askEvery = { up: 20_000, down: 2_500 };
/** Somebody asked in vain since the last recovery. */
let inVain = false;
/** When a question that was not answered last made us ask at once, ms. */
let doubtedAt = -Infinity;
let now: Availability = { state: 'up', recoveries: 0, since: 0 };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

export const availability = {
  snapshot: (): Availability => now,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    if (listeners.size === 1) begin();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) end();
    };
  },
  /** Something went wrong that this may explain: asks at once. */
  look: (): void => askNow(),
  /** Somebody's question failed because the database is away, as the server itself says. */
  reportOutage: (): void => {
    inVain = true;
    settle('database down');
    askLater();
  },
  /**
   * Somebody's question was not answered at all: it may have been cut off alone, or the server is away. Asks which; whoever asked in vain
   * asks again in both cases, but where questions alone keep failing no more often than all is asked anyway.
   */
  doubt: (): void => {
    inVain = true;
    const at = performance.now();
    if (now.state !== 'up' || at - doubtedAt < askEvery.up) return;
    doubtedAt = at;
    askNow();
  },
};

// What the browser itself knows need not wait.
function begin(): void {
  window.addEventListener('offline', askNow);
  window.addEventListener('online', askNow);
  askLater();
}

function end(): void {
  window.removeEventListener('offline', askNow);
  window.removeEventListener('online', askNow);
  clearTimeout(timer);
}

const askNow = (): void => void ask();

function settle(state: Availability['state']): void {
  const recovers = state === 'up' && (inVain || now.state !== 'up');
  if (state === now.state && !recovers) return;
  if (recovers) inVain = false;
  const recoveries = now.recoveries + (recovers ? 1 : 0);
  now = { state, recoveries, since: now.state === 'up' ? Date.now() : now.since };
  for (const listener of listeners) listener();
}

function askLater(): void {
  clearTimeout(timer);
  timer = setTimeout(askNow, now.state === 'up' ? askEvery.up : askEvery.down);
}

async function ask(): Promise<void> {
  settle(await fetch('/health/ready').then(stateOf, () => 'server down' as const));
  askLater();
}

const stateOf = ({ ok }: Response): Availability['state'] => (ok ? 'up' : 'database down');
