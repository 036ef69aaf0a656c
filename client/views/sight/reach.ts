// How far a board's line reaches, and by what, in the words that the view has for it.
import type { SightBoardPartsFragment } from '../../api/operations.generated.ts';

/**
 * BROKEN: it sees none above it. BEYOND: it sees some, and their line breaks further up. SILENT: it sees none, but neither a reporting line
 * nor anybody on it is known, so that nobody can tell.
 */
export const reaches = [
  'TOP',
  'REPORTED',
  'PEOPLE',
  'INFERRED',
  'BROKEN',
  'BEYOND',
  'SILENT',
  'NOTHING_ABOVE',
  'GROUND_UNKNOWN',
  'TIER_UNKNOWN',
] as const;
export type Reach = (typeof reaches)[number];

export function reachOf({ status, how, board, lines, breaksAt }: SightBoardPartsFragment): Reach {
  if (status === 'UNKNOWN') return board.tier === null ? 'TIER_UNKNOWN' : 'GROUND_UNKNOWN';
  if (status === 'REACHES') return how ?? 'INFERRED';
  if (status !== 'BREAKS') return status;
  if (!breaksAt.some(({ id }) => id === board.id)) return 'BEYOND';
  return lines.length === 0 && board.peopleCount === 0 ? 'SILENT' : 'BROKEN';
}
