import type { ImportStage } from '../../../api/operations.generated.ts';

const stages = ['WAITING', 'READING', 'NAMING', 'COMPARING'] as const;
export type WorkingStage = (typeof stages)[number];

/** The stage of a file that is being worked on before anybody can look through it. */
export function workingStage(stage: ImportStage | undefined): WorkingStage | null {
  return stages.find((each) => each === stage) ?? null;
}
