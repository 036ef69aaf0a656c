import { describe, expect, it, vi } from 'vitest';
import { type AddressBar, createStore } from '../../../client/state/store.ts';

/** An address bar with a history, as a browser has one. */
function bar(address = '/network'): AddressBar & { entries: { address: string; step: number }[] } {
  const entries = [{ address, step: 0 }];
  let at = 0;
  let moved = (): void => undefined;
  return {
    entries,
    read: () => entries[at] ?? { address, step: 0 },
    push(to, step) {
      entries.splice(at + 1, Infinity, { address: to, step });
      at += 1;
    },
    replace(to, step) {
      entries[at] = { address: to, step };
    },
    go(steps) {
      at += steps;
      moved();
    },
    listen(listener) {
      moved = listener;
    },
  };
}

describe('the store', () => {
  it('starts where the address is', () => {
    const store = createStore(bar('/people?asOf=2019'));
    expect(store.snapshot()).toMatchObject({
      place: { view: 'people', scope: { asOf: '2019' } },
      canUndo: false,
      canRedo: false,
    });
  });

  it('undoes and redoes steps of view', () => {
    const store = createStore(bar());
    store.step({ view: 'people' });
    store.step({ selection: ['x'] });
    store.undo();
    expect(store.snapshot()).toMatchObject({ place: { view: 'people', selection: [] }, canUndo: true, canRedo: true });
    store.undo();
    expect(store.snapshot()).toMatchObject({ place: { view: 'network' }, canUndo: false });
    store.redo();
    store.redo();
    expect(store.snapshot()).toMatchObject({ place: { view: 'people', selection: ['x'] }, canRedo: false });
  });

  it('never goes further back than its first step, however fast somebody undoes', () => {
    const address = bar();
    const asked: number[] = [];
    // As in a browser: the address bar follows after the keys have been heard.
    const store = createStore({ ...address, read: address.read, go: (steps) => void asked.push(steps) });
    store.step({ view: 'people' });
    store.undo();
    store.undo();
    store.redo();
    store.redo();
    store.redo();
    expect(asked).toEqual([-1, 1]);
    for (const steps of asked) address.go(steps);
    expect(store.snapshot()).toMatchObject({ place: { view: 'people' }, canUndo: true, canRedo: false });
    store.undo();
    expect(asked).toEqual([-1, 1, -1]);
  });

  it('has one history with the browser: back is an undo', () => {
    const address = bar();
    const store = createStore(address);
    store.step({ view: 'overlaps' });
    address.go(-1);
    expect(store.snapshot()).toMatchObject({ place: { view: 'network' }, canUndo: false, canRedo: true });
  });

  it('forgets what could be redone once another step is taken', () => {
    const store = createStore(bar());
    store.step({ view: 'overlaps' });
    store.undo();
    store.step({ view: 'people' });
    expect(store.snapshot()).toMatchObject({ place: { view: 'people' }, canUndo: true, canRedo: false });
  });

  it('takes a step from where an undo on its way arrives', () => {
    const address = bar();
    const asked: number[] = [];
    const store = createStore({ ...address, go: (steps) => void asked.push(steps) });
    store.step({ view: 'overlaps' });
    store.step({ view: 'people' });
    store.undo();
    store.step({ selection: ['x'] });
    expect(store.snapshot().place).toMatchObject({ view: 'people', selection: [] });
    for (const steps of asked) address.go(steps);
    expect(store.snapshot()).toMatchObject({
      place: { view: 'overlaps', selection: ['x'] },
      canUndo: true,
      canRedo: false,
    });
  });

  it('takes no step that leads where it is, and replaces where it only continues one', () => {
    const address = bar();
    const store = createStore(address);
    store.step({ view: 'network' });
    expect(address.entries).toHaveLength(1);
    store.step({ scope: { asOf: '2019-01' } }, 'replace');
    store.step({ scope: { asOf: '2019-02' } }, 'replace');
    expect(address.entries).toEqual([{ address: '/network?asOf=2019-02', step: 0 }]);
  });

  it('tells who listens, until they stop', () => {
    const store = createStore(bar());
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.step({ view: 'people' });
    stop();
    store.step({ view: 'overlaps' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('names the address of a step without taking it', () => {
    const store = createStore(bar('/people?asOf=2019'));
    expect(store.addressOf({ selection: ['x'] })).toBe('/people?asOf=2019&select=x');
    expect(store.snapshot().place.selection).toEqual([]);
  });
});
