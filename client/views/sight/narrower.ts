/** A theme, and the wider one that it is a part of. */
export interface Nested {
  id: string;
  broader: { id: string } | null;
}

/** The themes that are parts of one, at any depth. */
export function narrowerThan<T extends Nested>(themes: readonly T[], id: string): T[] {
  const within = new Set([id]);
  // A set gives what is added while it is gone through.
  for (const one of within) for (const theme of themes) if (theme.broader?.id === one) within.add(theme.id);
  return themes.filter((theme) => theme.id !== id && within.has(theme.id));
}
