// Work that is done one piece after the other, since two at a time would take too much.

export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Does it when all before it is done. @param signal whoever waits for its turn waits no longer */
  add<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const begin = (): Promise<T> => {
      signal?.throwIfAborted();
      return work();
    };
    const mine = this.#last.then(begin);
    this.#last = mine.catch(() => undefined);
    return signal === undefined ? mine : Promise.race([mine, ended(signal)]);
  }
}

/** Rejects with the reason when it is aborted. */
export function ended(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const end = (): void => reject(signal.reason);
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return promise;
}
