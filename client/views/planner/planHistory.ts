/** Which of what was done last was a change of the plan, and which a step of the view: one key takes both back, the latest first. */
export class PlanHistory {
  #made: string[] = [];
  #undone: string[] = [];

  /** The plan was changed while this address was shown. */
  note(address: string): void {
    this.#made.push(address);
    this.#undone = [];
  }

  /** What undoing means at this address. */
  undo(address: string): 'plan' | 'view' {
    if (this.#made.at(-1) !== address) return 'view';
    this.#made.pop();
    this.#undone.push(address);
    return 'plan';
  }

  redo(address: string): 'plan' | 'view' {
    if (this.#undone.at(-1) !== address) return 'view';
    this.#undone.pop();
    this.#made.push(address);
    return 'plan';
  }
}
