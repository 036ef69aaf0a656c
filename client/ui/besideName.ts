/** Of what stands beside a name only what the name does not say: where people are called by their roles it may say all of it. */
export function besideName(name: string, parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part && !name.includes(part)).join(', ');
}
