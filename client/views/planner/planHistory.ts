/** What was changed of a plan here: as long as there is any of it, undoing means the plan, and not the way that led here. */
export class PlanHistory {
  #made = 0;
  #undone = 0;

  /** The plan was changed. */
  note(): void {
    this.#made += 1;
    this.#undone = 0;
  }

  /** The last change of the plan was taken back, or done again. */
  turned(way: 'undo' | 'redo'): void {
    const back = way === 'undo' ? -1 : 1;
    this.#made = Math.max(0, this.#made + back);
    this.#undone = Math.max(0, this.#undone - back);
  }

  /** Somebody else changed the plan: what is last is theirs. */
  forget(): void {
    this.#made = 0;
    this.#undone = 0;
  }

  /** What the key means now. */
  means(way: 'undo' | 'redo'): 'plan' | 'view' {
    return (way === 'undo' ? this.#made : this.#undone) > 0 ? 'plan' : 'view';
  }
}

const known = new Map<string, PlanHistory>();

/** Of one scenario, as long as the page is open, so that it is there when somebody comes back. */
export function planHistoryOf(scenario: string): PlanHistory {
  const history = known.get(scenario) ?? new PlanHistory();
  known.set(scenario, history);
  return history;
}
