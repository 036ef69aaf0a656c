import type { TFunction } from 'i18next';
import type { Decisions } from '../../../state/decisions.ts';
import type { Format } from '../../../ui/useFormat.ts';
import { decidedBy, type ImportRecord, type Item, standingOf } from './items.ts';
import { spansOf } from './spans.ts';
import type { ChosenNames } from './useChosenNames.ts';

/** A row in words: as it is written, what that is taken for and why, and as what. */
export interface ItemWords {
  written: string;
  first: string | null;
  second: string | null;
  was: string | null;
}

interface Words {
  t: TFunction;
  format: Format;
  names: ChosenNames;
}

export function itemWords(item: Item, decided: Decisions, words: Words): ItemWords {
  const { t, format } = words;
  const { record } = item;
  const { fields } = record;
  switch (record.kind) {
    case 'ATTENDANCE':
    case 'SEAT':
    case 'TENURE':
      return { ...meant(item, decided, words), written: writtenOf(record), was: wasOf(fields, t) };
    case 'MEETING':
      return {
        written: [fields.board, fields.date && format.date(fields.date)].filter(Boolean).join(' · '),
        first: [[fields.start, fields.end].filter(Boolean).join('–'), fields.place].filter(Boolean).join(', ') || null,
        second: fields.chair ? t('data:check.chairedBy', { name: fields.chair }) : null,
        was: fields.planned === 'yes' ? t('data:check.planned') : null,
      };
    case 'ACTION':
      return {
        written: fields.text ?? record.label,
        first: fields.owner ?? null,
        second: fields.due ? t('data:check.due', { date: format.date(fields.due) }) : null,
        was: null,
      };
    case 'PERSON':
    case 'ORGANISATION':
    case 'BOARD':
    case 'POST':
    case 'THEME':
    case 'AREA':
    case 'SOURCE':
      return { ...meant(item, decided, words), written: record.label, was: null };
  }
}

/** Whom a row is taken for, and why. */
function meant(item: Item, decided: Decisions, { t, names }: Words): Pick<ItemWords, 'first' | 'second'> {
  const { about } = item;
  const standing = standingOf(item, decided);
  const [best] = about.candidates;
  const match = standing === 'asked' ? best : about.match;
  const name = match?.record && 'name' in match.record ? match.record.name : null;
  const why = match?.reasons.join(' ') || null;
  switch (standing) {
    case 'asked':
      return { first: name ? t('data:check.perhaps', { name }) : about.label, second: about.doubts[0]?.message ?? why };
    case 'new':
      return { first: about.label, second: match && name ? t('data:check.like', { name }) : t('data:check.newOne') };
    case 'left':
      return { first: about.label, second: t('data:check.leftOut') };
    case 'chosen':
      return { first: names.get(decided[decidedBy(about)] ?? '') ?? about.label, second: t('data:check.chosen') };
    case 'matched':
    case 'more':
    case 'same':
      return { first: name ?? about.label, second: why };
  }
}

/** The document's own words for whom a row names; else the name that was read. */
function writtenOf(record: ImportRecord): string {
  const { person, organisation, post } = record.fields;
  const span = record.quote ? spansOf(record.quote, [record]).find(({ kind }) => kind === 'person') : undefined;
  return span && record.quote
    ? record.quote.slice(span.from, span.to)
    : (person ?? organisation ?? post ?? record.label);
}

function wasOf(fields: ImportRecord['fields'], t: TFunction): string | null {
  const { status, role, deputy_for: absent } = fields;
  if (absent) return t('data:check.deputyFor', { name: absent });
  if (status) return t(`words:status.${status.toUpperCase()}`, { defaultValue: status });
  return role ? t(`words:role.${role.toUpperCase()}`, { defaultValue: role }) : null;
}
