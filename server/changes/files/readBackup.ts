// A backup read line by line. What is cut short, altered, or none at all is told apart, so that a reader knows what to do.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { type BackupHead, backupFormat, storedProperties, sumOfCounts } from '../../domain/backup.ts';
import { BoardwalkError } from '../../domain/errors.ts';
import type { BackupLines } from './writeBackup.ts';

const nodeShape = z.strictObject({ labels: z.array(z.string()), ...storedProperties });
const place = z.number().int().nonnegative();
const tieShape = z.strictObject({ type: z.string().min(1), from: place, to: place, ...storedProperties });
const counts = z.record(z.string(), z.number());
const headShape: z.ZodType<BackupHead> = z.object({
  format: z.number(),
  version: z.string(),
  made: z.string(),
  revision: z.number(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  nodes: counts,
  ties: counts,
});
const footShape = z.object({ end: z.literal(true), nodes: z.number(), ties: z.number(), sha256: z.string() });

/** One line holds at most a part of a change, a few megabytes. */
const longestLine = 256 * 2 ** 20;

/**
 * Hands over what the file holds, in its order, and returns the head. Read to the end it is known to be whole.
 * @param isKnown whether this version knows a migration of that name
 * @throws BoardwalkError BAD_INPUT for a file that is missing, none, newer than this version, cut short or altered
 */
export async function readBackup(
  path: string,
  isKnown: (migration: string) => boolean,
  into: BackupLines,
): Promise<BackupHead> {
  const reader = new Reader(path, isKnown, into);
  try {
    await pipeline(createReadStream(path), createGunzip(), (chunks) => reader.readAll(chunks));
  } catch (cause) {
    throw reader.said(cause);
  }
  return reader.head();
}

class Reader {
  readonly #path: string;
  readonly #isKnown: (migration: string) => boolean;
  readonly #into: BackupLines;
  readonly #hash = createHash('sha256');
  readonly #count = { nodes: 0, ties: 0 };
  #head: BackupHead | null = null;
  #isWhole = false;

  constructor(path: string, isKnown: (migration: string) => boolean, into: BackupLines) {
    this.#path = path;
    this.#isKnown = isKnown;
    this.#into = into;
  }

  head(): BackupHead {
    if (this.#head === null) throw this.#refusal('noBackup');
    if (!this.#isWhole) throw this.#refusal('backupCut');
    return this.#head;
  }

  async readAll(chunks: AsyncIterable<Buffer>): Promise<void> {
    for await (const line of linesOf(chunks, () => this.#refusal(this.#head === null ? 'noBackup' : 'backupAltered')))
      await this.#take(line);
  }

  async #take(line: Buffer): Promise<void> {
    if (this.#isWhole) throw this.#refusal('backupAltered');
    const said = parsed(line);
    if (this.#head === null) {
      this.#head = this.#headOf(said);
      this.#hash.update(line);
      return this.#into.head(this.#head);
    }
    const foot = footShape.safeParse(said);
    if (foot.success) return this.#end(this.#head, foot.data);
    this.#hash.update(line);
    const node = nodeShape.safeParse(said);
    if (node.success) {
      this.#count.nodes += 1;
      return this.#into.node(node.data);
    }
    const tie = tieShape.safeParse(said);
    if (!tie.success) throw this.#refusal('backupAltered');
    this.#count.ties += 1;
    return this.#into.tie(tie.data);
  }

  #headOf(said: unknown): BackupHead {
    const head = headShape.safeParse(said);
    if (!head.success) throw this.#refusal('noBackup');
    const { format, version, migrations } = head.data;
    if (format > backupFormat || !migrations.every(({ name }) => this.#isKnown(name)))
      throw new BoardwalkError('BAD_INPUT', 'backupNewer', { path: this.#path, version });
    return head.data;
  }

  #end(head: BackupHead, { nodes, ties, sha256 }: z.infer<typeof footShape>): void {
    const isRight =
      sha256 === this.#hash.digest('hex') &&
      nodes === this.#count.nodes &&
      ties === this.#count.ties &&
      nodes === sumOfCounts(head.nodes) &&
      ties === sumOfCounts(head.ties);
    if (!isRight) throw this.#refusal('backupAltered');
    this.#isWhole = true;
  }

  /** What went wrong while reading, in words. */
  said(cause: unknown): unknown {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (cause instanceof BoardwalkError) return cause;
    if (code === 'Z_BUF_ERROR') return this.#refusal(this.#head === null ? 'noBackup' : 'backupCut', cause);
    if (code.startsWith('Z_')) return this.#refusal(this.#head === null ? 'noBackup' : 'backupAltered', cause);
    if (!(cause instanceof Error) || !('syscall' in cause)) return cause;
    const values = { path: this.#path, why: cause.message };
    return new BoardwalkError('BAD_INPUT', 'backupUnreadable', values, { cause });
  }

  #refusal(reason: 'noBackup' | 'backupCut' | 'backupAltered', cause?: unknown): BoardwalkError {
    return new BoardwalkError('BAD_INPUT', reason, { path: this.#path }, { cause });
  }
}

/** Each with the line break at its end, as long as none is longer than any that is written. */
async function* linesOf(chunks: AsyncIterable<Buffer>, tooLong: () => Error): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at + 1)]);
      [parts, length, from] = [[], 0, at + 1];
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) throw tooLong();
  }
  if (length > 0) yield Buffer.concat(parts);
}

/** null for what is no JSON: no line of a backup is that. */
function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return null;
  }
}
