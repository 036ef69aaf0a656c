// Which format a file is in: the one that its name says, else the one whose columns fit its headings best.
import { type FormatName, formats, isFormatName } from './index.ts';
import { wordKey } from './words.ts';

/** The format of a file that was given without one; null when nothing fits. */
export function guessFormat(file: string, headings: readonly string[]): FormatName | null {
  const named = byName(file);
  return named !== null && fitness(named, headings) > 0 ? named : (byHeadings(headings) ?? named);
}

function byName(file: string): FormatName | null {
  const words = wordKey(file.replace(/\.[^.]*$/, '')).split(/[^a-z]+/);
  const said = words.flatMap((word) => [word, `${word}s`].filter(isFormatName));
  return said[0] ?? null;
}

function byHeadings(headings: readonly string[]): FormatName | null {
  let best: { name: FormatName | null; fitness: number } = { name: null, fitness: 0 };
  for (const name of Object.keys(formats).filter(isFormatName)) {
    const its = fitness(name, headings);
    if (its > best.fitness) best = { name, fitness: its };
  }
  return best.name;
}

/** How many of the headings are the format's own columns; 0 when one that it needs is missing. */
function fitness(name: FormatName, headings: readonly string[]): number {
  const { required, oneOf, own } = formats[name];
  const has = (column: string): boolean => headings.includes(column);
  if (!required.every(has) || (oneOf.length > 0 && !oneOf.some(has))) return 0;
  return own.filter(has).length;
}
