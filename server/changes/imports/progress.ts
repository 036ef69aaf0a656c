// How far a stored proposal is, told as it goes on by the process that works on it.
import { EventEmitter, on } from 'node:events';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';

export const importStages = [
  'WAITING',
  'READING',
  'COMPARING',
  'READY',
  'COMMITTING',
  'COMMITTED',
  'DISCARDED',
] as const;
export type ImportStage = (typeof importStages)[number];

export interface ImportProgress {
  id: Id;
  stage: ImportStage;
  /** How many rows were read; null: not yet known. */
  rows: number | null;
}

const told = new EventEmitter().setMaxListeners(0);

export function tellProgress(progress: ImportProgress): void {
  told.emit('progress', progress);
}

/** Where it stands, then each stage as it comes, until it is committed or discarded or nobody listens any more. */
export async function* importProgress(
  { id, state }: StoredImport,
  stands: ImportStage | null,
  signal: AbortSignal,
): AsyncGenerator<ImportProgress> {
  const heard = on(told, 'progress', { signal });
  yield { id, stage: state === 'OPEN' ? (stands ?? 'WAITING') : state, rows: null };
  if (state !== 'OPEN') return;
  try {
    for await (const [progress] of heard as AsyncIterable<[ImportProgress]>) {
      if (progress.id !== id) continue;
      yield progress;
      if (progress.stage === 'COMMITTED' || progress.stage === 'DISCARDED') return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
