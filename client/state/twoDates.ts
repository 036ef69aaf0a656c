/** The same day a year before; the last of February where there is none such. */
export function yearBefore(date: string): string {
  const before = String(Number(date.slice(0, 4)) - 1).padStart(4, '0') + date.slice(4);
  return before.endsWith('-02-29') ? before.replace('-02-29', '-02-28') : before;
}

/** Whether the one lies wholly after the other; a month does not lie after its year, nor after its days. */
export function liesAfter(date: string, other: string): boolean {
  return date > other && !date.startsWith(other) && !other.startsWith(date);
}
