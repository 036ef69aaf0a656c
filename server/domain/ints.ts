// Whole numbers that come one by one and stay: a column of many records.

/** Grows as they come; `done` gives them in memory that threads can share. */
export class Ints {
  #values: Int32Array;
  #length: number;

  /** @param first those that are there to begin with */
  constructor(first: Int32Array = new Int32Array(0)) {
    this.#values = first;
    this.#length = first.length;
  }

  get length(): number {
    return this.#length;
  }

  add(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Int32Array(Math.max(1024, this.#length + (this.#length >> 1)));
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  done(): Int32Array {
    const shared = new Int32Array(new SharedArrayBuffer(4 * this.#length));
    shared.set(this.#values.subarray(0, this.#length));
    return shared;
  }
}
