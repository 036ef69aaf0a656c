// A file that gets its name only when it is whole, and never that of another unasked.
import { link, open, rename, rm } from 'node:fs/promises';
import { BoardwalkError } from '../../domain/errors.ts';

export interface Naming {
  path: string;
  /** Whether a file of that name may be replaced. */
  overwrite: boolean;
}

/**
 * Writes a file under a name for the time being, then gives it its own.
 * @returns what the writing answers
 * @throws BoardwalkError BAD_INPUT where the file is there already, or nothing can be written there
 */
export async function namedWhenWhole<T>({ path, overwrite }: Naming, write: (draft: string) => Promise<T>): Promise<T> {
  const draft = `${path}.${process.pid}.unfinished`;
  try {
    if (!overwrite) await refuseTaken(path);
    const answer = await write(draft);
    await (overwrite ? rename(draft, path) : nameNew(draft, path));
    return answer;
  } catch (cause) {
    throw isOfFiles(cause) ? unwritable(path, cause) : cause;
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

async function refuseTaken(path: string): Promise<void> {
  const file = await open(path, 'r').catch((problem: unknown) => {
    if (codeOf(problem) === 'ENOENT') return null;
    throw problem;
  });
  if (file === null) return;
  await file.close();
  throw new BoardwalkError('BAD_INPUT', 'fileThere', { path });
}

/** A second name never replaces a file, whoever was quicker; where a file system has none, the look before must do. */
async function nameNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (problem) {
    if (codeOf(problem) === 'EEXIST') throw new BoardwalkError('BAD_INPUT', 'fileThere', { path }, { cause: problem });
    await refuseTaken(path);
    await rename(draft, path);
  }
}

function unwritable(path: string, cause: unknown): BoardwalkError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new BoardwalkError('BAD_INPUT', 'fileNotWritten', { path, why }, { cause });
}

/** What the system says of files and folders has a code and a call. */
function isOfFiles(problem: unknown): boolean {
  return problem instanceof Error && 'syscall' in problem && codeOf(problem) !== undefined;
}

function codeOf(problem: unknown): unknown {
  return problem instanceof Error && 'code' in problem ? problem.code : undefined;
}
