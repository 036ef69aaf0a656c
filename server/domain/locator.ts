// Where in its source something stands, in the words that evidence keeps: written and understood here alone.

/** `row 3`; of one sheet or file among several `Members, row 3`. */
export function rowLocator(row: number, within: string | null = null): string {
  return within === null ? `row ${row}` : `${within}, row ${row}`;
}

/** `l. 12`, `ll. 12–14`. */
export function lineLocator(first: number, last: number): string {
  return first === last ? `l. ${first}` : `ll. ${first}–${last}`;
}

/** Whether it is a single row, so that whatever stands there again is the same. */
export function isOneRow(locator: string): boolean {
  return /^(?:.+, )?row \d+$/s.test(locator);
}

const mostLines = 50;

/** The lines that it names, at most fifty; none where it names something else. */
export function linesIn(locator: string): number[] {
  const [, first, last] = /^ll?\. (\d+)(?:–(\d+))?$/.exec(locator) ?? [];
  if (first === undefined) return [];
  const [from, to] = [Number(first), Number(last ?? first)];
  return Array.from({ length: Math.max(0, Math.min(to - from + 1, mostLines)) }, (_, i) => from + i);
}
