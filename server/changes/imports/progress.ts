// How far a stored proposal is, told as it goes on by the process that works on it.
import { EventEmitter, on } from 'node:events';
import type { Id } from '../../domain/records.ts';
import type { StoredImport } from '../../domain/storedImport.ts';
import type { ComparingStage } from '../proposal/heed.ts';

export type ImportStage = 'WAITING' | 'READING' | ComparingStage | 'READY' | 'COMMITTING' | 'COMMITTED' | 'DISCARDED';

export interface ImportProgress {
  id: Id;
  stage: ImportStage;
  /** How many rows were read, as far as it has come; null: not yet known. */
  rows: number | null;
  /** How many are done of what the stage goes through, and how many there are; null: not known. */
  done: number | null;
  of: number | null;
}

/** Of stages that go through nothing that is counted. */
export const unknown = { rows: null, done: null, of: null };

const told = new EventEmitter().setMaxListeners(0);

export function tellProgress(progress: ImportProgress): void {
  told.emit(progress.id, progress);
}

/** Where it stands, then how it goes on, until it is committed or discarded or nobody listens any more. */
export async function* importProgress(
  { id, state }: StoredImport,
  stands: ImportProgress,
  signal: AbortSignal,
): AsyncGenerator<ImportProgress> {
  if (state !== 'OPEN') {
    yield { ...unknown, id, stage: state };
    return;
  }
  const heard = on(told, id, { signal });
  try {
    yield stands;
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
