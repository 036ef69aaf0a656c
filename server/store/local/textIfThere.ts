// A text file that need not be there.
import { readFile } from 'node:fs/promises';

/** What the file says, or null when there is none; one that is there and cannot be read is an error, not nothing. */
export async function textIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null;
    throw problem;
  }
}
