// What somebody wants to try who comes from a pair of boards, or from one: as the address has it.
import type { StepActionInput } from '../../api/operations.generated.ts';

export interface Trial {
  kind: 'MERGE' | 'NEST';
  /** That which would go into the other; null: to be chosen. */
  board: string | null;
  into: string | null;
}

export function trialOf(options: Readonly<Record<string, string>>): Trial {
  const [board = null, into = null] = (options.boards ?? '').split(',').filter((id) => id !== '');
  return { kind: options.try === 'nest' ? 'NEST' : 'MERGE', board, into };
}

/** The larger board stays, and one that the law sets up before any other. */
export function turnedWell(
  { board, into, ...trial }: Trial,
  rankOf: (id: string) => { byLaw: boolean; people: number } | null,
): Trial {
  const [one, other] = [board, into].map((id) => (id === null ? null : rankOf(id)));
  const isTurned =
    one !== null && one !== undefined && other !== null && other !== undefined
      ? one.byLaw === other.byLaw
        ? one.people > other.people
        : one.byLaw
      : false;
  return isTurned ? { ...trial, board: into, into: board } : { ...trial, board, into };
}

/** The step that tries it; null as long as a board is missing. */
export function stepOfTrial({ kind, board, into }: Trial): StepActionInput | null {
  if (board === null || into === null || board === into) return null;
  return kind === 'MERGE' ? { kind, absorb: [board], into } : { kind, board, into, nestAs: 'SUB_GROUP' };
}
