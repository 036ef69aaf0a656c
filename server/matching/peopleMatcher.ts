// People who may be one: candidates by blocking on their names' words, weighed by names and by what else is known of them.
import type { Match, MatchReason } from '../domain/match.ts';
import { speaksAgainst } from '../domain/match.ts';
import type { Id } from '../domain/records.ts';
import { compareNames, type NameLikeness } from './compareNames.ts';
import { familyParts, type NameForm, nameForm } from './nameForms.ts';
import { NameStatistics } from './nameStatistics.ts';
import { nicknamesOf } from './nicknames.ts';
import { compareFacts, compareTitles, type PersonFacts, type Surroundings, titlesOf } from './personFacts.ts';

interface Weighed {
  a: Id;
  b: Id;
  likeness: NameLikeness;
  logOdds: number;
  reasons: MatchReason[];
}

const highest = 7;
/** So much a name says at most: what speaks against it must be able to outweigh it. */
const highestOfName = 5;

export class PeopleMatcher {
  readonly #facts: ReadonlyMap<Id, PersonFacts>;
  readonly #forms = new Map<Id, NameForm[]>();
  readonly #statistics: NameStatistics;
  readonly #around: Surroundings;
  /** Who has the name, by family and given name; by family name and initial; by family name alone. */
  readonly #named = new Map<string, Set<Id>>();

  constructor(people: readonly PersonFacts[], around: Surroundings) {
    this.#facts = new Map(people.map((person) => [person.id, person]));
    this.#around = around;
    for (const { id, name, aliases } of people) {
      // An alias without a given name ("Commissioner Sample") would be everybody's of that family.
      const known = aliases.map((alias) => nameForm(alias, true)).filter(({ given }) => given.length > 1);
      this.#forms.set(id, [nameForm(name), ...known]);
    }
    this.#statistics = new NameStatistics(this.#forms);
    for (const [id, forms] of this.#forms)
      for (const form of forms) for (const key of indexKeys(form)) this.#index(key, id);
  }

  /** The pairs of this score and more, the likeliest first. @param areDifferent whether somebody said that these are two */
  pairs(least: number, areDifferent: (a: Id, b: Id) => boolean): Match[] {
    const weighed = new Map<string, Weighed>();
    for (const id of this.#forms.keys())
      for (const other of this.#candidatesOf(id)) {
        const [a, b] = id < other ? [id, other] : [other, id];
        const key = `${a} ${b}`;
        if (weighed.has(key) || areDifferent(a, b)) continue;
        const found = this.#weigh(a, b);
        if (found) weighed.set(key, found);
      }
    return oneToOne([...weighed.values()]).filter(({ score }) => score >= least);
  }

  #weigh(a: Id, b: Id): Weighed | null {
    const [one, other] = [this.#facts.get(a), this.#facts.get(b)];
    const [forms, others] = [this.#forms.get(a) ?? [], this.#forms.get(b) ?? []];
    const [likeness] = forms
      .flatMap((form) => others.flatMap((each) => compareNames(form, each, this.#statistics) ?? []))
      .toSorted((x, y) => y.logOdds - x.logOdds);
    if (!likeness || !one || !other) return null;
    const titles = compareTitles(titlesOf(one, forms), titlesOf(other, others));
    const facts = compareFacts(one, other, this.#around);
    const logOdds = Math.min(highest, Math.min(highestOfName, likeness.logOdds) + titles.logOdds + facts.logOdds);
    return { a, b, likeness, logOdds, reasons: [...likeness.reasons, ...titles.reasons, ...facts.reasons] };
  }

  #candidatesOf(id: Id): Set<Id> {
    const found = new Set<Id>();
    for (const form of this.#forms.get(id) ?? [])
      for (const key of this.#probeKeys(form)) for (const other of this.#named.get(key) ?? []) found.add(other);
    found.delete(id);
    return found;
  }

  /** Under which keys whoever may be meant is found. */
  #probeKeys({ family, given }: NameForm): string[] {
    if (given.length <= 1) return [`${family}|${given}`];
    const statistics = this.#statistics;
    const families = [family, ...statistics.alike('family', family), ...familyParts(family)];
    const givens = [...statistics.alike('given', given), ...nicknamesOf(given)];
    return [
      ...families.map((each) => `${each}|${given}`),
      ...givens.map((each) => `${family}|${each}`),
      `${given}|${family}`,
    ];
  }

  #index(key: string, id: Id): void {
    const known = this.#named.get(key);
    if (known) known.add(id);
    else this.#named.set(key, new Set([id]));
  }
}

/** Whoever is looked for by the whole name, by an initial or by the family name alone is found. */
function indexKeys({ family, given }: NameForm): string[] {
  return [...new Set([`${family}|${given}`, `${family}|${given.slice(0, 1)}`, `${family}|`])];
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
    const odds = Math.exp(each.logOdds);
    const count = Math.max(0, ...groups.map((group) => group.length - 1));
    const reasons = count > 0 ? [...each.reasons, speaksAgainst('rivals', { count })] : each.reasons;
    matches.push({ a: each.a, b: each.b, score: odds / (1 + Math.max(odds, ...rest)), reasons });
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
