/** Whether the database answers; asks by itself until it does again. */
export interface Availability {
  state: 'up' | 'database down' | 'server down';
  /** How often it came back: who asked in vain asks again when this grows. */
  recoveries: number;
  /** When it was noticed that it is away, ms; what is shown is from before. */
  since: number;
}

const askEvery = { up: 20_000, down: 2_500 };
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
  /** Somebody's question failed because the database or the server is away. */
  reportOutage: (state: 'database down' | 'server down'): void => {
    settle(state);
    askLater();
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
  if (state === now.state) return;
  const recoveries = now.recoveries + (state === 'up' ? 1 : 0);
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
