/** What a word of the address stands for; undefined for any other word, those that every object inherits included. */
export function named<T>(names: Readonly<Record<string, T>>, name: string | undefined): T | undefined {
  return name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;
}
