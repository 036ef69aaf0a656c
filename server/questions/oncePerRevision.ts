// What follows from a landscape and takes its time, made when it is first asked for and kept as long as the landscape is.
import type { Current } from './current.ts';

export function oncePerRevision<T>(read: (current: Current) => Promise<T>): (current: Current) => Promise<T> {
  const kept = new WeakMap<Current, Promise<T>>();
  return async (current) => {
    const reading = kept.get(current) ?? read(current);
    kept.set(current, reading);
    try {
      return await reading;
    } catch (error) {
      kept.delete(current);
      throw error;
    }
  };
}
