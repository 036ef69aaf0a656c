// One stored proposal being read and compared: how far it is, told to whoever listens, and the end of it when nobody wants it any more.
import type { Id } from '../../domain/records.ts';
import type { ComparingStage } from '../proposal/heed.ts';
import { type ImportProgress, type ImportStage, tellProgress, unknown } from './progress.ts';

/** Between two tellings of one stage, ms: as often as anybody sees. */
const toldEvery = 100;

export class ImportJob {
  readonly #ending = new AbortController();
  #stands: ImportProgress;
  #toldAt = 0;

  constructor(id: Id) {
    this.#stands = { ...unknown, id, stage: 'WAITING' };
  }

  get stands(): ImportProgress {
    return this.#stands;
  }

  /** Aborted with the reason that whoever waits is told. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  end(reason: Error): void {
    this.#ending.abort(reason);
  }

  /** A stage begins; what is known of the rows stays known. */
  begin(stage: ImportStage, rows = this.#stands.rows): void {
    this.#tell({ ...this.#stands, stage, rows, done: null, of: null });
  }

  /** The rows come. */
  read(rows: number): void {
    this.#go({ ...this.#stands, rows, done: rows });
  }

  /** Of a comparison that goes on. @throws why it is to end */
  heed(stage: ComparingStage, done: number, of: number | null): void {
    this.signal.throwIfAborted();
    this.#go({ ...this.#stands, stage, done: of === null ? null : done, of });
  }

  #go(now: ImportProgress): void {
    const isNew = now.stage !== this.#stands.stage;
    this.#stands = now;
    if (isNew || performance.now() - this.#toldAt >= toldEvery) this.#tell(now);
  }

  #tell(now: ImportProgress): void {
    this.#stands = now;
    this.#toldAt = performance.now();
    if (!this.signal.aborted) tellProgress(now);
  }
}
