// What somebody wants in a paper for a board.
import type { PaperLanguage } from './paper.ts';
import type { Id } from './records.ts';

/** In the order in which they stand: what is proposed first. What is in scope and how it was chosen is told in any case. */
export const reportParts = [
  'scenario',
  'voices',
  'changes',
  'map',
  'overlaps',
  'load',
  'sight',
  'assumptions',
  'method',
  'sources',
] as const;
export type ReportPart = (typeof reportParts)[number];

export interface ReportWish {
  parts: readonly ReportPart[];
  /** Without one, nothing is said of a plan. */
  scenario: Id | null;
  /** One, or both side by side. */
  languages: readonly PaperLanguage[];
}
