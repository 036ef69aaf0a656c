// People who may be one: candidates by blocking on their names' words, weighed by names and by what else is known of them.
import type { Match, MatchReason } from '../domain/match.ts';
import { speaksAgainst, speaksFor } from '../domain/match.ts';
import type { Id } from '../domain/records.ts';
import type { NameLikeness } from './compareNames.ts';
import { NamedPeople } from './namedPeople.ts';
import { oddsThatMatch as odds } from './oddsThatMatch.ts';
import { compareFacts, compareTitles, type PersonFacts, type Surroundings, titlesOf } from './personFacts.ts';

interface Weighed {
  a: Id;
  b: Id;
  likeness: NameLikeness;
  logOdds: number;
  reasons: MatchReason[];
}

/** A person who may be meant. */
export interface Meant {
  id: Id;
  score: number;
  reasons: MatchReason[];
}

const highest = 7;
/** So much a name says at most: what speaks against it must be able to outweigh it. */
const highestOfName = 5;

export class PeopleMatcher {
  readonly #facts: ReadonlyMap<Id, PersonFacts>;
  readonly #around: Surroundings;
  readonly #named: NamedPeople;

  /** @param named all who have a name, where more have one than facts are given of */
  constructor(people: readonly PersonFacts[], around: Surroundings, named = new NamedPeople(people)) {
    this.#facts = new Map(people.map((person) => [person.id, person]));
    this.#around = around;
    this.#named = named;
  }

  /** The pairs of this score and more, the likeliest first. @param areDifferent whether somebody said that these are two */
  pairs(least: number, areDifferent: (a: Id, b: Id) => boolean): Match[] {
    const weighed = new Map<string, Weighed>();
    for (const id of this.#named.ids())
      for (const other of this.#named.near(id)) {
        const [a, b] = id < other ? [id, other] : [other, id];
        const key = `${a} ${b}`;
        if (weighed.has(key) || areDifferent(a, b)) continue;
        const found = this.#weigh(a, b);
        if (found) weighed.set(key, found);
      }
    return oneToOne([...weighed.values()]).filter(({ score }) => score >= least);
  }

  /** Who of these the person may be, the likeliest first: one of them, or nobody known. @param areNamesakes whether all have the very name */
  candidates(id: Id, among: Iterable<Id>, areNamesakes: boolean): Meant[] {
    const weighed = [...among].flatMap((other) => {
      const found = this.#weigh(id, other, areNamesakes);
      return found === null ? [] : [{ id: other, ...found }];
    });
    const all = weighed.reduce((sum, { logOdds }) => sum + Math.exp(logOdds), 0);
    const rivals = weighed.length > 1 ? [speaksAgainst('rivals', { count: weighed.length - 1 })] : [];
    return weighed
      .map((each) => ({
        id: each.id,
        score: Math.exp(each.logOdds) / (1 + all),
        reasons: [...each.reasons, ...rivals],
      }))
      .toSorted((x, y) => y.score - x.score || compare(x.id, y.id));
  }

  #weigh(a: Id, b: Id, areNamesakes = false): Weighed | null {
    const [one, other] = [this.#facts.get(a), this.#facts.get(b)];
    const likeness = areNamesakes && other ? namesakes(other.name) : this.#named.likeness(a, b);
    if (!likeness || !one || !other) return null;
    const titles = compareTitles(titlesOf(one, this.#named.formsOf(a)), titlesOf(other, this.#named.formsOf(b)));
    const facts = compareFacts(one, other, this.#around);
    const logOdds = Math.min(highest, Math.min(highestOfName, likeness.logOdds) + titles.logOdds + facts.logOdds);
    return { a, b, likeness, logOdds, reasons: [...likeness.reasons, ...titles.reasons, ...facts.reasons] };
  }
}

/** A name that is known is rather one of those who have it than one more. */
function namesakes(name: string): NameLikeness {
  return { logOdds: Math.log(odds.namesake), reasons: [speaksFor('sameName', { name })], doubtful: 'both' };
}

/** A doubtful record is one person at most: who else may be meant takes from the score, and only the likeliest is left. */
function oneToOne(weighed: readonly Weighed[]): Match[] {
  const rivals = new Map<Id, Weighed[]>();
  for (const each of weighed)
    for (const id of doubtfulOf(each)) {
      const known = rivals.get(id);
      if (known) known.push(each);
      else rivals.set(id, [each]);
    }
  const matches: Match[] = [];
  for (const each of weighed) {
    const groups = doubtfulOf(each).map((id) => rivals.get(id) ?? []);
    if (groups.some((group) => group.some((rival) => isLikelier(rival, each)))) continue;
    const rest = groups.map((group) => group.reduce((sum, { logOdds }) => sum + Math.exp(logOdds), 0));
    const likely = Math.exp(each.logOdds);
    const count = Math.max(0, ...groups.map((group) => group.length - 1));
    const reasons = count > 0 ? [...each.reasons, speaksAgainst('rivals', { count })] : each.reasons;
    matches.push({ a: each.a, b: each.b, score: likely / (1 + Math.max(likely, ...rest)), reasons });
  }
  return matches.toSorted((x, y) => y.score - x.score || compare(x.a, y.a) || compare(x.b, y.b));
}

function isLikelier(one: Weighed, other: Weighed): boolean {
  if (one === other) return false;
  if (one.logOdds !== other.logOdds) return one.logOdds > other.logOdds;
  return compare(`${one.a} ${one.b}`, `${other.a} ${other.b}`) < 0;
}

function doubtfulOf({ a, b, likeness: { doubtful } }: Weighed): Id[] {
  return doubtful === 'both' ? [a, b] : [doubtful === 'a' ? a : b];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
