const dearest = 1_000_000;

/** The rate that somebody wrote, for one hour of one person; null: none, or none that can be reckoned with. */
export function rateOf(text: string | undefined): number | null {
  const rate = Number(text?.replace(',', '.'));
  return text && Number.isFinite(rate) && rate > 0 && rate <= dearest ? rate : null;
}
