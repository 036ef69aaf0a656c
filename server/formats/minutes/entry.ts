// One person of a list: a name with what stands before, after and in brackets.

import { foldWord, parsePersonName } from '../../matching/personName.ts';
import { splitOutside, takeBrackets } from './brackets.ts';
import { forenames } from './forenames.ts';
import { type Found, foundOf } from './found.ts';
import { roleWords } from './lexicon.ts';
import { isRoleOrBody, nameSureness, splitName } from './nameShape.ts';
import { takeNote } from './notes.ts';

const separators = /\s*[,;|\t]\s*|\s*:\s+|\s+[-–—]+\s*|[-–—]\s+|\s+\/\s+|\s{2,}/gu;
const handlePattern = /(?<![\p{L}\d])@([\p{L}\d][\p{L}\d._-]*[\p{L}\d]|\p{L})/u;
const mail = /<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?/g;

/** The person of an entry; null where it names nobody. */
export function entryOf(text: string): Found | null {
  const bare = text
    .replace(mail, ' ')
    .replace(/\b(PC|PS|DC|DS|PCSO|Sgt)\s+\d{2,5}\b/g, '$1')
    .replace(/[*_]{2,}/g, '')
    .replace(/\s+[*†‡]+|[*†‡]+(?=\s|,|$)/g, ' ')
    .trim();
  const handle = handlePattern.exec(bare)?.[1] ?? null;
  const { base, notes } = takeBrackets(
    bare
      .replace(handlePattern, ' ')
      .replace(/\(\s*\)/g, ' ')
      .replace(/\s+/g, ' '),
  );
  const found = named(base, notes) ?? (handle === null ? null : ofHandle(handle, base, notes));
  if (found === null) return null;
  found.handle = handle;
  return found;
}

function named(base: string, notes: readonly string[]): Found | null {
  const nicknamed = nickname(base, notes);
  if (nicknamed !== null) return named(nicknamed.base, nicknamed.notes);
  const parts = splitOutside(base.replaceAll('\uE000', ' \uE000 ').replace(/\s+/g, ' '), separators)
    .map((part) =>
      part
        .replaceAll('\uE000', '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[.,]+$/u, (end) => (end === '.' ? '' : '')),
    )
    .filter((part) => /[\p{L}]/u.test(part));
  const before = roleBefore(parts[0] ?? '');
  if (before !== null) {
    const found = named(`${before.name}${base.slice(base.indexOf(before.name) + before.name.length)}`, notes);
    if (found !== null) takeNote(found, before.role, false);
    return found;
  }
  const turned = invertedName(parts);
  const whole = turned ?? parts;
  const at = nameAt(whole);
  const own = at === null ? null : splitName(headOf(base, whole[at.part] ?? '', turned !== null));
  if (at === null || own === null) {
    const inside = notes.findIndex((note) => nameSureness(note) >= 2);
    if (inside < 0) return null;
    const person = foundOf(notes[inside] ?? '', nameSureness(notes[inside] ?? ''));
    for (const part of parts) takeNote(person, part, false);
    return person;
  }
  const found = foundOf(own.name.trim(), own.sureness);
  for (const note of notes) takeNote(found, note, true);
  const rest = [own.rest, ...whole.filter((_, i) => i !== at.part)].filter(Boolean);
  takeRest(found, rest);
  return found;
}

/** `Cyngor Sir Ceredigion`: after a body the Welsh word is a county, not a knight. */
const countyBody = /(?:^| )(?:[cg]yngor|chyngor|nghyngor|heddlu|neuadd|swyddfa|ysgol|llyfrgell) sir /iu;

/** `Governor Ann Sample`: a role, and a name beyond doubt. */
export function roleBefore(part: string): { role: string; name: string } | null {
  if (splitName(part) !== null || countyBody.test(part)) return null;
  const words = part.split(' ');
  for (let length = 1; length < Math.min(words.length - 1, 6); length++) {
    if (!isRoleOrBody(words[length - 1] ?? '') && !/^(?:the|of|and|to|y|yr)$/iu.test(words[length - 1] ?? ''))
      return null;
    const name = words.slice(length).join(' ');
    const isName =
      nameSureness(name) === 3 ||
      // Right after an office, and nothing behind it.
      (nameSureness(name) === 2 && words.length - length === 2 && roleWords.has(foldWord(words[length - 1] ?? '')));
    if (isName) return { role: words.slice(0, length).join(' ').replace(/^the /iu, ''), name };
  }
  return null;
}

/** Words after a bracket belong to the rest: a bracket ends a name. */
function headOf(base: string, part: string, isTurned: boolean): string {
  if (isTurned) return part;
  const before = base.split('\uE000')[0]?.trim() ?? '';
  return before !== '' && part.startsWith(before) && before.length < part.length && splitName(before)?.rest === ''
    ? `${before} (${part.slice(before.length)}`
    : part;
}

function takeRest(found: Found, rest: readonly string[]): void {
  const parts = rest.map((part) => part.replace(/^\(\s*/, ''));
  const unit = parts.findLastIndex((part) => /\b(?:Unit|Division|Directorate|Branch)$/u.test(part));
  const [first = ''] = parts;
  // `Deputy Head, Union, Devolution and Better Regulation Unit`: commas inside a body's name.
  if (unit > 1 && isRoleOrBody(first)) {
    takeNote(found, first, false);
    found.organisation = parts.slice(1, unit + 1).join(', ');
    return;
  }
  for (const part of parts) takeNote(found, part, false);
}

/** The part that is or begins with a name, the surest of the first three. */
function nameAt(parts: readonly string[]): { part: number } | null {
  let best: { part: number; sureness: number } | null = null;
  for (const [part, text] of parts.slice(0, 4).entries()) {
    const split = splitName(text);
    if (split === null) continue;
    const sureness =
      split.sureness -
      (split.rest === '' ? 0 : 0.2) -
      (part > 0 ? 0.5 : 0) -
      (split.sureness === 1 && part > 0 ? 2 : 0);
    if (sureness > (best?.sureness ?? 0)) best = { part, sureness };
  }
  return best;
}

/** `Sample, Ann` as `Ann Sample`. */
function invertedName(parts: readonly string[]): string[] | null {
  const [family = '', given = '', ...rest] = parts;
  if (!/^\p{Lu}[\p{L}'-]+$/u.test(family) || forenames.has(foldWord(family)) || isRoleOrBody(given)) return null;
  if (parsePersonName(given).honorifics.length > 0) return null;
  const words = given.split(' ');
  const last = words.at(-1) ?? '';
  const isGiven =
    words.length <= 3 &&
    (forenames.has(foldWord(last)) || /^\p{Lu}\.?$/u.test(last) || (words.length > 1 && nameSureness(given) === 1));
  return isGiven ? [`${given} ${family}`, ...rest] : null;
}

/** `Robert (Bob) Sample`: a bracket inside a name. */
function nickname(base: string, notes: readonly string[]): { base: string; notes: string[] } | null {
  const match = /^((?:\p{Lu}[\p{L}.']*\s+){1,3})\uE000\s+(\p{Lu}[\p{L}'-]+)(?=$|[\s,–-])/u.exec(base);
  if (
    match === null ||
    notes.length === 0 ||
    !/^["“']?\p{Lu}\p{Ll}+["”']?$/u.test(notes[0] ?? '') ||
    isRoleOrBody(match[2] ?? '')
  )
    return null;
  if (splitName((match[1] ?? '').trim())?.sureness === 3 && (match[1] ?? '').trim().split(' ').length > 1) return null;
  return { base: base.replace('\uE000', '').replace(/\s+/g, ' '), notes: notes.slice(1) };
}

function ofHandle(handle: string, base: string, notes: readonly string[]): Found {
  const words = handle.split(/[._-]|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
  const name = words.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1)).join(' ');
  const found = foundOf(name, words.length > 1 ? 2 : 1);
  for (const part of base.replaceAll('\uE000', '').split(separators)) takeNote(found, part, false);
  for (const note of notes) takeNote(found, note, true);
  return found;
}
