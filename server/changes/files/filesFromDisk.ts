// Files from disk for an import: each is measured before it is read, and what cannot be read becomes a problem, not an error.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, problem, type Rule, type RuleValues } from '../../domain/problem.ts';
import { mostMegabytes } from '../../formats/fileLimits.ts';
import type { FileBytes } from '../../formats/reader.ts';

/** The files that could be read, and why the others could not. */
export async function filesFromDisk(paths: readonly string[]): Promise<{ files: FileBytes[]; problems: Problem[] }> {
  const files: FileBytes[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const read = await readOne(path);
    if ('bytes' in read) files.push(read);
    else problems.push(read);
  }
  return { files, problems };
}

async function readOne(path: string): Promise<FileBytes | Problem> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return wrong(path, 'fileIsFolder', {});
    if (!found.isFile()) return wrong(path, 'fileBinary', {});
    const megabytes = Math.ceil(found.size / 1_000_000);
    if (megabytes > mostMegabytes) return wrong(name, 'fileTooLarge', { megabytes, most: mostMegabytes });
    return { name, bytes: await readFile(path) };
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    if (code === '') throw fault;
    return code === 'ENOENT' ? wrong(path, 'fileMissing', {}) : wrong(path, 'fileUnreadable', { why: code });
  }
}

function wrong<R extends Rule>(file: string, rule: R, values: RuleValues[R]): Problem {
  return problem({ file, row: null, field: null }, rule, values);
}
