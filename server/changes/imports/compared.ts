// A file that was brought in, against the landscape as it was at a revision.
import type { ParsedFile } from '../../formats/parseFile.ts';
import type { Claim } from '../proposal/claim.ts';
import type { Proposed } from '../proposeImport.ts';
import type { Item } from './items.ts';

/** A proposal as it would be now. Where the file itself has faults, nothing is proposed but to put them right. */
export interface Compared extends Proposed {
  files: readonly ParsedFile[];
  claims: readonly Claim[];
  items: readonly Item[];
}
