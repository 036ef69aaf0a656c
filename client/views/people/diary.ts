// What takes a person's time: which meetings clash, and which clashes lie ahead.
import type { PersonDiaryQuery, PersonMonthQuery } from '../../api/operations.generated.ts';

type Person<Q extends { node: { __typename: string } | null }> = Extract<Q['node'], { __typename: 'Person' }>;
export type PersonClash = Person<PersonDiaryQuery>['clashes'][number];
export type DiaryEntry = Person<PersonMonthQuery>['diary']['entries'][number];

/** A meeting of the calendar, with how it takes the person's time. */
export type DiaryMeeting = DiaryEntry['meeting'] &
  Pick<DiaryEntry, 'attendance'> & { clashesWith: readonly PersonClash['a'][] };

/** The meetings of a month, each with those that clash with it. */
export function diaryMeetings(entries: readonly DiaryEntry[], clashes: readonly PersonClash[]): DiaryMeeting[] {
  return entries.map(({ meeting, attendance }) => ({
    ...meeting,
    attendance,
    clashesWith: clashes.flatMap(({ a, b }) => (a.id === meeting.id ? [b] : b.id === meeting.id ? [a] : [])),
  }));
}

/** Clashes on this day or later, the next first; without any, those before it, the latest first. */
export function clashesToShow(
  clashes: readonly PersonClash[],
  today: string,
): { ahead: boolean; shown: readonly PersonClash[] } {
  const inTime = clashes.toSorted((x, y) => (`${x.a.date} ${x.from}` < `${y.a.date} ${y.from}` ? -1 : 1));
  const ahead = inTime.filter(({ a }) => a.date >= today);
  return ahead.length > 0 ? { ahead: true, shown: ahead } : { ahead: false, shown: inTime.toReversed() };
}
