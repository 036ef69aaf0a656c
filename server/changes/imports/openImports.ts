// The stored proposals that this process has in hand: read once, compared with the landscape once a revision, as work that goes on whether
// anybody waits for it or not.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { BoardwalkError } from '../../domain/errors.ts';
import { inTurns } from '../../domain/inTurns.ts';
import { type Problem, problem } from '../../domain/problem.ts';
import { ended, Queue } from '../../domain/queue.ts';
import type { Id } from '../../domain/records.ts';
import { isReadAlike, type StoredImport } from '../../domain/storedImport.ts';
import { parseMapping } from '../../formats/mapping/parseMapping.ts';
import { type ParsedFile, parseFile } from '../../formats/parseFile.ts';
import { wholeOf } from '../../formats/reader.ts';
import {
  bringImportContent,
  completeImportContent,
  deleteImportContent,
  lockImport,
  putImport,
  putImportContent,
  readImport,
  readImportContent,
} from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import { mostRecordsAtOnce } from '../../store/transactionMemory.ts';
import { claimsInPieces } from '../proposal/claimsInPieces.ts';
import type { Heed } from '../proposal/heed.ts';
import { compare, type Proposed } from '../proposeImport.ts';
import { readTableHints } from '../tableHints.ts';
import type { Compared } from './compared.ts';
import { foundIn } from './foundIn.ts';
import { ImportJob } from './importJob.ts';
import { InHand } from './inHand.ts';
import { itemsInPieces } from './items.ts';
import { type ImportProgress, unknown } from './progress.ts';
import { withoutRows } from './rowsLeftOut.ts';
import { seenOf } from './seen.ts';
import { wholeLines } from './shownLines.ts';

const unpack = promisify(gunzip);
/** Of a file with more rows, what was compared before is let go of first, and no other is read until it is compared. */
const largeRows = 20_000;

export class OpenImports {
  readonly #store: Store;
  readonly #files = new InHand<ParsedFile>(rowsOf);
  readonly #compared = new InHand<Compared>(({ files }) => files.reduce((sum, file) => sum + rowsOf(file), 0));
  /** The last comparison of each that is under way. */
  readonly #comparing = new Map<string, Promise<Compared>>();
  readonly #jobs = new Map<Id, ImportJob>();
  /** There is one thread to read in, and files that wait for it would take memory. */
  readonly #queue = new Queue();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Reads and compares it, whether anybody waits or not. What fails is tried again when somebody asks for it, who is told. */
  begin(stored: StoredImport): void {
    this.compared(stored).catch(() => undefined);
  }

  /** What its file holds. */
  file(stored: StoredImport): Promise<ParsedFile> {
    // Nothing but its mapping and its date, and so its key, changes how it is read.
    return this.#files.take(keyOf(stored), 0, () => this.#readInTurn(stored));
  }

  /** What it would do to the landscape as it is. */
  async compared(stored: StoredImport): Promise<Compared> {
    const revision = await readRevision(this.#store);
    return this.#compared.take(comparedKeyOf(stored), revision, () => this.#compareInTurn(stored, revision));
  }

  /** How far it is here. */
  progress({ id }: StoredImport): ImportProgress {
    return this.#jobs.get(id)?.stands ?? { ...unknown, id, stage: 'WAITING' };
  }

  /** Lets go of what is no longer open, or is read otherwise; reading and comparing that are under way are stopped. */
  forget(stored: StoredImport, why: 'importClosed' | 'importMapped'): void {
    // Whoever waits for it is told why there is nothing to wait for.
    this.#jobs.get(stored.id)?.end(new BoardwalkError('CONFLICT', why, { name: stored.name }));
    this.#jobs.delete(stored.id);
    this.#files.forget(keyOf(stored));
    this.#compared.forget(comparedKeyOf(stored));
  }

  /** Lets go of what it was compared to be before rows were left out; the file as read stays. */
  forgetCompared(stored: StoredImport): void {
    this.#compared.forget(comparedKeyOf(stored));
  }

  /** A stage of its commit. */
  tell({ id }: StoredImport, stage: 'COMMITTING' | 'READY'): void {
    this.#jobOf(id).begin(stage);
  }

  #jobOf(id: Id): ImportJob {
    const job = this.#jobs.get(id) ?? new ImportJob(id);
    this.#jobs.set(id, job);
    return job;
  }

  /** Of a large file the next one waits until it is compared, too: so it is never all of several that is in memory. */
  #readInTurn(stored: StoredImport): Promise<ParsedFile> {
    const job = this.#jobOf(stored.id);
    const { promise, resolve, reject } = Promise.withResolvers<ParsedFile>();
    const work = async (): Promise<void> => {
      const read = await this.#read(stored, job);
      const isLarge = rowsOf(read) > largeRows;
      if (isLarge) {
        this.#files.letGoOfOthers(keyOf(stored));
        this.#compared.letGoOfOthers(comparedKeyOf(stored));
      }
      resolve(read);
      // Given up, it is compared no more, and what would begin it again waits for this turn to end.
      if (isLarge) await Promise.race([this.compared(stored), ended(job.signal)]).catch(() => undefined);
    };
    this.#queue.add(work, job.signal).catch(reject);
    return promise;
  }

  async #read({ id, name, format, mapping, dated }: StoredImport, job: ImportJob): Promise<ParsedFile> {
    job.begin('READING');
    const packed = await readImportContent(this.#store, id, 'file');
    // Committed or given up meanwhile, by another server.
    if (packed === null) throw new BoardwalkError('CONFLICT', 'importClosed', { name });
    const bytes = await unpack(Buffer.from(packed, 'base64'));
    const hints = await this.#store.read(readTableHints);
    const mappings = mapping === null ? [] : parseMapping(name, mapping);
    const read = await parseFile(
      { file: { name, bytes: new Uint8Array(bytes) }, format, mappings, dated, ...hints },
      { signal: job.signal, tell: (rows) => job.read(rows) },
    );
    const text = wholeLines(read).map((line) => `${line.number}\t${line.text}\n`);
    await putImportContent(this.#store, id, 'text', text.join(''));
    return read;
  }

  /** One at a time of each: while it is compared the landscape may change, and it is asked for again. */
  #compareInTurn(stored: StoredImport, revision: number): Promise<Compared> {
    const key = comparedKeyOf(stored);
    const work = async (before: Compared | null): Promise<Compared> =>
      // What has been compared meanwhile may be of the same landscape, or a later one.
      before !== null && before.revision >= revision ? before : this.#compare(stored);
    const last = this.#comparing.get(key);
    const mine = last === undefined ? this.#compare(stored) : last.catch(() => null).then(work);
    this.#comparing.set(key, mine);
    const letGo = (): void => {
      if (this.#comparing.get(key) === mine) this.#comparing.delete(key);
    };
    mine.then(letGo, letGo);
    return mine;
  }

  async #compare(stored: StoredImport): Promise<Compared> {
    const job = this.#jobOf(stored.id);
    try {
      const read = await this.file(stored);
      job.begin('NAMING', rowsOf(read));
      const compared = await this.#compareRead(read, stored, job);
      job.signal.throwIfAborted();
      await this.#remember(stored, compared);
      job.begin('READY');
      return compared;
    } catch (problem) {
      job.begin('WAITING');
      throw problem;
    }
  }

  // In no transaction: it would be open as long as it takes. What is altered meanwhile shows by the revision, and is heeded when it is committed.
  async #compareRead(whole: ParsedFile, { dated, leftOut }: StoredImport, job: ImportJob): Promise<Compared> {
    const read = withoutRows(whole, leftOut);
    const files = [read];
    const isFaulty = read.problems.some(({ severity }) => severity === 'ERROR');
    const begun = () => job.heed('NAMING', 0, null);
    const claims = isFaulty ? [] : await inTurns(claimsInPieces(files, dated), begun);
    const heed: Heed = (...how) => job.heed(...how);
    const proposed = await compare(this.#store, { files, claims, review: null }, heed);
    proposed.proposal.problems.push(...(await this.#tooMuch(proposed, read)));
    const done = () => job.heed('COMPARING', claims.length, claims.length);
    return { ...proposed, files, claims, items: await inTurns(itemsInPieces(proposed), done) };
  }

  /** Said before anybody decides on thousands of records that cannot be committed. */
  async #tooMuch({ proposal }: Proposed, { name }: ParsedFile): Promise<Problem[]> {
    const most = await mostRecordsAtOnce(this.#store);
    const records = proposal.records.filter(({ action }) => action === 'CREATE' || action === 'UPDATE').length;
    return most === null || records <= most ? [] : [problem(wholeOf(name), 'tooMuchToWrite', { records, most })];
  }

  /** What was proposed when it was made: by that is told what differs later. And what was found, for whoever looks next. */
  async #remember(stored: StoredImport, compared: Compared): Promise<void> {
    const found = JSON.stringify(foundIn(compared));
    const before = await readImport(this.#store, stored.id);
    if (before?.found === found) return;
    const seen =
      before?.revision === null
        ? await bringImportContent(this.#store, stored.id, 'seen', JSON.stringify(seenOf(compared.items)))
        : null;
    await this.#store.write(async (tx) => {
      const held = await lockImport(tx, stored.id);
      if (held?.state !== 'OPEN') return deleteImportContent(tx, stored.id, null);
      const isFirst = held.revision === null;
      // Mapped otherwise meanwhile, it is compared anew.
      const isOld = !isReadAlike(held, stored) || (isFirst && seen === null);
      // Another server may have been first.
      if (seen !== null) {
        if (isFirst && !isOld) await completeImportContent(tx, stored.id, seen);
        else await deleteImportContent(tx, stored.id, seen);
      }
      if (isOld) return;
      await putImport(tx, { ...held, revision: held.revision ?? compared.revision, found });
    });
  }
}

const ofStore = new WeakMap<Store, OpenImports>();

/** Those of a store: the same for all who ask. */
export function openImports(store: Store): OpenImports {
  const known = ofStore.get(store) ?? new OpenImports(store);
  ofStore.set(store, known);
  return known;
}

const rowsOf = ({ contents }: ParsedFile): number => contents.reduce((sum, { rows }) => sum + rows.length, 0);

/** One that is mapped or dated otherwise is read and compared anew. */
function keyOf({ id, mapping, dated }: StoredImport): string {
  return `${id} ${dated ?? ''} ${mapping ?? ''}`;
}

/** Left-out rows change what is compared, not what is read. */
function comparedKeyOf(stored: StoredImport): string {
  return `${keyOf(stored)} ${stored.leftOut ?? ''}`;
}
