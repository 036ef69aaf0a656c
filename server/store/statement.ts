// The texts of cypher/, read once each and sent to the database untouched.
import { readFileSync } from 'node:fs';

/** The folder of all Cypher. */
export const cypherFolder = new URL('../../cypher/', import.meta.url);

const texts = new Map<string, string>();

/** The text of a file of cypher/, named by folder and name: `read/boards`. */
export function statement(file: string): string {
  let text = texts.get(file);
  if (text === undefined) {
    text = readFileSync(new URL(`${file}.cypher`, cypherFolder), 'utf8');
    texts.set(file, text);
  }
  return text;
}
