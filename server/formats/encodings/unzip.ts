// Packed files (XLSX, DOCX): unpacked in memory only, every byte counted, whatever the file says of its own size.
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { mostParts, mostUnpackedMegabytes } from '../fileLimits.ts';
import { Unreadable } from '../reader.ts';

/**
 * The parts that are wanted, by name. All others are unpacked too, and thrown away: whoever opens the file after this may trust its size.
 * @throws Unreadable where there is too much of it, a part is damaged, or a name leads out of the file
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean = () => false,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  const budget = { left: mostUnpackedMegabytes * 1_000_000 };
  const zip = await opened(bytes);
  if (zip.entryCount > mostParts) throw tooMuch();
  for await (const entry of zip.eachEntry()) {
    if (entry.uncompressedSize > budget.left) throw tooMuch();
    const part = await unpacked(zip, entry, isWanted(entry.fileName), budget);
    if (part !== null) parts.set(entry.fileName, part);
  }
  return parts;
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  // Names that are absolute or climb out of the file are refused by the library.
  return fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
}

async function unpacked(
  zip: ZipFile,
  entry: Entry,
  isWanted: boolean,
  budget: { left: number },
): Promise<Uint8Array | null> {
  if (entry.isEncrypted()) throw new Unreadable('fileLocked', {});
  const chunks: Uint8Array[] = [];
  let sum = 0;
  const stream = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) continue;
    budget.left -= chunk.length;
    if (budget.left < 0) throw tooMuch();
    sum = crc32(chunk, sum);
    if (isWanted) chunks.push(chunk);
  }
  // The library does not look at it.
  if (sum !== entry.crc32) throw new Unreadable('packedDamaged', { part: entry.fileName.slice(0, 120) });
  return isWanted ? Buffer.concat(chunks) : null;
}

const tooMuch = (): Unreadable =>
  new Unreadable('unpacksToTooMuch', { megabytes: mostUnpackedMegabytes, parts: mostParts });
