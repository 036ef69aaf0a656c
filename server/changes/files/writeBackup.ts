// A backup as a file: compressed lines of JSON, a head, each node, each tie, and a foot with the checksum of all before it.
// It gets its name only when it is whole.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { BackupHead, StoredNode, StoredTie } from '../../domain/backup.ts';
import { type Naming, namedWhenWhole } from './namedWhenWhole.ts';

/** What is handed over is on its way when the promise is kept. */
export interface BackupLines {
  head(head: BackupHead): Promise<void>;
  node(node: StoredNode): Promise<void>;
  tie(tie: StoredTie): Promise<void>;
}

/**
 * Writes one; only its owner may read it. The work may be done anew, and then begins with the head again.
 * @returns what the work answers
 * @throws BoardwalkError BAD_INPUT where the file is there already, or nothing can be written there
 */
export function writeBackup<T>(
  naming: Naming,
  gather: (write: <A>(work: (lines: BackupLines) => Promise<A>) => Promise<A>) => Promise<T>,
): Promise<T> {
  return namedWhenWhole(naming, (draft) => gather((work) => writeLines(draft, work)));
}

async function writeLines<T>(draft: string, work: (lines: BackupLines) => Promise<T>): Promise<T> {
  await rm(draft, { force: true });
  const gzip = createGzip();
  const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
  const written = pipeline(gzip, file);
  // Whoever waits for it hears of a failure; before that nobody may be waiting.
  written.catch(() => undefined);
  const hash = createHash('sha256');
  const put = async (line: unknown): Promise<void> => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), written]);
  };
  const count = { nodes: 0, ties: 0 };
  try {
    const answer = await work({
      head: put,
      node: (node) => {
        count.nodes += 1;
        return put(node);
      },
      tie: (tie) => {
        count.ties += 1;
        return put(tie);
      },
    });
    const sha256 = hash.copy().digest('hex');
    gzip.end(`${JSON.stringify({ end: true, ...count, sha256 })}\n`);
    await written;
    return answer;
  } catch (problem) {
    gzip.destroy();
    await written.catch(() => undefined);
    throw problem;
  }
}
