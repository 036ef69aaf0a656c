import { useState } from 'react';

/**
 * The value of a control: what is picked shows at once, before the page has followed; a value that changes elsewhere
 * (Back, undo) is taken over.
 * @param key what tells two values apart, where they are no words themselves
 */
export function useEager<T>(value: T, key: (value: T) => unknown = (one) => one): [T, (value: T) => void] {
  const [shown, show] = useState(value);
  const [before, setBefore] = useState(value);
  if (key(value) !== key(before)) {
    setBefore(value);
    show(value);
  }
  return [shown, show];
}
