// Where what was pressed goes with its page, the title of the new page takes the focus.
let awaited: string | null = null;

export const landing = {
  on(scenario: string): void {
    awaited = scenario;
  },
  /** Whether this is where it leads; once. */
  take(scenario: string): boolean {
    if (awaited !== scenario) return false;
    awaited = null;
    return true;
  },
};
