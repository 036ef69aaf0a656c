import { useTranslation } from 'react-i18next';
import { PairCalendarDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, useHref, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { Truncated } from '../../ui/Truncated.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { PairTimeline } from './PairTimeline.tsx';
import {
  type ClashTie,
  type DuplicateTie,
  type PairMeeting,
  type PairTie,
  pairCalendar,
  type TwoBoards,
} from './pairCalendar.ts';
import './calendar.css';

/** The meetings of two boards on one calendar: which duplicate each other and why, which are at the same time. */
export function PairCalendar({ a, b }: TwoBoards) {
  const { t } = useTranslation();
  const answer = useAnswer(PairCalendarDocument, { boards: [a.id, b.id], scope: useScope() });
  const title = t('overlaps:calendar.title');
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      <Answered answer={answer} lines={4}>
        {({ meetings: { edges, totalCount } }) => {
          const calendar = pairCalendar(
            edges.map(({ node }) => node),
            a.id,
          );
          if (calendar.meetings.length === 0) return <Empty>{t('overlaps:calendar.none')}</Empty>;
          return (
            <>
              {calendar.meetings.length < totalCount ? (
                <Truncated>
                  {t('overlaps:calendar.truncated', {
                    shown: formatNumber(calendar.meetings.length),
                    total: formatNumber(totalCount),
                  })}
                </Truncated>
              ) : null}
              <PairTimeline a={a} b={b} calendar={calendar} />
              <Duplicates ties={calendar.duplicates} />
              <Clashes ties={calendar.clashes} />
              <AllMeetings a={a} b={b} meetings={calendar.meetings} />
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function Duplicates({ ties }: { ties: readonly DuplicateTie[] }) {
  const { t } = useTranslation();
  return (
    <div className="calendar-ties">
      <h3>{t('overlaps:calendar.duplicates', { count: ties.length, number: formatNumber(ties.length) })}</h3>
      <ul className="lines">
        {ties.map((tie) => (
          <li key={`${tie.a.id} ${tie.b.id}`}>
            <Dates tie={tie} />
            <span className="xs t2">{tie.reasons.join(' ')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Clashes({ ties }: { ties: readonly ClashTie[] }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <div className="calendar-ties">
      <h3>{t('overlaps:calendar.clashes', { count: ties.length, number: formatNumber(ties.length) })}</h3>
      <ul className="lines">
        {ties.map((tie) => (
          <li key={`${tie.a.id} ${tie.b.id}`}>
            <Dates tie={tie} />
            <span className="xs t2">
              {tie.people.map(({ id, name }, place) => (
                <span key={id}>
                  {place > 0 ? ', ' : null}
                  <a href={href({ selection: [id] })}>{name}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The dates of both meetings, each opening its record. */
function Dates({ tie: { a, b } }: { tie: PairTie }) {
  const href = useHref();
  const format = useFormat();
  return (
    <span className="calendar-dates n">
      {[a, b].map((meeting, place) => (
        <span key={meeting.id}>
          {place > 0 ? <span className="t3">{' · '}</span> : null}
          <a href={href({ selection: [meeting.id] })}>
            {format.day(meeting.date)} {meeting.start}
          </a>
        </span>
      ))}
    </span>
  );
}

/** The picture's table twin: every meeting, on demand. */
function AllMeetings({ a, b, meetings }: TwoBoards & { meetings: readonly PairMeeting[] }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const format = useFormat();
  const open = options.meetings === 'all';
  return (
    <div className="calendar-all">
      <Button
        tone="quiet"
        aria-expanded={open}
        onPress={() => store.step({ options: { meetings: open ? null : 'all' } })}
      >
        {t('overlaps:calendar.all', { count: meetings.length, number: formatNumber(meetings.length) })}
      </Button>
      {open ? (
        <table className="table" aria-label={t('overlaps:calendar.title')}>
          <thead>
            <tr>
              <th scope="col">{t('overlaps:calendar.date')}</th>
              <th scope="col">{t('words:kind.Board')}</th>
            </tr>
          </thead>
          <tbody>
            {meetings.map((meeting) => (
              <tr key={meeting.id}>
                <th scope="row" className="n">
                  <a href={href({ selection: [meeting.id] })}>
                    {format.day(meeting.date)} {meeting.start}
                  </a>
                </th>
                <td>
                  <RecordName of={meeting.board.id === a.id ? a : b} />{' '}
                  {meeting.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}
