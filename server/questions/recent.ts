// What was worked out, kept while it is asked for: the least recently asked goes first when all of it weighs more than `most`.
export class Recent<T> {
  readonly #kept = new Map<string, { value: T; weight: number }>();
  readonly #most: number;
  readonly #weigh: (value: T) => number;
  #weight = 0;

  /** `weigh`: how much of `most` a value takes; without it, each takes one. */
  constructor(most: number, weigh: (value: T) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /** The value of this key, made when it is not there. What was asked for last is kept however much it weighs. */
  get(key: string, make: () => T): T {
    const kept = this.#kept.get(key) ?? this.#weighed(make());
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const [oldest, { weight }] of this.#kept) {
      if (this.#weight <= this.#most || oldest === key) break;
      this.#kept.delete(oldest);
      this.#weight -= weight;
    }
    return kept.value;
  }

  /** From the least recently asked on. */
  values(): T[] {
    return Array.from(this.#kept.values(), ({ value }) => value);
  }

  #weighed(value: T): { value: T; weight: number } {
    const weight = this.#weigh(value);
    this.#weight += weight;
    return { value, weight };
  }
}
