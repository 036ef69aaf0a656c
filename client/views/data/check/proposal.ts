import type { DataImportQuery } from '../../../api/operations.generated.ts';

/** A file that was brought in, as its page shows it. */
export type Proposal = DataImportQuery['importProposal'];
