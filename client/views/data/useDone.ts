import { useState } from 'react';

/** A change of data that somebody has just made, in words, and what takes it back. */
export interface Done {
  text: string;
  /** The change; null: nothing is left to take back. */
  change: string | null;
}

export function useDone(): [Done | null, (done: Done | null) => void] {
  return useState<Done | null>(null);
}
