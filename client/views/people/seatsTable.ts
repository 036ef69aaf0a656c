// Which of a person's seats the table of them shows, as the address keeps it.
export const seatsShown = ['all', 'counting', 'similar'] as const;
export type SeatsShown = (typeof seatsShown)[number];

/** The options that open the table so: only these seats, in this order. */
export function seatsTable(only: SeatsShown, sort: string): Record<string, string | null> {
  return { twin: 'table', only: only === 'all' ? null : only, sort };
}

export function seatsShownOf(text: string | undefined): SeatsShown {
  return seatsShown.find((one) => one === text) ?? 'all';
}
