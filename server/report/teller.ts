// Says things in every language of a paper at once: the same figures, in the words and names of each.
import type { Values } from '../domain/errors.ts';
import type { Cell, Column, Words } from '../domain/paper.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id } from '../domain/records.ts';
import type { RoleWords } from '../domain/roleWords.ts';
import type { Tier } from '../domain/vocabulary.ts';
import type { Around } from '../questions/answers.ts';
import { nameIn } from '../questions/order.ts';
import type { Language } from '../wording/language.ts';
import { numberIn } from '../wording/numberIn.ts';
import { dateIn, type ReportPhrase, reportPhrase, shareIn } from '../wording/reportPhrase.ts';
import { tierIn } from '../wording/tierIn.ts';

/** One language, and the landscape as it is named in it. */
export interface Tongue {
  readonly language: Language;
  readonly around: Around;
  /** Null: people are shown by their names. */
  readonly roles: RoleWords | null;
}

type InEach<T> = T | ((tongue: Tongue) => T);

export class Teller {
  readonly tongues: readonly Tongue[];
  constructor(tongues: readonly Tongue[]) {
    this.tongues = tongues;
  }

  each(text: (tongue: Tongue) => string): Words {
    return this.tongues.map((tongue) => ({ language: tongue.language, text: text(tongue) }));
  }

  say(phrase: ReportPhrase, values: InEach<Values> = {}): Words {
    return this.each((tongue) =>
      reportPhrase(phrase, tongue.language, typeof values === 'function' ? values(tongue) : values),
    );
  }

  /** @param width beside that of the other columns */
  column(phrase: ReportPhrase, width: number, kind: 'text' | 'number' = 'text'): Column {
    return { words: this.say(phrase), width, ...(kind === 'number' && { isNumber: true as const }) };
  }

  cell(phrase: ReportPhrase, values: InEach<Values> = {}): Cell {
    return { words: this.say(phrase, values) };
  }

  text(text: string | null): Cell {
    return { words: this.each(() => text ?? '') };
  }

  name(id: Id): Cell {
    return { words: this.each((tongue) => calledIn(tongue, id)) };
  }

  /** Names in their order, one after the other. */
  names(ids: readonly Id[], most = ids.length): Cell {
    return { words: this.each((tongue) => listedIn(tongue, ids, most)) };
  }

  /** Null is unknown, which is never nought. */
  number(value: number | null, digits = 0): Cell {
    if (value === null) return { words: this.say('unknown'), number: null };
    return { words: this.each(({ language }) => written(language, value, digits)), number: value };
  }

  share(value: number | null): Cell {
    if (value === null) return { words: this.say('unknown'), number: null };
    return { words: this.each(({ language }) => shareIn(language, value)), number: value };
  }

  date(date: PartialDate | null): Cell {
    return { words: this.each(({ language }) => (date === null ? '' : dateIn(language, date))) };
  }

  tier(tier: Tier | null): Cell {
    return { words: tier === null ? this.say('UNKNOWN') : this.each(({ language }) => tierIn(language, tier)) };
  }
}

/** What is said in that language; nothing where it is not said in it. */
export function textIn(words: Words, language: Language): string {
  return words.find((said) => said.language === language)?.text ?? '';
}

export function calledIn({ around }: Tongue, id: Id): string {
  const { boards, people, organisations, themes, areas, posts } = around.current.workedOut.records;
  const all = [boards, people, organisations, themes, areas, posts];
  const record = all.map((records) => records.get(id)).find(Boolean);
  return record ? nameIn(around.language, record) : id;
}

function listedIn(tongue: Tongue, ids: readonly Id[], most: number): string {
  const names = ids.slice(0, most).map((id) => calledIn(tongue, id));
  const left = ids.length - names.length;
  const listed = names.join('; ');
  return left === 0 ? listed : reportPhrase('andMore', tongue.language, { names: listed, count: left });
}

/** Little is not nothing, and what falls stands behind a minus of its own. */
function written(language: Language, value: number, digits: number): string {
  const least = 10 ** -digits;
  if (digits > 0 && value > 0 && value < least / 2) return `< ${numberIn(language, least, digits)}`;
  return numberIn(language, value, digits).replace('-', '−');
}
