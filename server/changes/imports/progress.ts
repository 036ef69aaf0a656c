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
  told.emit(progress.id, progress);
}

/** Where it stands, then each stage as it comes, until it is committed or discarded or nobody listens any more. */
export async function* importProgress(
  { id, state }: StoredImport,
  stands: ImportStage | null,
  signal: AbortSignal,
): AsyncGenerator<ImportProgress> {
  if (state !== 'OPEN') {
    yield { id, stage: state, rows: null };
    return;
  }
  const heard = on(told, id, { signal });
  try {
    yield { id, stage: stands ?? 'WAITING', rows: null };
    for await (const [progress] of heard as AsyncIterable<[ImportProgress]>) {
      yield progress;
      if (progress.stage === 'COMMITTED' || progress.stage === 'DISCARDED') return;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    // Also where whoever listened left before the first of them.
    await heard.return?.();
  }
}
