// Organisations, or boards, that may be one: by their names and what else is known of them.
import { type Match, type MatchReason, speaksAgainst, speaksFor } from '../domain/match.ts';
import type { Id } from '../domain/records.ts';
import { acronymFrom, bodyKey, bodyWords } from './bodyNames.ts';
import { compareWords, type WordLikeness } from './compareWords.ts';
import { nameKey } from './nameIndex.ts';
import { speltAlike } from './spelling.ts';

export interface BodyFacts {
  id: Id;
  name: string;
  /** Names in the other language, and aliases. */
  others: readonly string[];
  acronym: string | null;
  areas: ReadonlySet<Id>;
  /** Who sits on it, or is of it. */
  people: ReadonlySet<Id>;
}

const odds = {
  recordedAs: 60,
  wordsSame: 40,
  acronymOf: 1.2,
  groundOther: 0.04,
  groundSame: 2,
  peopleShared: 6,
} as const;
/** So many bodies with a word in common are a kind of bodies: the word leads to none of them. */
const mostOfWord = 60;
const sharedByHalf = 0.5;

interface Called {
  text: string;
  key: string;
  words: string[];
}

export class BodyMatcher {
  readonly #facts: ReadonlyMap<Id, BodyFacts>;
  readonly #names = new Map<Id, Called[]>();
  readonly #byWord = new Map<string, Set<Id>>();
  readonly #byText = new Map<string, Set<Id>>();
  #alike: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(bodies: readonly BodyFacts[]) {
    this.#facts = new Map(bodies.map((body) => [body.id, body]));
    for (const { id, name, others, acronym } of bodies) {
      const called = [name, ...others].map((text) => ({ text, key: bodyKey(text), words: bodyWords(text) }));
      this.#names.set(id, called);
      for (const { key, words, text } of called) {
        for (const word of words) put(this.#byWord, word, id);
        put(this.#byText, key, id);
        const derived = acronymFrom(text);
        if (derived !== null) put(this.#byText, nameKey(derived), id);
      }
      if (acronym !== null) put(this.#byText, nameKey(acronym), id);
    }
  }

  /** The pairs of this score and more, the likeliest first. @param areDifferent whether somebody said that these are two */
  pairs(least: number, areDifferent: (a: Id, b: Id) => boolean): Match[] {
    const alike = this.#alikeWords();
    const matches = new Map<string, Match>();
    for (const id of this.#names.keys())
      for (const other of this.#candidatesOf(id, alike)) {
        const [a, b] = id < other ? [id, other] : [other, id];
        if (matches.has(`${a} ${b}`) || areDifferent(a, b)) continue;
        const match = this.#weigh(a, b);
        if (match !== null && match.score >= least) matches.set(`${a} ${b}`, match);
      }
    return [...matches.values()].toSorted((x, y) => y.score - x.score || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  }

  /** Which of these the body may be, the likeliest first. */
  candidates(id: Id, isThere: (id: Id) => boolean): { id: Id; score: number; reasons: MatchReason[] }[] {
    const found = [...this.#candidatesOf(id, this.#alikeWords())].filter(isThere).flatMap((other) => {
      const match = this.#weigh(id, other);
      return match === null ? [] : [{ id: other, score: match.score, reasons: match.reasons }];
    });
    return found.toSorted((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
  }

  #alikeWords(): ReadonlyMap<string, readonly string[]> {
    this.#alike ??= speltAlike(this.#byWord.keys());
    return this.#alike;
  }

  #candidatesOf(id: Id, alike: ReadonlyMap<string, readonly string[]>): Set<Id> {
    const found = new Set<Id>();
    for (const { key, words } of this.#names.get(id) ?? []) {
      for (const other of this.#byText.get(key) ?? []) found.add(other);
      for (const word of words)
        for (const each of [word, ...(alike.get(word) ?? [])]) {
          const bodies = this.#byWord.get(each) ?? new Set();
          if (bodies.size <= mostOfWord) for (const other of bodies) found.add(other);
        }
    }
    found.delete(id);
    return found;
  }

  #weigh(a: Id, b: Id): Match | null {
    const [one, other] = [this.#facts.get(a), this.#facts.get(b)];
    if (!one || !other) return null;
    const names = this.#likeness(one, other);
    if (names === null) return null;
    const ground = groundOf(one, other);
    const people = peopleOf(one, other);
    const all = names.odds * ground.odds * people.odds;
    return { a, b, score: all / (1 + all), reasons: [...names.reasons, ...ground.reasons, ...people.reasons] };
  }

  #likeness(one: BodyFacts, other: BodyFacts): WordLikeness | null {
    const isRare = (word: string): boolean => (this.#byWord.get(word)?.size ?? 0) <= 1;
    const recorded = recordedAs(one, other) ?? recordedAs(other, one);
    if (recorded !== null) return recorded;
    const found: WordLikeness[] = [];
    for (const a of this.#names.get(one.id) ?? [])
      for (const b of this.#names.get(other.id) ?? []) {
        if (a.key === b.key && a.key !== '')
          found.push({ odds: odds.wordsSame, reasons: [speaksFor('wordsSame', { name: b.text })] });
        else found.push(...[compareWords(a, b, isRare) ?? []].flat());
      }
    return found.toSorted((x, y) => y.odds - x.odds)[0] ?? null;
  }
}

/** What is on record as another name of the one is the other's name; or the capitals of its words are. */
function recordedAs(one: BodyFacts, other: BodyFacts): WordLikeness | null {
  const said = [...one.others, ...(one.acronym === null ? [] : [one.acronym])];
  const name = said.find(
    (each) => nameKey(each) === nameKey(other.name) || nameKey(each) === nameKey(other.acronym ?? ''),
  );
  if (name !== undefined && name.length > 1)
    return { odds: odds.recordedAs, reasons: [speaksFor('recordedAs', { name })] };
  const derived = acronymFrom(one.name);
  if (derived === null || nameKey(derived) !== nameKey(other.name)) return null;
  return { odds: odds.acronymOf, reasons: [speaksFor('acronymOf', { acronym: other.name, name: one.name })] };
}

interface Sign {
  odds: number;
  reasons: MatchReason[];
}
const nothing: Sign = { odds: 1, reasons: [] };

function groundOf(one: BodyFacts, other: BodyFacts): Sign {
  if (one.areas.size === 0 || other.areas.size === 0) return nothing;
  if ([...one.areas].some((area) => other.areas.has(area))) return { odds: odds.groundSame, reasons: [] };
  return { odds: odds.groundOther, reasons: [speaksAgainst('groundOther', {})] };
}

function peopleOf(one: BodyFacts, other: BodyFacts): Sign {
  const count = [...one.people].filter((person) => other.people.has(person)).length;
  const fewer = Math.min(one.people.size, other.people.size);
  if (count === 0 || count < fewer * sharedByHalf) return nothing;
  return { odds: odds.peopleShared, reasons: [speaksFor('peopleShared', { count })] };
}

function put(index: Map<string, Set<Id>>, key: string, id: Id): void {
  const known = index.get(key);
  if (known) known.add(id);
  else index.set(key, new Set([id]));
}
