// components: into how many parts the network of boards that share people falls, boards with people only. Parts, 0 and up; 0 without any.
import type { Measure } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { boardNetwork } from './neighbours.ts';
import { seatedBoards } from './seatedBoards.ts';

export const components: Measure = {
  id: 'components',
  of: 'LANDSCAPE',
  title: { en: 'Separate parts', cy: 'Rhannau ar wahân' },
  definition: {
    en: 'How many parts the network of boards that share people falls into; a board with people that shares nobody is a part of its own.',
    cy: 'I faint o rannau y mae’r rhwydwaith o fyrddau sy’n rhannu pobl yn ymrannu; mae bwrdd â phobl nad yw’n rhannu neb yn rhan ar ei ben ei hun.',
  },
  unit: { en: 'parts', cy: 'rhannau' },
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection) => projection.keep(componentsOf).length,
};

/** The boards of each part, by index; the largest part first. */
export function componentsOf(projection: Projection): number[][] {
  const { start, other, count } = projection.keep(boardNetwork);
  const seen = new Uint8Array(count);
  const parts: number[][] = [];
  for (const board of projection.keep(seatedBoards)) {
    if (at(seen, board) === 1) continue;
    const part = [board];
    seen[board] = 1;
    // The list grows while it is gone through.
    for (const v of part)
      for (const w of other.subarray(at(start, v), at(start, v + 1)))
        if (at(seen, w) === 0) {
          seen[w] = 1;
          part.push(w);
        }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length);
}
