// The stored proposals that this process has in hand: read once, compared with the landscape once a revision.
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { StoredImport } from '../../domain/storedImport.ts';
import { parseMapping } from '../../formats/parseMapping.ts';
import { type ReadFile, readFile } from '../../formats/readFile.ts';
import {
  deleteImportContent,
  putImport,
  putImportContent,
  readImport,
  readImportContent,
} from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import type { Claim } from '../proposal/claim.ts';
import { claimsOf } from '../proposal/claimsOf.ts';
import { compare, type Proposed } from '../proposeImport.ts';
import { readTableHints } from '../tableHints.ts';
import { type Item, itemsOf } from './items.ts';
import { seenOf } from './seen.ts';
import { shownLines } from './shownLines.ts';

/** A proposal as it would be now. Where the file itself has faults, nothing is proposed but to put them right. */
export interface Compared extends Proposed {
  files: readonly ReadFile[];
  claims: readonly Claim[];
  items: readonly Item[];
}

const unpack = promisify(gunzip);
/** So many are kept in hand, the last ones asked for. */
const mostInHand = 4;

export class OpenImports {
  readonly #store: Store;
  readonly #files = new Map<string, Promise<ReadFile>>();
  readonly #compared = new Map<string, { revision: number; made: Promise<Compared> }>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What its file holds. */
  file(stored: StoredImport): Promise<ReadFile> {
    return inHand(this.#files, keyOf(stored), () => this.#read(stored));
  }

  /** What it would do to the landscape as it is. */
  async compared(stored: StoredImport): Promise<Compared> {
    const revision = await readRevision(this.#store);
    const key = keyOf(stored);
    if (this.#compared.get(key)?.revision !== revision) this.#compared.delete(key);
    const { made } = inHand(this.#compared, key, () => ({ revision, made: this.#compare(stored) }));
    made.catch(() => this.#compared.delete(key));
    return made;
  }

  /** Lets go of what is no longer open. */
  forget(stored: StoredImport): void {
    this.#files.delete(keyOf(stored));
    this.#compared.delete(keyOf(stored));
  }

  async #read({ id, name, format, mapping }: StoredImport): Promise<ReadFile> {
    const packed = (await readImportContent(this.#store, id, 'file')) ?? '';
    const bytes = packed === '' ? new Uint8Array() : await unpack(Buffer.from(packed, 'base64'));
    const hints = await this.#store.read(readTableHints);
    const mappings = mapping === null ? [] : parseMapping(name, mapping);
    const read = await readFile({ file: { name, bytes: new Uint8Array(bytes) }, format, mappings, ...hints });
    const text = shownLines(read).map((line) => `${line.number}\t${line.text}\n`);
    await putImportContent(this.#store, id, 'text', text.join(''));
    return read;
  }

  async #compare(stored: StoredImport): Promise<Compared> {
    const read = await this.file(stored);
    const isFaulty = read.problems.some(({ severity }) => severity === 'ERROR');
    const claims = isFaulty ? [] : claimsOf([read], stored.dated);
    const proposed = await this.#store.read((on) => compare(on, { files: [read], claims, review: null }));
    const compared = { ...proposed, files: [read], claims, items: itemsOf(proposed) };
    if (stored.revision === null) await this.#remember(stored, compared);
    return compared;
  }

  /** What was proposed when it was made: by that is told what differs later. */
  async #remember({ id }: StoredImport, { items, revision }: Compared): Promise<void> {
    await putImportContent(this.#store, id, 'seen', JSON.stringify(seenOf(items)));
    await this.#store.write(async (tx) => {
      const stored = await readImport(tx, id);
      if (stored?.state === 'OPEN') await putImport(tx, { ...stored, revision });
      else await deleteImportContent(tx, id, null);
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

/** One that is mapped otherwise is read and compared anew. */
function keyOf({ id, mapping }: StoredImport): string {
  return `${id} ${mapping ?? ''}`;
}

/** From the map, or made and kept in it in place of the one that was asked for longest ago. */
function inHand<T>(kept: Map<string, T>, id: string, make: () => T): T {
  const found = kept.get(id) ?? make();
  kept.delete(id);
  kept.set(id, found);
  const [oldest] = kept.keys();
  if (kept.size > mostInHand && oldest !== undefined) kept.delete(oldest);
  return found;
}
