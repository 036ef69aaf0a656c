import { useTranslation } from 'react-i18next';
import { PersonMonthDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { useDate } from '../../state/useDate.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { MarkGlyph } from '../../ui/MarkGlyph.tsx';
import { MonthBar } from '../../ui/MonthBar.tsx';
import { MonthCalendar } from '../../ui/MonthCalendar.tsx';
import {
  endsOf,
  type MeetingMonth,
  monthsFrom,
  monthText,
  monthWritten,
  nearestMonth,
  startingMonth,
} from '../../ui/months.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { DiaryEntry } from './DiaryEntry.tsx';
import { diaryMeetings, type PersonClash } from './diary.ts';
import { useDiary } from './useDiary.ts';

/** What takes a person's time, month by month; clashes are marked by shape and word. */
export function DiaryCard({ id }: { id: string }) {
  const { t } = useTranslation();
  const { answer, person } = useDiary(id);
  return (
    <section className="card diary" aria-label={t('people:diary')}>
      <Answered answer={answer} lines={8}>
        {() => (person ? <Month id={id} known={person.diary.months} clashes={person.clashes} /> : null)}
      </Answered>
    </section>
  );
}

interface MonthProps {
  id: string;
  known: readonly MeetingMonth[];
  clashes: readonly PersonClash[];
}

function Month({ id, known, clashes }: MonthProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { options, scope } = usePlace();
  const today = useDate();
  const wished = monthWritten(options.month) ?? startingMonth({ months: known, asOf: scope.asOf, today, count: 1 });
  const months = monthsFrom(wished, 1);
  const nearest = nearestMonth(known, months);
  const answer = useAnswer(PersonMonthDocument, { id, scope: useScopeOfMeetings(), ...endsOf(months) });
  const go = (month: number): void =>
    store.step({ options: { month: monthText(monthsFrom(month, 1).first), day: null } }, 'replace');
  const open = (date: string): void => store.step({ options: { day: date } }, 'replace');
  return (
    <>
      <MonthBar
        title={<h2>{t('people:diary')}</h2>}
        known={known}
        shown={months}
        hrefOf={(month) => href({ options: { month, day: null } })}
        none={t('people:noMeetings')}
        move={(by) => go(months.first + by)}
      />
      <Answered answer={answer} lines={6}>
        {({ node }) => {
          const entries = node?.__typename === 'Person' ? node.diary.entries : [];
          if (entries.length === 0)
            return (
              <Empty action={nearest === null ? undefined : <Nearest month={nearest} onGo={go} />}>
                {t('people:noneThisMonth')}
              </Empty>
            );
          return (
            <MonthCalendar
              label={t('people:diary')}
              month={months.first}
              meetings={diaryMeetings(entries, clashes)}
              today={today}
              opened={options.day}
              onOpen={open}
              entry={(meeting, words) => <DiaryEntry meeting={meeting} person={id} words={words} />}
            />
          );
        }}
      </Answered>
      <Legend />
    </>
  );
}

function Nearest({ month, onGo }: { month: number; onGo: (month: number) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Button onPress={() => onGo(month)}>{t('people:goTo', { month: format.date(monthText(month), 'long') })}</Button>
  );
}

const legend = [
  ['held', { planned: false, clash: false }],
  ['planned', { planned: true, clash: false }],
  ['clash', { planned: false, clash: true }],
] as const;

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="seat-legend card-note xs t2">
      {legend.map(([id, glyph]) => (
        <li key={id}>
          <span className="entry-glyph">
            <MarkGlyph {...glyph} exact duplicated={false} />
          </span>
          {t(`people:mark.${id}`)}
        </li>
      ))}
    </ul>
  );
}
