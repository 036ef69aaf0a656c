// How many rows this thread has read of the file in hand, told as they come. It reads one file at a time.

/** Telling is cheap, but not as cheap as reading a row. */
const toldEvery = 500;

let read = 0;
let tell: ((rows: number) => void) | null = null;

/** A file begins. @param told null: nobody listens */
export function beginRows(told: ((rows: number) => void) | null): void {
  [read, tell] = [0, told];
}

export function countRow(): void {
  read += 1;
  if (read % toldEvery === 0) tell?.(read);
}
