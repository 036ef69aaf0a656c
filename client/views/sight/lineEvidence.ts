/** The evidence of a board that bears on its line to another: that it reports to it, or is part of it. */
export function lineEvidence<T extends { fact: string | null; about: { id: string } | null }>(
  all: readonly T[],
  to: string,
): T[] {
  return all.filter(({ fact, about }) => (fact === 'reportsTo' || fact === 'partOf') && about?.id === to);
}
