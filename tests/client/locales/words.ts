// The words of both languages as flat lists, and the keys that the client's code asks for.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const client = resolve(import.meta.dirname, '../../../client');
export const pluralForms = { en: ['one', 'other'], cy: ['zero', 'one', 'two', 'few', 'many', 'other'] } as const;
export type Language = keyof typeof pluralForms;
type Words = { [key: string]: string | Words };

/** `scope:boards_one` → the words. */
export function wordsOf(language: Language): Map<string, string> {
  const folder = join(client, 'locales', language);
  const files = globSync('*.json', { cwd: folder }).toSorted();
  return new Map(
    files.flatMap((file) => {
      const words: Words = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return flat(words, `${file.replace('.json', '')}:`);
    }),
  );
}

function flat(words: Words, before: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : flat(value, `${before}${key}.`),
  );
}

const plural = /_(zero|one|two|few|many|other)$/;
/** The key as code asks for it: without the plural form. */
export const baseOf = (key: string): string => key.replace(plural, '');
export const isPlural = (key: string): boolean => plural.test(key);

export interface Asked {
  /** Keys written out. */
  keys: Set<string>;
  /** Beginnings of keys whose end is worked out. */
  beginnings: Set<string>;
}

/** All keys of these namespaces that any file of the client asks for. */
export function askedFor(namespaces: readonly string[]): Asked {
  const names = namespaces.join('|');
  const keys = new Set<string>();
  const beginnings = new Set<string>();
  for (const file of codeFiles()) {
    const text = readFileSync(file, 'utf8');
    for (const [, key = ''] of text.matchAll(new RegExp(`['"\`]((?:${names}):[A-Za-z0-9_.]+)['"\`]`, 'g')))
      keys.add(key);
    for (const [, key = ''] of text.matchAll(new RegExp(`\`((?:${names}):[A-Za-z0-9_.]*)\\$\\{`, 'g')))
      beginnings.add(key);
  }
  return { keys, beginnings };
}

export function codeFiles(): string[] {
  return globSync('**/*.{ts,tsx}', { cwd: client })
    .filter((file) => !file.endsWith('.generated.ts'))
    .map((file) => join(client, file));
}
