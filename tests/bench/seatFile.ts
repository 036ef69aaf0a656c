// The seats of a network as a file for peers in other languages: pairs of 32-bit numbers, board and person.
import { writeFileSync } from 'node:fs';
import type { HeavyTailed } from './heavyTailed.ts';

export function writeSeatFile(file: string, { seats, boardOf, personOf }: HeavyTailed): string {
  const pairs = new Int32Array(2 * seats);
  for (let seat = 0; seat < seats; seat++) pairs.set([boardOf[seat] ?? 0, personOf[seat] ?? 0], 2 * seat);
  writeFileSync(file, new Uint8Array(pairs.buffer));
  return file;
}
