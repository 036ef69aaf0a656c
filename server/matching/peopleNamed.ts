// Whether a text may name somebody. Caution decides: better a text too many than a name.
import type { Person } from '../domain/records.ts';

const longestName = 8;
/** Fewer letters are an acronym or a particle as often as a name; a whole name of such words is known as a whole. */
const fewestLetters = 3;
/** Whoever is addressed like this is named next, known here or not. */
const usualTitles =
  'Mr Mrs Ms Miss Mx Dr Prof Professor Cllr Councillor Sir Dame Lord Lady Baroness Rev Hon Cyng Cynghorydd Athro Barchedig Arglwydd';
const calendar =
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr';

/** What these people are called, to be looked for in texts. */
export class PeopleNamed {
  /** Whole names and aliases, folded, a space between words. */
  readonly #whole = new Set<string>();
  /** The single words that tell: of names, but of nothing else. */
  readonly #telling = new Set<string>();
  readonly #titles: Set<string>;

  /** What bodies, posts, places and subjects are called too, and so tells nothing by itself. */
  readonly #ordinary: ReadonlySet<string>;

  /** @param others what all but people are called @param titles by which people are addressed, besides the usual ones */
  constructor(others: Iterable<string>, titles: Iterable<string>) {
    this.#ordinary = new Set([calendar, ...others].flatMap(wordsOf).map(fold));
    this.#titles = new Set(wordsOf(usualTitles).map(fold));
    for (const title of [...titles].flatMap(wordsOf).map(fold)) if (!this.#ordinary.has(title)) this.#titles.add(title);
  }

  learn({ name, sortName, aliases }: Person): void {
    this.#learn(name, true);
    this.#learn(sortName, true);
    for (const alias of aliases) this.#learn(alias, false);
  }

  mayBeIn(text: string): boolean {
    const words = wordsOf(text);
    const folded = words.map(fold);
    return words.some((word, at) => this.#tells(word, folded[at] ?? '', words[at + 1]) || this.#begins(folded, at));
  }

  #tells(word: string, folded: string, next: string | undefined): boolean {
    if (!capital.test(word)) return false;
    return this.#telling.has(folded) || (this.#titles.has(folded) && next !== undefined && capital.test(next));
  }

  #begins(folded: readonly string[], at: number): boolean {
    for (let end = at + 2; end <= Math.min(at + longestName, folded.length); end++)
      if (this.#whole.has(folded.slice(at, end).join(' '))) return true;
    return false;
  }

  #learn(called: string, isName: boolean): void {
    const words = wordsOf(called);
    const telling = words.filter(
      (word) => capital.test(word) && word.length >= fewestLetters && !this.#ordinary.has(fold(word)),
    );
    for (const word of telling) if (!this.#titles.has(fold(word))) this.#telling.add(fold(word));
    // An alias of ordinary words alone is a title ("PCC for Gwent"), and a title may be shown.
    if (words.length > 1 && (isName || telling.length > 0))
      this.#whole.add(words.slice(0, longestName).map(fold).join(' '));
  }
}

const capital = /^\p{Lu}/u;

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/\p{L}+/gu) ?? [];
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
