import type { LandscapeUndatedSeatsQuery, QualityRecordFragment } from '../../api/operations.generated.ts';
import type { Named } from '../../ui/RecordName.tsx';

export const qualityLists = ['unchecked', 'inferred', 'undated', 'contradictions', 'leftStanding'] as const;
export type QualityList = (typeof qualityLists)[number];

type Seat = LandscapeUndatedSeatsQuery['landscape']['quality']['undatedSeats']['edges'][number]['node'];

/** A record that lacks something, and what there is to say of it. */
export interface QualityRow {
  record: QualityRecordFragment | Seat;
  /** null: the record as such; undefined: the list is not one of facts. */
  fact?: string | null;
  /** null: never; undefined: the list does not say. */
  lastChecked?: string | null;
  /** What is to be put right, in words; undefined: the list does not say. */
  text?: string;
  code?: string;
}

export interface Called {
  /** What it is called; null: it has no name. */
  first: Named | null;
  /** A date to go before the second name. */
  date: string | null;
  second: Named | null;
}

/** What a record is called: by its name, else by the records that it ties and its date. */
export function calledOf(record: QualityRow['record']): Called {
  const bare = { first: null, date: null, second: null };
  switch (record.__typename) {
    case 'Seat':
      return { ...bare, first: record.holder ?? record.body ?? record.office, second: record.board };
    case 'Tenure':
      return { ...bare, first: record.person, second: record.post ?? record.organisation };
    case 'Attendance':
      return { first: record.person, date: record.meeting.date, second: record.meeting.board };
    case 'Meeting':
      return { first: record.board, date: record.date, second: null };
    case 'Action':
      return { ...bare, first: { name: record.text } };
    case 'Source':
      return { ...bare, first: { name: record.title } };
    case 'Board':
    case 'Organisation':
    case 'Person':
    case 'Post':
    case 'Theme':
    case 'Area':
      return { ...bare, first: record };
  }
}
