import { createContext, use, useState } from 'react';

/** Whether what is shown has followed all that was pressed. */
export const Following = createContext(true);

/** The value of a control: what is picked shows at once, until the page has followed; then what the page says. */
export function useEager<T>(value: T): [T, (value: T) => void] {
  const following = use(Following);
  const [picked, pick] = useState<{ value: T } | null>(null);
  if (following && picked) pick(null);
  return [picked && !following ? picked.value : value, (next) => pick({ value: next })];
}
