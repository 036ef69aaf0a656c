// A screenshot as a small file: a PNG of at most 256 colours, which is what a page of text and flat shapes needs.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const channels = 3;

interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each pixel, row by row. */
  pixels: Buffer;
}

/** The same picture in 256 of its colours; all others become the nearest of them. */
export function withFewColours(png: Buffer): Buffer {
  const { width, height, pixels } = read(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = pixels.readUIntBE(at, channels);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = paletteOf(byCount);
  const places = new Map(byCount.map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width);
    rows[at] = places.get(pixels.readUIntBE(pixel * channels, channels)) ?? 0;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.alloc(palette.length * channels);
  for (const [index, colour] of palette.entries()) colours.writeUIntBE(colour, index * channels, channels);
  const parts = [chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** The commonest of each kind of colour, so that a few bright dots keep theirs; then the commonest of all others. */
function paletteOf(byCount: readonly number[]): number[] {
  const kinds = Map.groupBy(byCount, (colour) => colour & 0xe0e0e0);
  const first = [...kinds.values()].flatMap(([commonest]) => commonest ?? []);
  return [...new Set([...first, ...byCount])].slice(0, 256);
}

function nearest(colour: number, palette: readonly number[]): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  const distances = palette.map(distance);
  return distances.indexOf(Math.min(...distances));
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Reads a PNG as Chromium writes it: eight bits for each of three channels, not interlaced. */
function read(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (!png.subarray(0, 8).equals(signature) || png[24] !== 8 || png[25] !== 2)
    throw new Error('This is not a PNG of three channels with eight bits each.');
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height) };
}

/** Takes back what each row was predicted from: the pixel before (1), above (2), their mean (3), or the likeliest (4). */
function unfiltered(rows: Buffer, wide: number, high: number): Buffer {
  const pixels = Buffer.alloc(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const before = x >= channels ? (pixels[y * wide + x - channels] ?? 0) : 0;
      const above = pixels[(y - 1) * wide + x] ?? 0;
      const corner = x >= channels ? (pixels[(y - 1) * wide + x - channels] ?? 0) : 0;
      const filter = rows[y * (wide + 1)] ?? 0;
      const predicted = [0, before, above, (before + above) >> 1, likeliest(before, above, corner)][filter] ?? 0;
      pixels[y * wide + x] = (rows[y * (wide + 1) + 1 + x] ?? 0) + predicted;
    }
  return pixels;
}

function likeliest(before: number, above: number, corner: number): number {
  const sum = before + above - corner;
  const [far, up, across] = [Math.abs(sum - before), Math.abs(sum - above), Math.abs(sum - corner)];
  if (far <= up && far <= across) return before;
  return up <= across ? above : corner;
}
