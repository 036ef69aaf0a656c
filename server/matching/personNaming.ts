// Where a text names one person: a whole name, an alias, a title or initials before the family name, however accents, case and points go.
import { foldWord, parsePersonName } from './personName.ts';
import { sortName } from './sortName.ts';
import { honorifics } from './titles.ts';

/** What a person is called, and what others are. */
export interface Called {
  /** Names, sort names, former names. */
  names: readonly string[];
  /** Other spellings, and titles: of these only what tells who it is. */
  aliases: readonly string[];
  honorific: string | null;
  /** Names and aliases of all other people. */
  otherPeople: readonly string[];
  /** What bodies, posts, places and subjects are called. */
  others: readonly string[];
}

/** Between the words of one name there is little: `Sample, Ann`, `J.R. Sample`, `ann-sample.pdf`. */
const between = /^[\s.,\-_'’]{0,4}$/u;
const fewestLetters = 3;
/** `O’Example` is one word; of `Sample’s` the name is what stands before. */
const wordsOfNames = /\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*/gu;

/** Words in turn. */
type Sequence = readonly Word[];

interface Word {
  folded: string;
  /** With its accents, in lower case. */
  exact: string;
}

interface Token extends Word {
  from: number;
  to: number;
}

export class PersonNaming {
  /** What tells this person from everybody else. */
  readonly #own = new SequenceIndex();
  /** What others are called too. */
  readonly #shared = new SequenceIndex();

  constructor({ names, aliases, honorific, otherPeople, others }: Called) {
    const otherNames = otherPeople.flatMap((name) => [name, sortName(name)]).map(sequenceOf);
    const [foldedOthers, exactOthers] = (['folded', 'exact'] as const).map(
      (form) => new Set(otherNames.map((name) => keyOf(name, form))),
    );
    const whole = [...names.flatMap((name) => [name, sortName(name)]), ...telling(names, aliases, others)].map(
      sequenceOf,
    );
    for (const name of whole) {
      if (exactOthers?.has(keyOf(name, 'exact'))) this.#shared.add(name, 'folded');
      // Only the accents tell Siân from Sian.
      else this.#own.add(name, foldedOthers?.has(keyOf(name, 'folded')) ? 'exact' : 'folded');
    }
    const families = new Set(otherPeople.map(familyKey));
    const isUnclear = names.some((name) => families.has(familyKey(name)));
    for (const form of names.flatMap((name) => shortForms(name, honorific)))
      (isUnclear ? this.#shared : this.#own).add(form, 'folded');
  }

  /** @param about whether the text is of a record of this person, where a name that others bear too means this one */
  isIn(text: string, about = false): boolean {
    return this.#found(text, about).length > 0;
  }

  /** The text with `by` in place of each naming. */
  replaced(text: string, by: string, about = false): string {
    let replaced = '';
    let at = 0;
    for (const { from, to } of this.#found(text, about)) {
      replaced += text.slice(at, from) + by;
      at = to;
    }
    return replaced + text.slice(at);
  }

  #found(text: string, about: boolean): { from: number; to: number }[] {
    const found: { from: number; to: number }[] = [];
    const tokens = tokensOf(text);
    for (let at = 0; at < tokens.length; at += 1) {
      const length = Math.max(
        this.#own.longestAt(text, tokens, at),
        about ? this.#shared.longestAt(text, tokens, at) : 0,
      );
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (length === 0 || first === undefined || last === undefined) continue;
      found.push({ from: first.from, to: last.to });
      at += length - 1;
    }
    return found;
  }
}

type Form = keyof Word;

class SequenceIndex {
  readonly #byFirst = new Map<string, { sequence: Sequence; form: Form }[]>();

  /** One word alone is as often another word, and is not looked for. */
  add(sequence: Sequence, form: Form): void {
    const [first, second] = sequence;
    if (first === undefined || second === undefined) return;
    const known = this.#byFirst.get(first.folded);
    if (known) known.push({ sequence, form });
    else this.#byFirst.set(first.folded, [{ sequence, form }]);
  }

  /** How many words of a name begin here; 0: none does. */
  longestAt(text: string, tokens: readonly Token[], at: number): number {
    const lengths = (this.#byFirst.get(tokens[at]?.folded ?? '') ?? [])
      .filter(({ sequence, form }) =>
        sequence.every((word, i) => tokens[at + i]?.[form] === word[form] && isNear(text, tokens, at + i, i)),
      )
      .map(({ sequence }) => sequence.length);
    return Math.max(0, ...lengths);
  }
}

function isNear(text: string, tokens: readonly Token[], at: number, place: number): boolean {
  return place === 0 || between.test(text.slice(tokens[at - 1]?.to, tokens[at]?.from));
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(wordsOfNames)].map(({ 0: word, index }) => ({
    folded: foldWord(word.replaceAll('’', "'")),
    exact: word.normalize('NFC').toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

function sequenceOf(name: string): Sequence {
  return tokensOf(name).map(({ folded, exact }) => ({ folded, exact }));
}

function keyOf(sequence: Sequence, form: Form): string {
  return sequence.map((word) => word[form]).join(' ');
}

function familyKey(name: string): string {
  return keyOf(sequenceOf(parsePersonName(name).family), 'folded');
}

/** `A. Sample`, `Mr Sample`; `Cllr Ann Sample` is there already as `Ann Sample`. */
function shortForms(name: string, honorific: string | null): Sequence[] {
  const { given, family } = parsePersonName(name);
  const last = sequenceOf(family);
  const [first, ...others] = given.flatMap((word) => sequenceOf(word.slice(0, 1)));
  const titles = [...honorifics, ...(honorific === null ? [] : [honorific])].map(sequenceOf);
  const initials =
    first === undefined
      ? []
      : [
          [first, ...last],
          [first, ...others, ...last],
          [joined([first, ...others]), ...last],
        ];
  return last.length === 0 ? [] : [...initials, ...titles.map((title) => [...title, ...last])];
}

function joined(words: Sequence): Word {
  return { folded: words.map(({ folded }) => folded).join(''), exact: words.map(({ exact }) => exact).join('') };
}

/** An alias of words that bodies and posts have too is a title, which names the office. */
function telling(names: readonly string[], aliases: readonly string[], others: readonly string[]): string[] {
  const wordsOf = (texts: readonly string[]) => new Set(texts.flatMap(sequenceOf).map(({ folded }) => folded));
  const [own, ordinary] = [wordsOf(names), wordsOf(others)];
  return aliases.filter((alias) =>
    sequenceOf(alias).some(
      ({ folded }) => folded.length >= fewestLetters && (own.has(folded) || !ordinary.has(folded)),
    ),
  );
}

/** The forms of a name by which somebody is known again: in full, and the first given name with the family name. */
export function recallForms(name: string): string[] {
  const { given, family } = parsePersonName(name);
  const last = keyOf(sequenceOf(family), 'folded');
  const [first, ...others] = given.map((word) => keyOf(sequenceOf(word), 'folded'));
  if (first === undefined || last === '') return [keyOf(sequenceOf(name), 'folded')].filter(Boolean);
  return [...new Set([[first, ...others, last].join(' '), `${first} ${last}`])];
}
