// What boards carry together, so that a plan that dissolves them all would lose it: themes in areas and voices that are to be kept, which none
// may lose, and other voices, which cost. Mergers and standing items lose neither. Only what so few boards carry that a plan could take them all.
import type { Id } from '../../../domain/records.ts';
import type { Projection } from '../../projection/project.ts';
import { speakingOn, voicesThere } from '../lostVoices.ts';
import type { SearchKind } from './candidates.ts';

export interface Dissolving {
  /** By index, the boards that carry together what no plan may lose, each set of boards once. */
  readonly kept: readonly (readonly number[])[];
  /** The boards that carry so many voices, each set once. */
  readonly voices: readonly { readonly boards: readonly number[]; readonly count: number }[];
  readonly price: number;
}

interface Limits {
  readonly kinds: readonly SearchKind[];
  readonly steps: number;
  readonly pricePerVoice: number;
  /** Whether every voice is kept, else the themes on which every organisation keeps its own. */
  readonly keepVoices: true | ReadonlySet<Id>;
}

export function dissolvingOf(projection: Projection, { kinds, steps, pricePerVoice, keepVoices }: Limits): Dissolving {
  if (!kinds.includes('DISSOLVE')) return { kept: [], voices: [], price: 0 };
  const kept = new Map<string, number[]>();
  const voices = new Map<string, number[]>();
  for (const [board, { id }] of projection.boards.entries()) {
    const speaking = speakingOn(projection, id);
    if (!speaking) continue;
    for (const theme of speaking.themes)
      for (const area of speaking.areas) listIn(kept, `${theme} ${area}`).push(board);
    for (const { key, organisationOn } of voicesThere(projection, speaking)) {
      const isKept = keepVoices === true || (organisationOn !== null && keepVoices.has(organisationOn));
      if (isKept || pricePerVoice > 0) listIn(isKept ? kept : voices, key).push(board);
    }
  }
  return {
    kept: setsOf(kept, steps).map(({ boards }) => boards),
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
