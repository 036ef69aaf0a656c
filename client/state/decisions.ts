/** What somebody has decided of a proposed import so far: by the key of a record, who is meant, `NEW` or `LEAVE`. */
export type Decisions = Readonly<Record<string, string>>;

const none: Decisions = {};
const held = new Map<string, Decisions>();
const listeners = new Set<() => void>();
const nameOf = (proposal: string): string => `boardwalk.decided.${proposal}`;

/** Kept on this machine until the import is committed or given up, so that a closed tab loses no answer. */
export const decisions = {
  of(proposal: string): Decisions {
    const known = held.get(proposal) ?? stored(proposal);
    held.set(proposal, known);
    return known;
  },
  /** Decides some, and takes back what is null. */
  take(proposal: string, taken: Readonly<Record<string, string | null>>): void {
    const merged = Object.entries({ ...decisions.of(proposal), ...taken });
    write(proposal, Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null)));
  },
  forget: (proposal: string): void => write(proposal, none),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function write(proposal: string, all: Decisions): void {
  held.set(proposal, all);
  try {
    if (Object.keys(all).length === 0) window.localStorage.removeItem(nameOf(proposal));
    else window.localStorage.setItem(nameOf(proposal), JSON.stringify(all));
  } catch {
    // Where nothing can be stored, it holds as long as the page is open.
  }
  for (const listener of listeners) listener();
}

function stored(proposal: string): Decisions {
  try {
    const read: unknown = JSON.parse(window.localStorage.getItem(nameOf(proposal)) ?? '{}');
    if (typeof read !== 'object' || read === null) return none;
    return Object.fromEntries(Object.entries(read).filter(([, take]) => typeof take === 'string'));
  } catch {
    return none;
  }
}
