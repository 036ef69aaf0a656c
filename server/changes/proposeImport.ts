// What importing some files would do: read, resolved against the landscape, checked; nothing is written.
import { inTurns } from '../domain/inTurns.ts';
import type { Mapping } from '../domain/mapping.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { type Problem, RefusedImport } from '../domain/problem.ts';
import { type ParsedFile, parseFile } from '../formats/parseFile.ts';
import type { FileBytes } from '../formats/reader.ts';
import type { Reading } from '../store/openStore.ts';
import { readRevision } from '../store/revision.ts';
import type { Batch } from './proposal/batch.ts';
import { type Claim, namesOf } from './proposal/claim.ts';
import { claimsInPieces } from './proposal/claimsInPieces.ts';
import { draftsInPieces } from './proposal/draftsInPieces.ts';
import { type Heed, heedless } from './proposal/heed.ts';
import { loadDocuments, loadNames } from './proposal/loadKnown.ts';
import type { Meant, Named } from './proposal/meant.ts';
import { type Proposal, proposalInPieces } from './proposal/proposal.ts';
import { Resolution } from './proposal/resolution.ts';
import { whoIsMeant } from './proposal/whoIsMeant.ts';
import type { TableHints } from './tableHints.ts';

/** What comes in: files, or what was found wrong with them before they could be read. */
export interface ImportInput {
  files: readonly FileBytes[];
  /** null: guessed from each file's name and headings. */
  format: string | null;
  /** When the files were written, if the user says so. */
  dated: PartialDate | null;
  /** What becomes of what needs a decision: taken as it stands, or left out. null: somebody decides before it is written. */
  review: 'create' | 'skip' | null;
  problems: readonly Problem[];
  /** Of tables with headings of their own, as the user says. */
  mappings?: readonly Mapping[];
  /** What helps to understand such tables (`readTableHints`). */
  hints?: TableHints;
  /** Whether somebody has seen which heading would be read as which, and wants it so. */
  takesLikely?: boolean;
}

/** The files of an import, read but not yet compared with the landscape. */
export interface ReadInput {
  files: readonly ParsedFile[];
  claims: readonly Claim[];
  review: ImportInput['review'];
  takesLikely?: boolean;
}

export interface Proposed {
  proposal: Proposal;
  batch: Batch;
  /** The revision of the landscape that it was compared with. */
  revision: number;
}

/** @throws RefusedImport with all of the problems when one of them is fatal */
export function refuseFatal(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'ERROR')) throw new RefusedImport(problems);
}

/** Reads the files. @throws RefusedImport with everything that is wrong in them */
export async function readInput(input: ImportInput): Promise<ReadInput> {
  const { format, dated, review, problems, mappings = [], hints = {}, takesLikely = false } = input;
  const read = await Promise.all(input.files.map((file) => parseFile({ file, format, mappings, dated, ...hints })));
  refuseFatal([...problems, ...read.flatMap((file) => file.problems)]);
  const claims = await inTurns(claimsInPieces(read, dated));
  const kept = review === 'skip' ? claims.filter((claim) => !claim.doubts) : claims;
  return { files: read, claims: kept, review, takesLikely };
}

/** Compares what was read with the landscape, whatever is wrong with it; in turns, so that whoever asks something else does not wait. */
export async function compare(
  on: Reading,
  { files, claims: all, review }: ReadInput,
  heed: Heed = heedless,
): Promise<Proposed> {
  const revision = await readRevision(on);
  const { claims, resolution, meant } = await resolve(on, all, { leavesOut: review === 'skip', heed });
  const documents = await loadDocuments(on, claims, resolution);
  const count = claims.length;
  const drafts = draftsInPieces(claims, resolution, { documents, meant });
  let put = 0;
  const batch = await inTurns(drafts, (now) => {
    put = now ?? put;
    heed('COMPARING', put, count);
  });
  const proposal = await inTurns(proposalInPieces(files, batch), () => heed('COMPARING', count, count));
  return { proposal, batch, revision };
}

/** The same. @throws RefusedImport with everything that contradicts or is not clear */
export async function propose(on: Reading, input: ReadInput): Promise<Proposed> {
  const proposed = await compare(on, input);
  refuseFatal(proposed.proposal.problems);
  return proposed;
}

interface Resolving {
  /** Whether what needs a decision is left out. */
  leavesOut: boolean;
  heed: Heed;
}

/** Which record each name means, or may mean. */
async function resolve(
  on: Reading,
  claims: readonly Claim[],
  { leavesOut, heed }: Resolving,
): Promise<Named & { meant: Meant }> {
  const names = await loadNames(on, claims);
  const resolution = await inTurns(Resolution.inPieces(claims, names), () => heed('NAMING', 0, null));
  const meant = await whoIsMeant(on, { claims, resolution, names }, heed);
  const open = new Set([...meant].flatMap(([id, { doubts }]) => (doubts.length > 0 ? [id] : [])));
  if (!leavesOut || open.size === 0) return { claims, resolution, names, meant };
  const left = claims.filter((claim) => !namesOf(claim).some((ref) => open.has(resolution.of(ref)?.id ?? '')));
  return resolve(on, left, { leavesOut: left.length < claims.length, heed });
}

/** What the import would do. @throws RefusedImport */
export async function proposeImport(on: Reading, input: ReadInput): Promise<Proposal> {
  const { proposal } = await propose(on, input);
  return proposal;
}
