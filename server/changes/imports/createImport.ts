// A file that is brought in is kept first and read afterwards, so that nothing is lost with a closed tab or a stopped server. Reading and
// comparing begin at once, and whoever asks what it proposes finds how far they are.
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { BoardwalkError } from '../../domain/errors.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { PartialDate } from '../../domain/partialDate.ts';
import { daysKept, longestImportName, mostOpenImports, type StoredImport } from '../../domain/storedImport.ts';
import { mostMegabytes } from '../../formats/fileLimits.ts';
import { completeImport, forgetImports, putImport, putImportContent, readImports } from '../../store/imports.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import { authorName } from '../authorName.ts';
import { mappingText } from './mapImport.ts';
import { openImports } from './openImports.ts';

export interface ImportToKeep {
  readonly name: string;
  readonly format: string | null;
  readonly text: string | null;
  readonly base64: string | null;
  readonly mappings: readonly Mapping[];
  readonly dated: PartialDate | null;
  readonly by: string;
}

const pack = promisify(gzip);
const dayLength = 86_400_000;
/** What is longer is none, and is told so when the file is read. */
const longestFormat = 40;

/** @throws BoardwalkError BAD_INPUT for what is no file, a name that does not fit, a format that there is not; CONFLICT where too many are open; DATABASE_UNAVAILABLE while a backup is restored */
export async function createImport(store: Store, wished: ImportToKeep): Promise<StoredImport> {
  const bytes = bytesOf(wished);
  const now = new Date();
  const stored: StoredImport = {
    // A link to it is all that is needed to open it, and so nobody is to guess it.
    id: `import_${randomBytes(10).toString('hex')}`,
    name: nameOf(wished.name),
    format: wished.format?.slice(0, longestFormat) ?? null,
    dated: wished.dated,
    mapping: mappingText(wished.mappings),
    by: authorName(wished.by),
    created: now.toISOString(),
    state: 'OPEN',
    revision: null,
    found: null,
    takenUp: 0,
    report: null,
  };
  await makeRoom(store, now);
  await store.write((tx) => putImport(tx, stored, false));
  await putImportContent(store, stored.id, 'file', (await pack(bytes)).toString('base64'));
  const isKept = await store.write((tx) => completeImport(tx, stored.id));
  // Whoever is erased takes along what nobody has read yet.
  if (!isKept) throw new BoardwalkError('NOT_FOUND', 'noSuchImport', { id: stored.id });
  openImports(store).begin(stored);
  return stored;
}

/** What is old is forgotten whenever something new comes in. */
async function makeRoom(store: Store, now: Date): Promise<void> {
  const before = new Date(now.getTime() - daysKept * dayLength).toISOString();
  await store.write(async (tx) => {
    await readRevision(tx);
    await forgetImports(tx, before);
  });
  const open = (await readImports(store)).filter(({ state }) => state === 'OPEN').length;
  if (open >= mostOpenImports) throw new BoardwalkError('CONFLICT', 'tooManyImports', { most: mostOpenImports });
}

function bytesOf({ text, base64 }: ImportToKeep): Uint8Array {
  if ((text === null) === (base64 === null)) throw new BoardwalkError('BAD_INPUT', 'importWithoutContent');
  const isEncoded = base64 === null || /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(base64);
  if (!isEncoded) throw new BoardwalkError('BAD_INPUT', 'notBase64');
  const bytes = base64 === null ? Buffer.from(text ?? '', 'utf8') : Buffer.from(base64, 'base64');
  if (bytes.length === 0) throw new BoardwalkError('BAD_INPUT', 'importWithoutContent');
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > mostMegabytes)
    throw new BoardwalkError('BAD_INPUT', 'importTooLarge', { megabytes, most: mostMegabytes });
  return bytes;
}

/** Of a path its last part. */
function nameOf(written: string): string {
  const name = (written.normalize('NFC').split(/[/\\]/).at(-1) ?? '').trim();
  if (
    !/[\p{L}\p{N}]/u.test(name) ||
    /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(name) ||
    name.length > longestImportName
  )
    throw new BoardwalkError('BAD_INPUT', 'importNameUnfit', { most: longestImportName });
  return name;
}
