import type { TFunction } from 'i18next';
import type { SplitItemFragment } from '../../../api/operations.generated.ts';
import { type Named, nameIn } from '../../../ui/RecordName.tsx';
import type { Format } from '../../../ui/useFormat.ts';

/** One record that can go over, in words: what it ties together, and what is known of it. */
export interface SplitWords {
  /** Names, which are in whatever language. */
  names: string;
  /** In the language of the interface. */
  words: string;
  /** Who says so; names likewise. */
  sources: string;
}

type Tied = (Named & { id: string }) | null;

export interface SplitTongue {
  t: TFunction;
  format: Format;
  language: string;
  /** The record that is split: its own name is left out. */
  own: string;
}

export function splitWords(item: SplitItemFragment, tongue: SplitTongue): SplitWords {
  const { t, format } = tongue;
  const words = (names: string, ...parts: readonly (string | null)[]): SplitWords => ({
    names,
    words: joined(parts),
    sources: 'evidence' in item ? sourcesOf(item) : '',
  });
  switch (item.__typename) {
    case 'Seat': {
      const role = item.title === null ? t(`words:role.${item.role}`) : null;
      const tied = named([item.on, item.holder, item.office, item.body, item.onBehalfOf], tongue);
      return words(joined([tied, item.title]), role, daysOf(item, format));
    }
    case 'Tenure':
      return words(named([item.who, item.office, item.body], tongue), daysOf(item, format));
    case 'Attendance':
      return words(
        named([item.attendee, item.meeting.board], tongue),
        format.day(item.meeting.date),
        t(`words:status.${item.status}`),
        item.deputyFor && t('data:check.deputyFor', { name: item.deputyFor.name }),
      );
    case 'Meeting':
      return words(named([item.on], tongue), format.day(item.date));
    case 'Action':
      return words(joined([item.text, named([item.agreedAt.board], tongue)]), format.day(item.agreedAt.date));
    case 'Post':
      return words(item.called);
    case 'Person':
    case 'Organisation':
    case 'Board':
    case 'Theme':
    case 'Area':
      return words(nameIn(item, tongue.language));
    case 'Source':
      return words(item.id);
  }
}

/** Each once, and without the record that is split. */
function named(all: readonly Tied[], { language, own }: SplitTongue): string {
  const others = all.flatMap((one) => (one === null || one.id === own ? [] : [nameIn(one, language)]));
  return joined([...new Set(others)]);
}

function daysOf(
  { from, to, seen }: { from: string | null; to: string | null; seen: readonly string[] },
  format: Format,
) {
  const [day] = seen;
  return from === null && to === null && day !== undefined ? format.date(day) : format.span(from, to);
}

function sourcesOf({ evidence }: { evidence: readonly { source: { title: string } }[] }): string {
  return [...new Set(evidence.map(({ source }) => source.title))].slice(0, 2).join('; ');
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
