// A question on the command line: the landscape as it is, and the scope that the flags ask for.
import type { Command } from 'commander';
import { BoardwalkError } from '../domain/errors.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { readDate } from '../formats/dates.ts';
import type { Around } from '../questions/answers.ts';
import { askOf } from '../questions/asking.ts';
import type { ScopeInput } from '../questions/readScope.ts';
import type { Language } from '../wording/language.ts';
import type { Options } from './answer.ts';
import { withStore } from './withStore.ts';

export interface ScopeOptions extends Options {
  asOf?: string;
  from?: string;
  to?: string;
  stated?: boolean;
}

/** The flags that every question takes. */
export function addScope(command: Command): Command {
  return command
    .option('--as-of <date>', 'as things were on that date')
    .option('--from <date>', 'or in a window that begins then')
    .option('--to <date>', 'and ends then')
    .option('--stated', 'only what a source states, nothing inferred');
}

/** The scope of those flags. @throws BoardwalkError BAD_INPUT for what is no date */
export function scopeOf({ asOf, from, to, stated = false }: ScopeOptions): ScopeInput {
  return {
    asOf: dateOf(asOf),
    from: dateOf(from),
    to: dateOf(to),
    certainty: stated ? 'STATED_ONLY' : 'STATED_AND_INFERRED',
  };
}

/** Asks the landscape of the moment. */
export function withAround<T>(language: Language, ask: (around: Around) => T): Promise<T> {
  return withStore(async (store) => ask(await askOf(store)(language).around()));
}

/** A date as people write it. @throws BoardwalkError BAD_INPUT */
export function dateOf(text: string | undefined): PartialDate | null {
  if (text === undefined) return null;
  const date = readDate(text.trim());
  if (date === null) throw new BoardwalkError('BAD_INPUT', 'notADate', { value: text });
  return date;
}
