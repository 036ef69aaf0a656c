import type { DataImportQuery } from '../../../api/operations.generated.ts';

/** A file that was brought in, as its page shows it. */
export type Proposal = DataImportQuery['importProposal'];

/** Whether it matters when the file was written: it is itself who says of seats without an end that they are held. */
export function asksWhenWritten({ dated, problems, counts }: Proposal): boolean {
  const isSource = counts.some(({ kind, action }) => kind === 'SOURCE' && action === 'CREATE');
  return dated !== null || (isSource && problems.some(({ rule }) => rule === 'openEnded'));
}
