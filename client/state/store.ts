import { fromAddress, toAddress } from './address.ts';
import { type Place, type Step, take } from './place.ts';

/** The address bar with its history; every entry knows how many steps it is from the first. */
export interface AddressBar {
  read: () => { address: string; step: number };
  push: (address: string, step: number) => void;
  replace: (address: string, step: number) => void;
  go: (steps: number) => void;
  /** Calls back when somebody goes back or forward. */
  listen: (moved: () => void) => void;
}

export interface Snapshot {
  place: Place;
  canUndo: boolean;
  canRedo: boolean;
}

export interface Store {
  snapshot: () => Snapshot;
  subscribe: (listener: () => void) => () => void;
  /** Takes a step; `replace` where it only continues the last one (a slider on its way). */
  step: (step: Step, manner?: 'push' | 'replace') => void;
  /** The address that a step would lead to, for links. */
  addressOf: (step: Step) => string;
  /** Goes where a link of ours leads. */
  follow: (address: string) => void;
  undo: () => void;
  redo: () => void;
}

/** ms after which the address bar is held to stay where it is. */
const longestWay = 2_000;

/** State without a framework: the address bar is its only memory, so undo, redo, back and forward are one history. */
export function createStore(bar: AddressBar): Store {
  const first = bar.read();
  let at = first.step;
  let last = first.step;
  /** The step that undoing or redoing leads to, until the address bar is there. */
  let goal: { step: number; by: number } | null = null;
  /** What is done while the address bar is still on its way: it goes on from where that arrives. */
  let waiting: (() => void)[] = [];
  let snapshot = shot(fromAddress(first.address));
  const listeners = new Set<() => void>();

  function shot(place: Place): Snapshot {
    return { place, canUndo: at > 0, canRedo: at < last };
  }
  function settle(place: Place): void {
    snapshot = shot(place);
    for (const listener of listeners) listener();
  }
  function move(place: Place, manner: 'push' | 'replace'): void {
    const address = toAddress(place);
    if (address === toAddress(snapshot.place)) return;
    goal = null;
    if (manner === 'push') {
      at += 1;
      last = at;
      bar.push(address, at);
    } else bar.replace(address, at);
    settle(place);
  }
  // The address bar follows later, and a key held down asks again before: it must not lead out of the page.
  function go(by: number): void {
    const step = (goal && isOnItsWay() ? goal.step : at) + by;
    if (step < 0 || step > last) return;
    goal = { step, by: performance.now() + longestWay };
    bar.go(by);
  }
  function isOnItsWay(): boolean {
    return goal !== null && performance.now() < goal.by;
  }
  function onArrival(act: () => void): void {
    waiting.push(act);
    if (!isOnItsWay()) goOn();
  }
  function goOn(): void {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  }
  bar.listen(() => {
    const now = bar.read();
    at = now.step;
    last = Math.max(last, at);
    if (goal?.step === at) goal = null;
    settle(fromAddress(now.address));
    if (!isOnItsWay()) goOn();
  });

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    step: (step, manner = 'push') => onArrival(() => move(take(snapshot.place, step), manner)),
    addressOf: (step) => toAddress(take(snapshot.place, step)),
    follow: (address) => onArrival(() => move(fromAddress(address), 'push')),
    undo: () => go(-1),
    redo: () => go(1),
  };
}
