// What takes long to make, kept by its key: all that is under way, and of what is done the last asked for, as far as memory goes.

/** So many are kept, and as many as have so many rows together; the last one whatever it holds. */
const mostKept = 4;
const mostRows = 50_000;

interface Kept<T> {
  /** What it was made of, besides its key. */
  of: number;
  made: Promise<T>;
  /** null: it is under way. */
  rows: number | null;
}

export class InHand<T> {
  readonly #kept = new Map<string, Kept<T>>();
  readonly #rowsOf: (made: T) => number;

  constructor(rowsOf: (made: T) => number) {
    this.#rowsOf = rowsOf;
  }

  /** What is kept under the key and is of this; else made. What could not be made is not kept. */
  take(key: string, of: number, make: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key);
    const kept = known?.of === of ? known : this.#begin(key, of, make);
    // The last asked for stands last.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.made;
  }

  /** Of what is done, all but this. */
  letGoOfOthers(key: string): void {
    for (const [other, { rows }] of this.#kept) if (other !== key && rows !== null) this.#kept.delete(other);
  }

  forget(key: string): void {
    this.#kept.delete(key);
  }

  #begin(key: string, of: number, make: () => Promise<T>): Kept<T> {
    const kept: Kept<T> = { of, made: make(), rows: null };
    kept.made.then(
      (made) => {
        kept.rows = this.#rowsOf(made);
        this.#letGo();
      },
      () => {
        if (this.#kept.get(key) === kept) this.#kept.delete(key);
      },
    );
    return kept;
  }

  #letGo(): void {
    const done = [...this.#kept].flatMap(([key, { rows }]) => (rows === null ? [] : [{ key, rows }])).toReversed();
    let sum = 0;
    for (const [place, { key, rows }] of done.entries()) {
      sum += rows;
      if (place > 0 && (place >= mostKept || sum > mostRows)) this.#kept.delete(key);
    }
  }
}
