/** Whether the database answers; asks by itself until it does again. */
export interface Availability {
  state: 'up' | 'database down' | 'server down';
  /** How often it came back: who asked in vain asks again when this grows. */
  recoveries: number;
}

const askEvery = { up: 20_000, down: 2_500 };
let now: Availability = { state: 'up', recoveries: 0 };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

export const availability = {
  snapshot: (): Availability => now,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    if (listeners.size === 1) askLater();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) clearTimeout(timer);
    };
  },
  /** Somebody's question failed because the database or the server is away. */
  reportOutage: (state: 'database down' | 'server down'): void => {
    settle(state);
    askLater();
  },
};

function settle(state: Availability['state']): void {
  if (state === now.state) return;
  now = { state, recoveries: now.recoveries + (state === 'up' ? 1 : 0) };
  for (const listener of listeners) listener();
}

function askLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(), now.state === 'up' ? askEvery.up : askEvery.down);
}

async function ask(): Promise<void> {
  settle(await fetch('/health/ready').then(stateOf, () => 'server down' as const));
  askLater();
}

const stateOf = ({ ok }: Response): Availability['state'] => (ok ? 'up' : 'database down');
