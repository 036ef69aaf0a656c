// Files as tests write them: name and text.

import { filesFromDisk } from '../../server/changes/files/filesFromDisk.ts';
import { importBatch } from '../../server/changes/importBatch.ts';
import type { Batch, Documents } from '../../server/changes/proposal/batch.ts';
import type { Claim } from '../../server/changes/proposal/claim.ts';
import { draftsInPieces } from '../../server/changes/proposal/draftsInPieces.ts';
import { type Proposal, proposalInPieces } from '../../server/changes/proposal/proposal.ts';
import { Resolution } from '../../server/changes/proposal/resolution.ts';
import { type ReadInput, readInput } from '../../server/changes/proposeImport.ts';
import type { Change } from '../../server/domain/change.ts';
import { inTurns } from '../../server/domain/inTurns.ts';
import { type Problem, RefusedImport } from '../../server/domain/problem.ts';
import type { Store } from '../../server/store/openStore.ts';

export type Texts = Readonly<Record<string, string>>;

export async function inputOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
  dated: string | null = null,
): Promise<ReadInput> {
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  return readInput({ files, format: null, dated, review: null, problems: [] });
}

/** Imports the files; throws what the import throws. */
export async function importTexts(
  store: Store,
  texts: Texts,
  dated: string | null = null,
): Promise<{ proposal: Proposal; change: Change | null }> {
  return importBatch(store, await inputOf(texts, dated), { who: 'a test', why: Object.keys(texts).join(', ') });
}

/** The names of an empty landscape. */
export const nobody = { PERSON: [], ORGANISATION: [], BOARD: [], POST: [], THEME: [], AREA: [], SOURCE: [] };
const nothing = { documents: new Map(), meant: new Map() };

async function builtOf(claims: readonly Claim[], documents: Documents): Promise<Batch> {
  const resolution = await inTurns(Resolution.inPieces(claims, nobody));
  return inTurns(draftsInPieces(claims, resolution, { ...nothing, documents }));
}

/** The drafts that the files make of an empty landscape, or of one of these documents. */
export async function draftsOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
  dated: string | null = null,
  documents: Documents = nothing.documents,
): Promise<Batch> {
  const { claims } = await inputOf(texts, dated);
  return builtOf(claims, documents);
}

/** What the files would do to an empty landscape. */
export async function proposalFor(texts: Texts, dated: string | null = null): Promise<Proposal> {
  const { files } = await inputOf(texts, dated);
  return inTurns(proposalInPieces(files, await draftsOf(texts, dated)));
}

/** What a file on disk, of any kind, would do to an empty landscape. */
export async function proposalOfFile(path: string): Promise<Proposal> {
  const read = await readInput({ ...(await filesFromDisk([path])), format: null, dated: null, review: null });
  return inTurns(proposalInPieces(read.files, await builtOf(read.claims, nothing.documents)));
}

/** Everything that is found wrong with the files in an empty landscape, fatal or not. */
export async function problemsOf(texts: Texts): Promise<readonly Problem[]> {
  try {
    const { problems } = await proposalFor(texts);
    return problems;
  } catch (error) {
    if (error instanceof RefusedImport) return error.problems;
    throw error;
  }
}

/** The change of an import that must have made one. */
export function changeOf({ change }: { change: Change | null }): Change {
  if (change === null) throw new Error('The import changed nothing.');
  return change;
}
