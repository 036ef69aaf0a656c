import { monthOf } from '../../../ui/format.ts';
import type { ImportRecord } from './items.ts';

export type SpanKind = 'person' | 'organisation' | 'board' | 'date' | 'action';

/** A part of a line that something was read from. */
export interface Span {
  from: number;
  to: number;
  kind: SpanKind;
  /** The record that was read from it. */
  record: ImportRecord;
}

const columns: readonly (readonly [string, SpanKind])[] = [
  ['person', 'person'],
  ['deputy_for', 'person'],
  ['chair', 'person'],
  ['organisation', 'organisation'],
  ['on_behalf_of', 'organisation'],
  ['board', 'board'],
  ['date', 'date'],
];

/** The parts of a line that these records were read from, in their order, none over another. */
export function spansOf(line: string, records: readonly ImportRecord[]): Span[] {
  const action = records.find(({ kind }) => kind === 'ACTION');
  const words = /\S(?:.*\S)?/u.exec(line);
  if (action && words)
    return [{ from: words.index, to: words.index + words[0].length, kind: 'action', record: action }];
  const found = records.flatMap((record) =>
    columns.flatMap(([column, kind]) => {
      const place = placeOf(line, record.fields[column] ?? '', kind);
      return place ? [{ ...place, kind, record }] : [];
    }),
  );
  return apart(found);
}

type Place = Pick<Span, 'from' | 'to'>;

function placeOf(line: string, value: string, kind: SpanKind): Place | null {
  if (value === '') return null;
  if (kind === 'date') return placeOfDate(line, value);
  return placeOfWords(line, value) ?? (kind === 'person' ? placeOfSurname(line, value) : null);
}

/** The same text at its first place, whatever its case and accents. */
function placeOfWords(line: string, words: string): Place | null {
  const from = folded(line).indexOf(folded(words));
  return from < 0 ? null : { from, to: from + words.length };
}

/** Somebody written in another way: the surname with the capitals before it, such as titles and initials. */
function placeOfSurname(line: string, name: string): Place | null {
  const surname = folded(name.split(' ').at(-1) ?? '');
  const plain = folded(line);
  const at = surname === '' ? -1 : plain.search(new RegExp(`(?<!\\p{L})${escaped(surname)}(?!\\p{L})`, 'u'));
  if (at < 0) return null;
  const before = /(?:(?:\p{Lu}[\p{L}’'.-]*|ap|ab|ferch) )+$/u.exec(line.slice(0, at));
  return { from: at - (before?.[0].length ?? 0), to: at + surname.length };
}

const dated =
  /(?:\p{Lu}\p{L}* )?(\d{1,2})(?:\p{L}{1,3})? (?:of )?(\p{L}+)(?:,? (\d{4}))?|(\d{4})-(\d\d)-(\d\d)|(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})/gu;

function placeOfDate(line: string, iso: string): Place | null {
  const [year = '', month = '', day = ''] = iso.split('-');
  for (const found of line.matchAll(dated)) {
    const [whole, inWords, called, , isoYear, isoMonth, isoDay, slashDay, slashMonth] = found;
    const says = isoYear
      ? isoYear === year && isoMonth === month && isoDay === day
      : Number(inWords ?? slashDay) === Number(day) &&
        Number(called === undefined ? slashMonth : (monthOf(called) ?? 0)) === Number(month);
    if (says) return { from: found.index, to: found.index + whole.length };
  }
  return null;
}

/** Each where it begins first; of two over one another the longer. */
function apart(found: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of found.toSorted((a, b) => b.to - b.from - (a.to - a.from)))
    if (kept.every(({ from, to }) => span.to <= from || span.from >= to)) kept.push(span);
  return kept.toSorted((a, b) => a.from - b.from);
}

/** Without case and accents, and as long as before. */
const folded = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\S]/g, (letter) => letter.normalize('NFD').slice(0, 1).toLowerCase().replace('’', "'"));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
