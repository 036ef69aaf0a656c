// What was worked out, kept while it is asked for: the least recently asked goes first when all of it weighs more than `most`.
export class Recent<T> {
  readonly #kept = new Map<string, { value: T; weight: number }>();
  readonly #most: number;
  readonly #weigh: (value: T, key: string) => number;
  #weight = 0;

  /** `weigh`: how much of `most` a value takes; without it, each takes one. */
  constructor(most: number, weigh: (value: T, key: string) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /** The value of this key, made when it is not there. What was asked for last is kept however much it weighs. */
  get(key: string, make: () => T): T {
    const kept = this.#kept.get(key) ?? this.#weighed(make(), key);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const [oldest, { weight }] of this.#kept) {
      if (this.#weight <= this.#most || oldest === key) break;
      this.#kept.delete(oldest);
      this.#weight -= weight;
    }
    return kept.value;
  }

  /** The value of this key, which is then the one asked for last; undefined when it is not there. */
  find(key: string): T | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept.value;
  }

  /** From the least recently asked on. */
  values(): T[] {
    return Array.from(this.#kept.values(), ({ value }) => value);
  }

  #weighed(value: T, key: string): { value: T; weight: number } {
    const weight = this.#weigh(value, key);
    this.#weight += weight;
    return { value, weight };
  }
}
