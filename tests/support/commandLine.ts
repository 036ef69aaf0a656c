// The command line, on the database of this run or on another: within this process, or as one of its own.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../server/cli/runCommand.ts';
import { testDatabase } from './database.ts';

const main = fileURLToPath(new URL('../../server/cli/main.ts', import.meta.url));

export interface Ended {
  code: number | string | null | undefined;
  stdout: string;
  stderr: string;
}
type Settings = Readonly<Record<string, string>>;

/** Runs `boardwalk WORDS`; `settings` go before those of the test's database. A process for each command would take a second to begin. */
export async function boardwalk(words: readonly string[], settings: Settings = {}): Promise<Ended> {
  const outer = { env: process.env, exitCode: process.exitCode };
  const heard = { stdout: listenTo(process.stdout), stderr: listenTo(process.stderr) };
  process.env = environment(settings);
  process.exitCode = 0;
  try {
    await runCommand(words);
    return { code: process.exitCode, stdout: heard.stdout.said(), stderr: heard.stderr.said() };
  } finally {
    heard.stdout.leave();
    heard.stderr.leave();
    Object.assign(process, outer);
  }
}

/** The same as a process of its own. */
export async function spawned(words: readonly string[], settings: Settings = {}): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...words], {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** The one JSON document that `--json` prints. */
export async function told(words: readonly string[], settings: Settings = {}) {
  const { code, stdout } = await boardwalk([...words, '--json'], settings);
  const document: unknown = JSON.parse(stdout);
  return { code, document };
}

function environment(settings: Settings): NodeJS.ProcessEnv {
  const { uri, username, password, database } = testDatabase();
  return {
    PATH: process.env.PATH,
    LANG: 'en_GB.UTF-8',
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    ...settings,
  };
}

/** Takes what is written to the stream, until it is left. */
function listenTo(stream: NodeJS.WriteStream): { said: () => string; leave: () => void } {
  const own = stream.write.bind(stream);
  const chunks: Uint8Array[] = [];
  stream.write = (chunk: string | Uint8Array) => {
    chunks.push(Buffer.from(chunk));
    return true;
  };
  return {
    said: () => Buffer.concat(chunks).toString(),
    leave: () => {
      stream.write = own;
    },
  };
}
