// What boards carry together, so that a plan that dissolves them all would lose it: themes in areas, which none may lose, and voices, which cost.
// Only what so few boards carry that a plan could take them all.
import type { Projection } from '../../projection/project.ts';
import { speakingOn, voiceKeys } from '../lostVoices.ts';
import type { SearchKind } from './candidates.ts';

export interface Dissolving {
  /** By index, the boards that cover a theme in an area, each set of boards once. */
  readonly cells: readonly (readonly number[])[];
  /** The boards that carry so many voices, each set once. */
  readonly voices: readonly { readonly boards: readonly number[]; readonly count: number }[];
  readonly price: number;
}

interface Limits {
  readonly kinds: readonly SearchKind[];
  readonly steps: number;
  readonly pricePerVoice: number;
}

export function dissolvingOf(projection: Projection, { kinds, steps, pricePerVoice }: Limits): Dissolving {
  if (!kinds.includes('DISSOLVE')) return { cells: [], voices: [], price: 0 };
  const cells = new Map<string, number[]>();
  const voices = new Map<string, number[]>();
  for (const [board, { id }] of projection.boards.entries()) {
    const speaking = speakingOn(projection, id);
    if (!speaking) continue;
    for (const theme of speaking.themes)
      for (const area of speaking.areas) listIn(cells, `${theme} ${area}`).push(board);
    if (pricePerVoice > 0) for (const key of voiceKeys(projection, speaking)) listIn(voices, key).push(board);
  }
  return {
    cells: setsOf(cells, steps).map(({ boards }) => boards),
    voices: setsOf(voices, steps),
    price: pricePerVoice,
  };
}

function setsOf(carried: ReadonlyMap<string, readonly number[]>, most: number): { boards: number[]; count: number }[] {
  const sets = new Map<string, { boards: number[]; count: number }>();
  for (const carriers of carried.values()) {
    const boards = [...new Set(carriers)];
    if (boards.length > most) continue;
    const known = sets.get(boards.join());
    if (known) known.count++;
    else sets.set(boards.join(), { boards, count: 1 });
  }
  return [...sets.values()];
}

function listIn(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
