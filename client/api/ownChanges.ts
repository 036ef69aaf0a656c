/** When the answer to a change came that this page had made, by the id of the change. */
const made = new Map<string, number>();

/** Notes the changes that a mutation answers with. */
export function noteOwnChanges(answer: unknown, at: number): void {
  if (typeof answer !== 'object' || answer === null) return;
  if ('__typename' in answer && answer.__typename === 'Change' && 'id' in answer && typeof answer.id === 'string')
    made.set(answer.id, at);
  for (const part of Object.values(answer)) noteOwnChanges(part, at);
}

/** When this page knew that all of these changes were made; null: one of them is somebody else's, or not known to be its own. */
export function ownSince(changes: readonly (string | null)[]): number | null {
  const times = changes.map((id) => made.get(id ?? '') ?? null);
  return times.length === 0 || times.includes(null) ? null : Math.max(...times.map(Number));
}
