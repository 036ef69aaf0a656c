// Finds a Java that is new enough: JAVA_HOME, then PATH, then the folders where systems usually install it.
import { execFile } from 'node:child_process';
import { readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { BoardwalkError } from '../../domain/errors.ts';

export interface Java {
  readonly command: string;
  readonly home: string;
  readonly version: number;
}

const run = promisify(execFile);
const usualFolders: readonly (readonly [folder: string, inside: string])[] = [
  ['/usr/lib/jvm', ''],
  ['/usr/java', ''],
  ['/opt/java', ''],
  ['/opt/homebrew/opt', ''],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home'],
  [join(homedir(), '.sdkman/candidates/java'), ''],
  ['C:\\Program Files\\Eclipse Adoptium', ''],
  ['C:\\Program Files\\Java', ''],
];

/** The first Java of at least this version, or null. */
export async function seekJava(least: number): Promise<Java | null> {
  const tried = new Set<string>();
  for await (const folder of candidates()) {
    const command = await realpath(join(folder, process.platform === 'win32' ? 'java.exe' : 'java')).catch(() => null);
    if (command === null || tried.has(command)) continue;
    tried.add(command);
    const version = await versionOf(command);
    if (version >= least) return { command, home: dirname(dirname(command)), version };
  }
  return null;
}

/** As `seekJava`, but says what to install when there is none. */
export async function findJava(least: number): Promise<Java> {
  const java = await seekJava(least);
  if (java === null) throw new BoardwalkError('DATABASE_UNAVAILABLE', 'javaMissing', { least });
  return java;
}

async function* candidates(): AsyncGenerator<string> {
  if (process.env.JAVA_HOME) yield join(process.env.JAVA_HOME, 'bin');
  yield* (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const [folder, inside] of usualFolders) {
    for (const name of await readdir(folder).catch(() => [])) yield join(folder, name, inside, 'bin');
  }
}

/** The major version, or 0 of what does not run. */
async function versionOf(command: string): Promise<number> {
  try {
    const { stderr, stdout } = await run(command, ['-version'], { timeout: 20_000 });
    return Number(/version "(\d+)/.exec(stderr + stdout)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
