// The processes that belong to a Boardwalk under test: they carry its data folder in their words or their environment.
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** How the processes of `npm start` are told apart. */
export const roles = {
  npm: /^npm start/,
  // Only as its own command: all that npm starts carry these words in their environment.
  starter: /^\S*node start\.mjs serve/,
  server: / server\/main\.ts/,
  keeper: /local\/keeper\.ts/,
  java: / org\.neo4j\.server\./,
} as const;
export type Role = keyof typeof roles;

/** Process number → words and environment, of all that carry the folder. */
export async function carriersOf(dataFolder: string): Promise<Map<number, string>> {
  const listed = await promisify(execFile)('ps', ['axeww', '-o', 'pid=,command='], { maxBuffer: 2 ** 28 });
  const lines = listed.stdout.split('\n').filter((line) => line.includes(dataFolder));
  return new Map(lines.map((line) => [Number.parseInt(line, 10), line.replace(/^\s*\d+\s+/, '')]));
}

export async function processOf(role: Role, dataFolder: string): Promise<number> {
  const found = [...(await carriersOf(dataFolder))].filter(([, words]) => roles[role].test(words));
  const [first] = found;
  if (found.length !== 1 || first === undefined) throw new Error(`${found.length} processes are ${role}`);
  return first[0];
}

/** What still runs after so many seconds; empty as soon as nothing does. */
export async function leftAfter(seconds: number, dataFolder: string): Promise<string[]> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const left = [...(await carriersOf(dataFolder)).values()];
    if (left.length === 0 || Date.now() > until) return left.map((words) => words.slice(0, 80));
    await sleep(100);
  }
}
