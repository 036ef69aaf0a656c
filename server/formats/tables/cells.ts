// What a cell may hold, by kind of column, and how it is read.
import type { PartialDate } from '../../domain/partialDate.ts';
import type { Rule, RuleValues } from '../../domain/problem.ts';
import type { AttendanceStatus, Certainty, SeatRole, Tier } from '../../domain/vocabulary.ts';
import { readDate, readTime } from '../words/dates.ts';
import { certaintyWords, roleWords, statusWords, tierWords, wordKey, yesNoWords } from '../words/words.ts';

/** The value of each kind of cell. A name is what a record is known by; a text is anything. */
export interface CellValues {
  name: string;
  names: string[];
  text: string;
  date: PartialDate;
  dates: PartialDate[];
  time: string;
  yesNo: boolean;
  meetings: number;
  minutes: number;
  role: SeatRole;
  tier: Tier;
  status: AttendanceStatus;
  certainty: Certainty;
  /** A field, or a field and the id of the record tied to, as evidence knows them. */
  fact: string;
}
export type CellKind = keyof CellValues;

/** Why a cell cannot be read. */
export class Fault<R extends Rule = Rule> {
  readonly rule: R;
  readonly values: RuleValues[R];

  constructor(rule: R, values: RuleValues[R]) {
    this.rule = rule;
    this.values = values;
  }
}

// A name goes into an index of the database, which holds no longer ones.
const longestName = 500;
const longestText = 20_000;
const factShape = /^[a-z][a-zA-Z]{0,30}(?::[a-z]+_[0-9a-f]{20})?$/;
// What separates the parts of a list; `\;` stands within one.
const separator = /(?<!\\);/;

// What nobody sees, and what would make of one name two: marks of direction, spaces of no width. Joiners belong to some scripts.
const unseen = /(?![\u200C\u200D])\p{Cf}/gu;
// Tabs and breaks of lines and pages are white space.
const control = /(?![\t\n\v\f\r\u0085])\p{Cc}/u;

const readers: { [K in CellKind]: (text: string) => CellValues[K] | Fault } = {
  name: readName,
  names: readNames,
  text: (text) => controlIn(text) ?? (text.length > longestText ? tooLong(text, longestText) : text.normalize('NFC')),
  date: (text) => readDate(text) ?? new Fault('notADate', { value: shortened(text) }),
  dates: readDates,
  time: (text) => readTime(text) ?? new Fault('notATime', { value: shortened(text) }),
  yesNo: (text) => yesNoWords[wordKey(text)] ?? new Fault('notYesOrNo', { value: shortened(text) }),
  meetings: (text) => readNumber(text, 366),
  minutes: (text) => readNumber(text, 1440),
  role: (text) => readWord(text, roleWords),
  tier: (text) => readWord(text, tierWords),
  status: (text) => readWord(text, statusWords),
  certainty: (text) => readWord(text, certaintyWords),
  fact: (text) => (factShape.test(text) ? text : new Fault('notAFact', { value: shortened(text) })),
};

/** The value of a cell that is neither empty nor `-`, or why there is none. */
export function readCell<K extends CellKind>(kind: K, text: string): CellValues[K] | Fault {
  return readers[kind](text);
}

function readName(text: string): string | Fault {
  const name = text.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim();
  if (name.length > longestName) return tooLong(name, longestName);
  return controlIn(name) ?? (/[\p{L}\p{N}]/u.test(name) ? name : new Fault('nameWithoutLetters', { value: name }));
}

function controlIn(text: string): Fault | null {
  const found = control.exec(text)?.[0];
  if (found === undefined) return null;
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return new Fault('controlCharacter', { code: `U+${code}` });
}

function readNames(text: string): string[] | Fault {
  const names: string[] = [];
  for (const part of parts(text)) {
    const name = readName(part);
    if (name instanceof Fault) return name;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}

function readDates(text: string): PartialDate[] | Fault {
  const dates: PartialDate[] = [];
  for (const part of parts(text)) {
    const date = readDate(part);
    if (date === null) return new Fault('notADate', { value: shortened(part) });
    if (!dates.includes(date)) dates.push(date);
  }
  return dates.sort();
}

function readNumber(text: string, most: number): number | Fault {
  // Three figures behind a comma may be thousands or a fraction: 1,000.
  const isClear = /^\d+([.,]\d+)?$/.test(text) && !/,\d{3}$/.test(text);
  const number = isClear ? Number(text.replace(',', '.')) : Number.NaN;
  return number > 0 && number <= most ? number : new Fault('notANumber', { value: shortened(text), least: 1, most });
}

function readWord<T>(text: string, words: Readonly<Record<string, T>>): T | Fault {
  const key = wordKey(text);
  const word = Object.hasOwn(words, key) ? words[key] : undefined;
  return word ?? new Fault('notOneOf', { value: shortened(text), words: [...new Set(Object.keys(words))].join(', ') });
}

function parts(text: string): string[] {
  return text
    .split(separator)
    .map((part) => part.replaceAll('\\;', ';').trim())
    .filter((part) => part !== '');
}

function tooLong(text: string, most: number): Fault {
  return new Fault('cellTooLong', { count: text.length, most });
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
