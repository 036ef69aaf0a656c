// Who is who within one document: each person once, with what all places say; what they do not agree on is a doubt.
import { doubt } from '../../domain/doubt.ts';
import { type AttendanceStatus, isAway } from '../../domain/vocabulary.ts';
import {
  cleanName,
  foldWord,
  fullName,
  isWholeName,
  type PersonName,
  parsePersonName,
} from '../../matching/personName.ts';
import type { Attendee } from './attendee.ts';

export interface Person extends Attendee {
  /** In full, without what stands before and after it. */
  name: string;
  honorific: string | null;
  parsed: PersonName;
  /** Tells one of two of the same name from the other. */
  idText: string | null;
}

/** The people of a document in turn. @param members those of a standing list, by whose names a family name may be told */
export function peopleOf(attendees: readonly Attendee[], members: readonly Attendee[]): Person[] {
  const all = attendees.map(personOf);
  const known = new Known([...all, ...members.map(personOf)].filter(({ parsed }) => isWholeName(parsed)));
  const initialled = [...all, ...members.map(personOf)];
  for (const person of all) if (isInitials(person)) completeInitials(person, initialled);
  for (const person of all) if (!isWholeName(person.parsed)) complete(person, known, all);
  const people: Person[] = [];
  const byKey = new Map<string, Person[]>();
  const again = new ToldAgain(all);
  for (const person of all) {
    const namesakes = byKey.get(keyOf(person)) ?? [];
    const same = namesakes.find((other) => isSame(other, person)) ?? again.of(person, namesakes);
    if (same !== undefined) merge(same, person);
    else {
      if (namesakes.length > 0) for (const each of [...namesakes, person]) markTwice(each);
      people.push(person);
      byKey.set(keyOf(person), [...namesakes, person]);
    }
  }
  for (const person of people)
    if (!isWholeName(person.parsed) && !isPeer(person))
      person.doubts.push(doubt('person', 'nameIncomplete', { name: person.found.written }));
  return people;
}

/** Called by letters and nothing else. */
export const isInitials = ({ found }: Attendee): boolean => found.initials !== null && found.written === found.initials;

/** Whom letters alone may stand for: those of whom the document says so, else those whose they are. */
export function ofInitials<T extends Person>({ found }: Attendee, all: readonly T[]): T[] {
  const whole = all.filter((other) => isWholeName(other.parsed) && !isInitials(other));
  const told = whole.filter((other) => other.found.initials === found.initials);
  return told.length > 0 ? told : whole.filter(({ parsed }) => lettersOf(parsed) === found.initials);
}

const lettersOf = ({ given, family }: PersonName): string =>
  [...given, family]
    .flatMap((word) => word.split(/[\s-]+/u))
    .map(([first = '']) => first.toUpperCase())
    .join('');

function completeInitials(person: Person, all: readonly Person[]): void {
  const fitting = ofInitials(person, all);
  const [only] = fitting;
  if (only === undefined || new Set(fitting.map(keyOf)).size !== 1) return;
  Object.assign(person, { parsed: only.parsed, name: only.name });
}

const fewest = 3;

/** A document that names its people twice over, as in two languages: each is one person, whatever the body is called there. */
class ToldAgain {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #isTwice: boolean;
  readonly #paired = new Set<Person>();

  constructor(people: readonly Person[]) {
    const listed = Map.groupBy(
      people.filter(({ isSentence }) => !isSentence),
      keyOf,
    );
    this.#counts = new Map([...listed].map(([key, { length }]) => [key, length]));
    const repeated = [...this.#counts.values()].filter((count) => count % 2 === 0).length;
    this.#isTwice = repeated >= fewest && repeated * 3 >= 2 * this.#counts.size;
  }

  /** Who of those of the same name has been told of before. */
  of(person: Person, namesakes: readonly Person[]): Person | undefined {
    if (!this.#isTwice || namesakes.length * 2 < (this.#counts.get(keyOf(person)) ?? 0)) return undefined;
    const other = namesakes.find((each) => !this.#paired.has(each) && each.status === person.status);
    if (other !== undefined) this.#paired.add(other);
    return other;
  }
}

/** A person as one place names them. */
export function personOf(attendee: Attendee): Person {
  const parsed = parsePersonName(attendee.found.written);
  const honorific = parsed.honorifics.join(' ');
  return {
    ...attendee,
    parsed,
    name: nameOf(parsed, attendee.found.written),
    honorific: honorific === '' ? null : honorific,
    idText: null,
    doubts: [...attendee.doubts],
  };
}

/** A peer without a given name is called by the title. */
function nameOf(parsed: PersonName, written: string): string {
  const peerage = peerageOf(parsed);
  return quiet(`${peerage === null ? '' : `${peerage} `}${asWritten(parsed, written)}`);
}

function peerageOf({ honorifics, given }: PersonName): string | null {
  const title = /\b(lord|lady|baroness|baron|viscount|earl|arglwydd|arglwyddes|barwnes|farwnes)$/iu.exec(
    honorifics.at(-1) ?? '',
  )?.[1];
  return given.length === 0 ? (title ?? null) : null;
}

/** The name in full, with the points of its initials where the document has them. */
function asWritten(parsed: PersonName, written: string): string {
  const full = fullName(parsed);
  const parts = full.split(' ').map((word) => word.replace(/\.$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found =
    new RegExp(`${parts.join('\\.?\\s*')}${/^\p{Lu}$/u.test(parts.at(-1) ?? '') ? '\\.?' : ''}`, 'u').exec(
      cleanName(written),
    )?.[0] ?? full;
  return found.replace(/(?<=\.)(?=\p{Lu}\p{Ll}+(?!\p{L}*\.))/gu, ' ');
}

/** A name in capitals alone, as others write it. */
function quiet(name: string): string {
  return name.replace(/[\p{Lu}']{3,}/gu, (word) =>
    word
      .replace(/(?<=\p{Lu}|')\p{Lu}+/gu, (rest) => rest.toLowerCase())
      .replace(/^Mc\p{Ll}/u, (start) => `Mc${(start[2] ?? '').toUpperCase()}`),
  );
}

const isPeer = ({ parsed }: Person): boolean => peerageOf(parsed) !== null;

/** Worked out once for each name: a list of thousands is gone through more than once. */
const keys = new WeakMap<PersonName, string>();

export function keyOf({ parsed }: Person): string {
  const key = keys.get(parsed) ?? keyOfName(parsed);
  keys.set(parsed, key);
  return key;
}

function keyOfName(parsed: PersonName): string {
  return `${peerageOf(parsed) ?? ''} ${fullName(parsed)}`
    .trim()
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ');
}

/** Those who are named in full, by their family names and by their first ones. */
class Known {
  readonly #byFamily: ReadonlyMap<string, readonly Person[]>;
  readonly #byGiven: ReadonlyMap<string, readonly Person[]>;

  constructor(people: readonly Person[]) {
    this.#byFamily = Map.groupBy(people, ({ parsed }) => foldWord(parsed.family));
    this.#byGiven = Map.groupBy(people, ({ parsed }) => foldWord(parsed.given[0] ?? ''));
  }

  /** @param mayBeGiven whether the one word that is known may as well be a first name */
  called(word: string, mayBeGiven: boolean): readonly Person[] {
    const families = this.#byFamily.get(foldWord(word)) ?? [];
    return mayBeGiven ? [...families, ...(this.#byGiven.get(foldWord(word)) ?? [])] : families;
  }
}

/** Whom a family name or initials mean, if the document names but one who fits. */
function complete(person: Person, known: Known, all: readonly Person[]): void {
  const { honorifics, family } = person.parsed;
  const isGiven = honorifics.length === 0 && person.parsed.given.length === 0;
  const called = known.called(family, isGiven);
  const byFamily = fitting(person.parsed, called);
  const byGiven = isGiven ? called.filter(({ parsed }) => foldWord(parsed.given[0] ?? '') === foldWord(family)) : [];
  const keys = new Set([...byFamily, ...byGiven].map(keyOf));
  const [only] = [...byFamily, ...byGiven];
  if (keys.size !== 1 || only === undefined) return;
  const isElsewhere = all.some(
    (other) => other !== person && keyOf(other) === keyOf(only) && !agree(other.status, person.status),
  );
  if (isElsewhere) return;
  Object.assign(person, { parsed: only.parsed, name: only.name });
}

/** What the title says: -1, 1 or, where it says nothing, 0. */
function genderOf({ honorifics }: PersonName): number {
  if (honorifics.some((title) => /^(?:mr|sir|lord|br|bnr)\.?$/iu.test(title))) return -1;
  return honorifics.some((title) => /^(?:mrs|ms|miss|dame|lady|baroness|bns)\.?$/iu.test(title)) ? 1 : 0;
}

export function fits(short: PersonName, whole: PersonName): boolean {
  if (genderOf(short) * genderOf(whole) < 0) return false;
  if (foldWord(short.family) !== foldWord(whole.family)) return false;
  return short.given.every((word, i) => {
    const other = whole.given[i];
    return (
      other !== undefined &&
      (foldWord(word).length === 1 ? foldWord(other).startsWith(foldWord(word)) : foldWord(word) === foldWord(other))
    );
  });
}

/** Those whom a short name may mean: of several, those with its very title, if there are any. */
export function fitting<T extends { parsed: PersonName }>(short: PersonName, all: readonly T[]): T[] {
  const found = all.filter(({ parsed }) => fits(short, parsed));
  const titles = short.honorifics.map(foldWord).join(' ');
  const same = titles === '' ? [] : found.filter(({ parsed }) => parsed.honorifics.map(foldWord).join(' ') === titles);
  return same.length > 0 ? same : found;
}

const agree = (a: AttendanceStatus, b: AttendanceStatus): boolean => isAway(a) === isAway(b);

/** The same name is two people where two lists put them in two bodies. */
function isSame(one: Person, other: Person): boolean {
  const [a, b] = [bodyOf(one), bodyOf(other)];
  if (one.isSentence || other.isSentence) return true;
  if (genderOf(one.parsed) * genderOf(other.parsed) < 0) return false;
  // Away in two lists, of which one is a list of all.
  if (isAway(one.status) && isAway(other.status) && (one.found.status !== null || other.found.status !== null))
    return true;
  const [role, otherRole] = [one.found.role, other.found.role];
  // In one list among the present, in another among the absent, each in a role of its own.
  if (role !== null && otherRole !== null && !agree(one.status, other.status))
    return foldWord(role) === foldWord(otherRole) || role.includes(otherRole) || otherRole.includes(role);
  if (a === null || b === null) return true;
  return foldWord(a) === foldWord(b) || a.includes(b) || b.includes(a);
}

export function bodyOf({ found, organisation }: Attendee): string | null {
  return found.organisation ?? organisation;
}

function markTwice(person: Person): void {
  person.idText ??= `${person.name} (${bodyOf(person) ?? `l. ${person.lines[0]}`})`;
  if (!person.doubts.some(({ rule }) => rule === 'nameTwice'))
    person.doubts.push(doubt('person', 'nameTwice', { name: person.name }));
}

/** Both places say it of one person. Whoever is absent in one of them is not present. */
function merge(person: Person, other: Person): void {
  const { found } = person;
  found.organisation ??= other.found.organisation;
  found.role ??= other.found.role;
  found.deputyFor ??= other.found.deputyFor;
  found.initials ??= other.found.initials;
  found.handle ??= other.found.handle;
  found.isChair ||= other.found.isChair;
  person.honorific ??= other.honorific;
  person.doubts.push(...other.doubts);
  if (!agree(person.status, other.status)) {
    if (!isAway(person.status)) Object.assign(person, { status: other.status, lines: other.lines, quote: other.quote });
    const isKnown = person.doubts.some(({ rule }) => rule === 'statusUnclear');
    if (!isKnown) person.doubts.push(doubt('status', 'statusUnclear', { words: other.quote }));
  } else if (person.status === 'PRESENT' && other.status !== 'PRESENT' && !other.isSentence && !found.isChair)
    person.status = other.status;
}

/** The full name of somebody who is written of, as the document has it elsewhere. */
export function nameIn(written: string, people: readonly Person[]): string {
  const parsed = parsePersonName(written);
  const fitting = new Set(people.filter((person) => fits(parsed, person.parsed)).map(({ name }) => name));
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only : nameOf(parsed, written);
}
