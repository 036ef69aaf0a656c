let open = false;
const listeners = new Set<() => void>();

function settle(now: boolean): void {
  open = now;
  for (const listener of listeners) listener();
}

/** Whether the list of keys is open; the button and the key `?` both open it. */
export const keyHelp = {
  isOpen: (): boolean => open,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  close: (): void => settle(false),
};

export const openKeyHelp = (): void => settle(true);
