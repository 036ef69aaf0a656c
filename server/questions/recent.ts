// What was worked out, kept while it is asked for: the least recently asked goes first when there are more than `most`.
export class Recent<T> {
  readonly #kept = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of this key, made when it is not there. */
  get(key: string, make: () => T): T {
    const kept = this.#kept.has(key) ? (this.#kept.get(key) as T) : make();
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }

  values(): Iterable<T> {
    return this.#kept.values();
  }
}
