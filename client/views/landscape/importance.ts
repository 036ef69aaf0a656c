import type { ImportancePart, LandscapeImportanceQuery } from '../../api/operations.generated.ts';

export type ImportantBoard = LandscapeImportanceQuery['landscape']['importance'][number];

/** What importance is made of beside the law, each with the measure that it shows. */
export const importanceParts = [
  ['REACH', 'reach'],
  ['BETWEENNESS', 'betweenness'],
  ['REPORTING_BOARDS', 'reportingBoards'],
] as const satisfies readonly (readonly [ImportancePart, string])[];

/** What the part is, and the share of the other boards that have less of it. */
export function partOf({ parts }: ImportantBoard, name: ImportancePart): { value: number; rank: number } {
  return parts.find((part) => part.name === name) ?? { value: 0, rank: 0 };
}

export const isStatutory = (board: ImportantBoard): boolean => partOf(board, 'STATUTORY').value > 0;
