// Numbers that a question may ask with: how large a page, how far, how long.
import { BoardwalkError } from './errors.ts';

/** @returns the value. @throws BoardwalkError BAD_INPUT when it is too small or too large */
export function inRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new BoardwalkError('BAD_INPUT', 'notInRange', { name, value, least, most });
}

/** The first so many of a list; null: all. @throws BoardwalkError BAD_INPUT */
export function firstOf<T>(all: readonly T[], first: number | null | undefined): T[] {
  if (first === null || first === undefined) return [...all];
  return all.slice(0, inRange('first', first, 1, 5_000));
}
