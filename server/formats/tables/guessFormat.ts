// Which format a file is in: the one that its name says when that one reads as many of its headings as any, else the one that reads most.

import { wordKey } from '../words/words.ts';
import { type FormatName, formats, isFormatName } from './index.ts';

/**
 * The format of a file that was given without one; null when nothing fits. A list of people on boards is read as such even if it is
 * called people.csv, since a board left alone would be a seat lost. Where more headings are those of a format that
 * lacks a column than of any that fits, it is that one, and the column is missing: nothing is read as less than it says.
 */
export function guessFormat(file: string, headings: readonly string[]): FormatName | null {
  const named = byName(file);
  const fitting = best((name) => fitness(name, headings));
  const most = fitting === null ? 0 : fitness(fitting, headings);
  if (named !== null && most > 0 && fitness(named, headings) === most) return named;
  const nearest = best((name) => (fitting === null ? 0 : known(name, headings)));
  return nearest !== null && fitting !== null && known(nearest, headings) > known(fitting, headings)
    ? nearest
    : (fitting ?? named);
}

function byName(file: string): FormatName | null {
  const words = wordKey(file.replace(/\.[^.]*$/, '')).split(/[^a-z]+/);
  const said = words.flatMap((word) => [word, `${word}s`].filter(isFormatName));
  return said[0] ?? null;
}

/** The first of those with the highest number; null where all have none. */
function best(numberOf: (name: FormatName) => number): FormatName | null {
  let found: { name: FormatName | null; number: number } = { name: null, number: 0 };
  for (const name of Object.keys(formats).filter(isFormatName)) {
    const number = numberOf(name);
    if (number > found.number) found = { name, number };
  }
  return found.name;
}

/** How many of the headings are the format's own columns; 0 when one that it needs is missing. */
function fitness(name: FormatName, headings: readonly string[]): number {
  const { required, oneOf, own } = formats[name];
  const has = (column: string): boolean => headings.includes(column);
  if (!required.every(has) || (oneOf.length > 0 && !oneOf.some(has))) return 0;
  return own.filter(has).length;
}

/** How many of the headings are the format's own columns, whatever is missing. */
function known(name: FormatName, headings: readonly string[]): number {
  return formats[name].own.filter((column) => headings.includes(column)).length;
}
