// People by their names: who may be meant by a name, found by words, so that nobody is compared with everybody.
import type { Id } from '../domain/records.ts';
import { compareNames, type NameLikeness } from './compareNames.ts';
import { familyParts, type NameForm, nameForm } from './nameForms.ts';
import { NameStatistics } from './nameStatistics.ts';
import { nicknamesOf } from './nicknames.ts';

export interface CalledPerson {
  id: Id;
  name: string;
  aliases: readonly string[];
}

export class NamedPeople {
  readonly #forms = new Map<Id, NameForm[]>();
  readonly #statistics: NameStatistics;
  /** Who has the name, by family and given name; by family name and initial; by family name alone; cut short; by a part of the family name. */
  readonly #named = new Map<string, Set<Id>>();

  constructor(people: Iterable<CalledPerson>) {
    for (const { id, name, aliases } of people) {
      // An alias without a given name ("Commissioner Sample") would be everybody's of that family.
      const known = aliases.map((alias) => nameForm(alias, true)).filter(({ given }) => given.length > 1);
      this.#forms.set(id, [nameForm(name), ...known]);
    }
    this.#statistics = new NameStatistics(this.#forms);
    for (const [id, forms] of this.#forms)
      for (const form of forms) for (const key of indexKeys(form)) this.#index(key, id);
  }

  ids(): Iterable<Id> {
    return this.#forms.keys();
  }

  formsOf(id: Id): readonly NameForm[] {
    return this.#forms.get(id) ?? [];
  }

  /** Who else may be meant by the person's names, those aside who may only be meant the other way round. */
  near(id: Id): Set<Id> {
    return this.#found(id, (form) => this.#probeKeys(form));
  }

  /** Who else may be meant, either way: known in full where the person is not, or only in part where the person is. */
  nearEitherWay(id: Id): Set<Id> {
    return this.#found(id, (form) => [...this.#probeKeys(form), ...keysOfParts(form)]);
  }

  /** Of all their names the two most alike; null: none are. */
  likeness(a: Id, b: Id): NameLikeness | null {
    const others = this.formsOf(b);
    let most: NameLikeness | null = null;
    for (const form of this.formsOf(a))
      for (const other of others) {
        const found = compareNames(form, other, this.#statistics);
        if (found !== null && (most === null || found.logOdds > most.logOdds)) most = found;
      }
    return most;
  }

  #found(id: Id, keysOf: (form: NameForm) => readonly string[]): Set<Id> {
    const found = new Set<Id>();
    for (const form of this.formsOf(id))
      for (const key of keysOf(form)) for (const other of this.#named.get(key) ?? []) found.add(other);
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

/** Whoever is looked for by the whole name, by an initial or by the family name alone is found; and who is known by no more than that. */
function indexKeys({ family, given }: NameForm): string[] {
  const whole = [`${family}|${given}`, `${family}|${given.slice(0, 1)}`, `${family}|`];
  const short = given.length <= 1 ? [`short ${family}|${given}`] : [];
  return [...new Set([...whole, ...short, ...familyParts(family).map((part) => `part ${part}|${given}`)])];
}

function keysOfParts({ family, given }: NameForm): string[] {
  const short = given.length > 1 ? [`short ${family}|${given.slice(0, 1)}`, `short ${family}|`] : [];
  return [...short, `part ${family}|${given}`];
}
