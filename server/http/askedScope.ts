// The scope in an address, in the words that the interface's own addresses use; what is not understood is refused, since a file that is
// handed on must hold what was asked for.
import { BoardwalkError } from '../domain/errors.ts';
import { partialDate } from '../domain/partialDate.ts';
import { seatRoles, tiers } from '../domain/vocabulary.ts';
import type { ScopeInput } from '../questions/readScope.ts';

type Reader = (name: string, text: string) => ScopeInput;

const readers: Readonly<Record<string, Reader>> = {
  asOf: (_, text) => ({ asOf: partialDate(text) }),
  from: (_, text) => ({ from: partialDate(text) }),
  to: (_, text) => ({ to: partialDate(text) }),
  // What is no whole number is out of every range.
  presume: (_, text) => ({ presumeMonths: /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN }),
  areas: (_, text) => ({ areas: parts(text) }),
  themes: (_, text) => ({ themes: parts(text) }),
  tiers: (name, text) => ({ tiers: parts(text).map((word) => oneOf(name, word, tiers)) }),
  kinds: (_, text) => ({ kinds: parts(text).map(decoded) }),
  certainty: (name, text) => {
    const word = oneOf(name, text, ['stated', 'all'] as const);
    return { certainty: word === 'stated' ? 'STATED_ONLY' : 'STATED_AND_INFERRED' };
  },
  seats: (name, text) => ({ seats: parts(text).map((word) => oneOf(name, word, seatRoles)) }),
  undated: (name, text) => ({ undated: oneOf(name, text, ['out', 'in'] as const) === 'out' ? 'EXCLUDE' : 'INCLUDE' }),
};
/** What the address says besides. */
const others = new Set(['names', 'lang']);

/**
 * @param more what else the address may say, which is read elsewhere
 * @throws BoardwalkError BAD_INPUT for what is no part of a scope, or no value of that part
 */
export function askedScope(query: URLSearchParams, more: readonly string[] = []): ScopeInput {
  const said = new Set<string>();
  const asked = [...query].map(([name, text]) => {
    // However it is spelt, the word for names is heard (namesShown.ts).
    const word = name.trim().toLowerCase();
    if (said.has(word)) throw new BoardwalkError('BAD_INPUT', 'exportPartTwice', { name: name.slice(0, 80) });
    said.add(word);
    if (word === 'names' && text !== '') oneOf('names', text, ['all', 'roles']);
    if (others.has(word) || more.includes(name)) return {};
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    const known = [...Object.keys(readers), ...others, ...more].join(', ');
    if (reader === undefined)
      throw new BoardwalkError('BAD_INPUT', 'exportPartUnknown', { name: name.slice(0, 80), parts: known });
    return text === '' ? {} : reader(name, text);
  });
  return Object.assign({}, ...asked) as ScopeInput;
}

export function parts(text: string): string[] {
  return text.split(',').filter((part) => part !== '');
}

/** Kinds are encoded once more within the list, so that they may hold commas. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @throws BoardwalkError BAD_INPUT that names the choices */
export function oneOf<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  const all = choices.map((choice) => choice.toLowerCase()).join(', ');
  throw new BoardwalkError('BAD_INPUT', 'exportValueUnknown', { name, value: value.slice(0, 80), choices: all });
}
