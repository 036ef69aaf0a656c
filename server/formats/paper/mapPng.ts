// The map as PNG, for programs that show no SVG: circles, lines and numbers, drawn dot by dot, twice as fine as it is shown.
import { crc32, deflateSync } from 'node:zlib';
import type { PaperMap } from '../../domain/paper.ts';
import { ringAway } from './mapLabels.ts';
import { arrowHead, widthOf } from './mapSvg.ts';
import { accent, grounds, ink, tieColours } from './paperColours.ts';

const fine = 2;
/** Three dots wide, five high, row by row. */
const digits = ['75557', '26227', '71747', '71717', '55711', '74717', '74757', '71111', '75757', '75717'];

export function mapPng({ width, height, nodes, ties, arrows }: PaperMap): Uint8Array {
  const picture = new Picture(width * fine, height * fine);
  for (const { from, to, manner, shared } of ties)
    picture.line({ from, to, width: widthOf(manner, shared) }, tieColours[manner]);
  for (const arrow of arrows) {
    const { neck, left, right } = arrowHead(arrow);
    picture.line({ from: arrow.from, to: arrow.to, width: 2.2 }, accent);
    for (const corner of [neck, left, right]) picture.line({ from: corner, to: arrow.to, width: 2.2 }, accent);
  }
  for (const { x, y, radius, ground, number, isStatutory, hasEnded, fate } of nodes) {
    const { tint, outline } = grounds[ground];
    if (fate === 'CHANGES') {
      picture.disc({ x, y, radius: radius + ringAway + 1 }, accent);
      picture.disc({ x, y, radius: radius + ringAway - 1 }, '#FFFFFF');
    }
    picture.disc({ x, y, radius }, fate === 'COMES' ? accent : outline);
    picture.disc({ x, y, radius: radius - 1.5 }, hasEnded || fate === 'GOES' ? '#FFFFFF' : tint);
    if (isStatutory) {
      picture.disc({ x, y, radius: radius - 2.5 }, outline);
      picture.disc({ x, y, radius: radius - 3.5 }, tint);
    }
    picture.number(number, { x, y });
  }
  return picture.png();
}

interface Point {
  x: number;
  y: number;
}

class Picture {
  readonly width: number;
  readonly height: number;
  readonly #dots: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#dots = new Uint8Array(width * height * 3).fill(255);
  }

  disc({ x, y, radius }: Point & { radius: number }, colour: string): void {
    this.#near({ x, y }, { x, y }, radius, (dot) => radius - Math.hypot(dot.x - x, dot.y - y), colour);
  }

  line({ from, to, width }: { from: Point; to: Point; width: number }, colour: string): void {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
    const inside = (dot: Point): number => {
      const along = Math.min(length, Math.max(0, (dot.x - from.x) * dx + (dot.y - from.y) * dy));
      return width / 2 - Math.hypot(dot.x - from.x - along * dx, dot.y - from.y - along * dy);
    };
    this.#near(from, to, width, inside, colour);
  }

  number(value: number, { x, y }: Point): void {
    const signs = String(value);
    const wide = 1.5;
    const left = x - ((signs.length * 4 - 1) * wide) / 2;
    for (const [place, sign] of signs.split('').entries())
      for (const [row, bits] of (digits[Number(sign)] ?? '').split('').entries())
        for (let column = 0; column < 3; column++)
          if (Number(bits) & (4 >> column))
            this.#square(left + (place * 4 + column) * wide, y + (row - 2.5) * wide, wide);
  }

  png(): Uint8Array {
    const rows = new Uint8Array((this.width * 3 + 1) * this.height);
    for (let y = 0; y < this.height; y++)
      rows.set(this.#dots.subarray(y * this.width * 3, (y + 1) * this.width * 3), y * (this.width * 3 + 1) + 1);
    const head = new DataView(new ArrayBuffer(13));
    head.setUint32(0, this.width);
    head.setUint32(4, this.height);
    // Eight bits of each of three colours.
    head.setUint16(8, 0x0802);
    const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
    return Buffer.concat([
      signature,
      chunk('IHDR', new Uint8Array(head.buffer)),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', new Uint8Array(0)),
    ]);
  }

  /** Each dot by how far inside it is, px: at the edge it is mixed with what lies below. */
  #near(from: Point, to: Point, reach: number, inside: (dot: Point) => number, colour: string): void {
    const [left, right] = [Math.min(from.x, to.x) - reach, Math.max(from.x, to.x) + reach];
    const [top, bottom] = [Math.min(from.y, to.y) - reach, Math.max(from.y, to.y) + reach];
    for (let row = dotAt(top, this.height); row < dotAt(bottom, this.height); row++)
      for (let column = dotAt(left, this.width); column < dotAt(right, this.width); column++) {
        const share = Math.min(1, inside({ x: (column + 0.5) / fine, y: (row + 0.5) / fine }) * fine + 0.5);
        if (share > 0) this.#mix(column, row, colour, share);
      }
  }

  #square(x: number, y: number, wide: number): void {
    for (let row = dotAt(y, this.height); row < dotAt(y + wide, this.height); row++)
      for (let column = dotAt(x, this.width); column < dotAt(x + wide, this.width); column++)
        this.#mix(column, row, ink, 1);
  }

  #mix(column: number, row: number, colour: string, share: number): void {
    const at = (row * this.width + column) * 3;
    for (let part = 0; part < 3; part++) {
      const wanted = Number.parseInt(colour.slice(1 + part * 2, 3 + part * 2), 16);
      const there = this.#dots[at + part] ?? 255;
      this.#dots[at + part] = Math.round(there + (wanted - there) * share);
    }
  }
}

function dotAt(px: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(px * fine)));
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
