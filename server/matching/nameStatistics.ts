// How often each word stands in the names of a landscape, and which are spelt alike: what a likeness is worth depends on it.
import type { Id } from '../domain/records.ts';
import { isUsualFamily } from './familyNames.ts';
import type { NameForm } from './nameForms.ts';
import { isGivenName } from './nicknames.ts';
import { distance, speltAlike } from './spelling.ts';

export type Word = 'family' | 'given';

/** So few people are taken for so many: in a small landscape hardly any name occurs twice by chance, but some do elsewhere. */
const fewestPeople = 200;
/** Borne by so many, a word is certainly a name. */
const inUse = 3;
/** The least share of people who bear a name that is usual everywhere, however few they are here. */
const leastOfUsual = 0.002;

export class NameStatistics {
  readonly people: number;
  readonly #bearers: Readonly<Record<Word, Map<string, Set<Id>>>> = { family: new Map(), given: new Map() };
  readonly #alike: Readonly<Record<Word, Map<string, string[]>>>;
  /** The share of people who have a word that stands in no other name and is no misspelling of any. */
  readonly #rareShare: Readonly<Record<Word, number>>;

  constructor(forms: ReadonlyMap<Id, readonly NameForm[]>) {
    this.people = Math.max(fewestPeople, forms.size);
    for (const [id, names] of forms)
      for (const { family, given } of names) {
        bear(this.#bearers.family, family, id);
        if (given.length > 1) bear(this.#bearers.given, given, id);
      }
    this.#alike = {
      family: speltAlike(this.#bearers.family.keys()),
      given: speltAlike(this.#bearers.given.keys()),
    };
    this.#rareShare = {
      family: this.#shareOfRare('family', forms.size),
      given: this.#shareOfRare('given', forms.size),
    };
  }

  alike(kind: Word, word: string): readonly string[] {
    return this.#alike[kind].get(word) ?? [];
  }

  count(kind: Word, word: string): number {
    return this.#bearers[kind].get(word)?.size ?? 0;
  }

  /** Whether it is nobody else's name, here or anywhere. */
  isRare(kind: Word, word: string): boolean {
    return !isUsual(kind, word) && this.count(kind, word) <= 1;
  }

  /** The chance that somebody who is somebody else has a word like this one, if the word is rare. */
  rareShare(kind: Word): number {
    return this.#rareShare[kind];
  }

  /** The chance that another person bears the word, two who bear it left aside. */
  share(kind: Word, word: string): number {
    return Math.max(floorOf(kind, word), (Math.max(0, this.count(kind, word) - 2) + 0.5) / this.people);
  }

  /** The chance that another person bears a word spelt like it, no farther from it than so many slips. */
  shareAlike(kind: Word, word: string, slips: number): number {
    const near = this.alike(kind, word).filter((other) => distance(word, other, slips) <= slips);
    const bearers = near.reduce((sum, other) => sum + this.count(kind, other), 0);
    return Math.max(floorOf(kind, word), (Math.max(0, bearers - 2) + 0.5) / this.people);
  }

  #shareOfRare(kind: Word, all: number): number {
    let [rare, used, usedAlike] = [0, 0, 0];
    for (const [word, bearers] of this.#bearers[kind]) {
      const alike = this.alike(kind, word);
      if (bearers.size === 1 && alike.length === 0) rare += 1;
      if (bearers.size < inUse) continue;
      used += 1;
      if (alike.some((other) => this.count(kind, other) >= inUse)) usedAlike += 1;
    }
    // Some of those that are like another are so by chance: as many as among the words that are certainly names.
    const byChance = (usedAlike + 1) / (used + 2);
    return Math.min(1, (rare + 1) / (all + 2) / (1 - byChance));
  }
}

function isUsual(kind: Word, word: string): boolean {
  return kind === 'family' ? isUsualFamily(word) : isGivenName(word);
}

function floorOf(kind: Word, word: string): number {
  return isUsual(kind, word) ? leastOfUsual : 0;
}

function bear(bearers: Map<string, Set<Id>>, word: string, id: Id): void {
  if (word === '') return;
  const known = bearers.get(word);
  if (known) known.add(id);
  else bearers.set(word, new Set([id]));
}
