// A question on the command line: the landscape as it is, and the scope that the flags ask for.
import { type Command, Option } from 'commander';
import { BoardwalkError } from '../domain/errors.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import type { Scope } from '../domain/scope.ts';
import { type SeatRole, seatRoles, type Tier, tiers } from '../domain/vocabulary.ts';
import { readDate } from '../formats/words/dates.ts';
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
  presumeMonths?: number;
  areas?: Id[];
  themes?: Id[];
  tiers?: Lowercase<Tier>[];
  kinds?: string[];
  stated?: boolean;
  seats?: Lowercase<SeatRole>[];
  undated?: Lowercase<Scope['undated']>;
  rollUp?: Lowercase<Scope['rollUp']>;
}

/** The flags that every question takes: the words of the API's Scope. */
export function addScope(command: Command): Command {
  return command
    .option('--as-of <date>', 'as things were on that date')
    .option('--from <date>', 'or in a window that begins then')
    .option('--to <date>', 'and ends then')
    .option('--presume-months <months>', 'how long a seat without an end goes on after it was last seen (12)', whole)
    .option('--areas <id...>', 'these areas and all ground within them')
    .option('--themes <id...>', 'these themes and all narrower ones')
    .addOption(new Option('--tiers <tier...>', 'boards of these tiers').choices(tiers.map(lower)))
    .option('--kinds <kind...>', 'boards of these kinds')
    .option('--stated', 'only what a source states, nothing inferred')
    .addOption(new Option('--seats <role...>', 'the roles that count').choices(seatRoles.map(lower)))
    .addOption(new Option('--undated <how>', 'seats without any date').choices(['include', 'exclude']))
    .addOption(new Option('--roll-up <how>', 'organisations').choices(['unit', 'body', 'collective']));
}

/** The scope of those flags. @throws BoardwalkError BAD_INPUT for what is no date */
export function scopeOf(given: ScopeOptions): ScopeInput {
  const { presumeMonths, areas, themes, kinds } = given;
  return {
    asOf: dateOf(given.asOf),
    from: dateOf(given.from),
    to: dateOf(given.to),
    presumeMonths: presumeMonths ?? null,
    areas: areas ?? null,
    themes: themes ?? null,
    tiers: given.tiers?.map(upper) ?? null,
    kinds: kinds ?? null,
    certainty: given.stated ? 'STATED_ONLY' : 'STATED_AND_INFERRED',
    seats: given.seats?.map(upper) ?? null,
    undated: given.undated ? upper(given.undated) : null,
    rollUp: given.rollUp ? upper(given.rollUp) : null,
  };
}

// What is no whole number is out of every range.
function whole(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

function lower<W extends string>(word: W): Lowercase<W> {
  return word.toLowerCase() as Lowercase<W>;
}

function upper<W extends string>(word: W): Uppercase<W> {
  return word.toUpperCase() as Uppercase<W>;
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
