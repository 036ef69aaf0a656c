import { Recent } from '../questions/recent.ts';

/** A page of fifty overlaps with people and reasons takes some 100 KB: room for what a few dozen readers look at. */
const usualBytes = 32 * 2 ** 20;
/** One that takes more than such a share would push out too many others. */
const greatestShare = 1 / 8;
/** At most; a text of Latin letters takes half. */
const bytesOfCharacter = 2;

/** Written answers of one revision, the newest that was seen; the least recently asked go first when all take more than `mostBytes`. */
export class AnswersOfRevision {
  readonly #mostBytes: number;
  #revision = 0;
  #texts: Recent<string>;

  constructor(mostBytes: number = usualBytes) {
    this.#mostBytes = mostBytes;
    this.#texts = this.#none();
  }

  find(revision: number, key: string): string | undefined {
    return this.#isOf(revision) ? this.#texts.find(key) : undefined;
  }

  keep(revision: number, key: string, text: string): void {
    if (!this.#isOf(revision) || bytesOf(text, key) > this.#mostBytes * greatestShare) return;
    this.#texts.get(key, () => text);
  }

  /** Whether these are the answers of this revision; those of an older one are let go. */
  #isOf(revision: number): boolean {
    if (revision > this.#revision) {
      this.#revision = revision;
      this.#texts = this.#none();
    }
    return revision === this.#revision;
  }

  #none(): Recent<string> {
    return new Recent(this.#mostBytes, bytesOf);
  }
}

function bytesOf(text: string, key: string): number {
  return (text.length + key.length) * bytesOfCharacter;
}
