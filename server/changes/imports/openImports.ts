// The stored proposals that this process has in hand: read once, compared with the landscape once a revision.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { BoardwalkError } from '../../domain/errors.ts';
import { inTurns } from '../../domain/inTurns.ts';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import { parseMapping } from '../../formats/mapping/parseMapping.ts';
import { type ParsedFile, parseFile } from '../../formats/parseFile.ts';
import {
  deleteImportContent,
  lockImport,
  putImport,
  putImportContent,
  readImportContent,
} from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import type { Claim } from '../proposal/claim.ts';
import { claimsInPieces } from '../proposal/claimsInPieces.ts';
import { compare, type Proposed } from '../proposeImport.ts';
import { readTableHints } from '../tableHints.ts';
import { InHand } from './inHand.ts';
import { type Item, itemsInPieces, undecidedOf } from './items.ts';
import { type ImportStage, tellProgress } from './progress.ts';
import { seenOf } from './seen.ts';
import { shownLines } from './shownLines.ts';

/** A proposal as it would be now. Where the file itself has faults, nothing is proposed but to put them right. */
export interface Compared extends Proposed {
  files: readonly ParsedFile[];
  claims: readonly Claim[];
  items: readonly Item[];
}

const unpack = promisify(gunzip);

export class OpenImports {
  readonly #store: Store;
  readonly #files = new InHand<ParsedFile>(rowsOf);
  readonly #compared = new InHand<Compared>(({ files }) => files.reduce((sum, file) => sum + rowsOf(file), 0));
  readonly #stages = new Map<string, { stage: ImportStage; abort: AbortController }>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What its file holds. */
  file(stored: StoredImport): Promise<ParsedFile> {
    // Nothing but its mapping, and so its key, changes how it is read.
    return this.#files.take(keyOf(stored), 0, () => this.#read(stored));
  }

  /** What it would do to the landscape as it is. */
  async compared(stored: StoredImport): Promise<Compared> {
    const revision = await readRevision(this.#store);
    return this.#compared.take(keyOf(stored), revision, () => this.#compare(stored));
  }

  /** How far it is here; null: nobody has asked for it yet. */
  stage({ id }: StoredImport): ImportStage | null {
    return this.#stages.get(id)?.stage ?? null;
  }

  /** Lets go of what is no longer open, or is read otherwise; reading that is under way is stopped. */
  forget(stored: StoredImport): void {
    // Whoever waits for it is told why there is nothing to wait for.
    const reason = new BoardwalkError('CONFLICT', 'importClosed', { name: stored.name });
    this.#stages.get(stored.id)?.abort.abort(reason);
    this.#stages.delete(stored.id);
    this.#files.forget(keyOf(stored));
    this.#compared.forget(keyOf(stored));
  }

  /** Tells it, and keeps where it stands. */
  tell(id: Id, stage: ImportStage, rows: number | null = null): AbortSignal {
    const abort = this.#stages.get(id)?.abort ?? new AbortController();
    this.#stages.set(id, { stage, abort });
    tellProgress({ id, stage, rows });
    return abort.signal;
  }

  async #read({ id, name, format, mapping }: StoredImport): Promise<ParsedFile> {
    const signal = this.tell(id, 'READING');
    const packed = (await readImportContent(this.#store, id, 'file')) ?? '';
    const bytes = packed === '' ? new Uint8Array() : await unpack(Buffer.from(packed, 'base64'));
    const hints = await this.#store.read(readTableHints);
    const mappings = mapping === null ? [] : parseMapping(name, mapping);
    const read = await parseFile({ file: { name, bytes: new Uint8Array(bytes) }, format, mappings, ...hints }, signal);
    const text = shownLines(read).map((line) => `${line.number}\t${line.text}\n`);
    await putImportContent(this.#store, id, 'text', text.join(''));
    return read;
  }

  async #compare(stored: StoredImport): Promise<Compared> {
    const read = await this.file(stored);
    this.tell(stored.id, 'COMPARING', rowsOf(read));
    const isFaulty = read.problems.some(({ severity }) => severity === 'ERROR');
    const claims = isFaulty ? [] : await inTurns(claimsInPieces([read], stored.dated));
    const proposed = await this.#store.read((on) => compare(on, { files: [read], claims, review: null }));
    const compared = { ...proposed, files: [read], claims, items: await inTurns(itemsInPieces(proposed)) };
    await this.#remember(stored, compared);
    this.tell(stored.id, 'READY', rowsOf(read));
    return compared;
  }

  /** What was proposed when it was made: by that is told what differs later. And how much is open, for the list of all. */
  async #remember(stored: StoredImport, { items, revision, proposal }: Compared): Promise<void> {
    const lastUndecided = undecidedOf(items);
    const lastErrorCount = proposal.problems.filter(({ severity }) => severity === 'ERROR').length;
    const isFirst = stored.revision === null;
    if (!isFirst && stored.lastUndecided === lastUndecided && stored.lastErrorCount === lastErrorCount) return;
    if (isFirst) await putImportContent(this.#store, stored.id, 'seen', JSON.stringify(seenOf(items)));
    await this.#store.write(async (tx) => {
      const held = await lockImport(tx, stored.id);
      if (held?.state !== 'OPEN') return deleteImportContent(tx, stored.id, null);
      // Mapped otherwise meanwhile, it is compared anew.
      if (held.mapping !== stored.mapping) return;
      await putImport(tx, { ...held, revision: held.revision ?? revision, lastUndecided, lastErrorCount });
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

/** One that is mapped otherwise is read and compared anew. */
function keyOf({ id, mapping }: StoredImport): string {
  return `${id} ${mapping ?? ''}`;
}
