const key = 'boardwalk.legend';

/** Whether the legend was open last time on this machine; null: never said. */
export function legendWasOpen(): boolean | null {
  try {
    const kept = window.localStorage.getItem(key);
    return kept === null ? null : kept === 'open';
  } catch {
    return null; // storage is closed in some private windows: then nothing is remembered
  }
}

export function rememberLegend(open: boolean): void {
  try {
    window.localStorage.setItem(key, open ? 'open' : 'closed');
  } catch {
    return;
  }
}
