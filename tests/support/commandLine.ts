// The command line as a process of its own, on the database of this run or on another.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { testDatabase } from './database.ts';

const main = fileURLToPath(new URL('../../server/cli/main.ts', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `boardwalk WORDS`; `settings` go before those of the test's database. */
export async function boardwalk(
  words: readonly string[],
  { folder, ...settings }: { folder?: string } & Record<string, string> = {},
): Promise<Ended> {
  const { uri, username, password, database } = testDatabase();
  const env = {
    PATH: process.env.PATH,
    LANG: 'en_GB.UTF-8',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    ...settings,
  };
  const child = spawn(process.execPath, [main, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** The one JSON document that `--json` prints. */
export async function told(...of: Parameters<typeof boardwalk>): Promise<{ code: number | null; document: unknown }> {
  const [words, settings] = of;
  const { code, stdout } = await boardwalk([...words, '--json'], settings);
  return { code, document: JSON.parse(stdout) };
}
