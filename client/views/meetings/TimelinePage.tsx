import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingsHeadQuery, MeetingWindowDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useLanguage, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { endsOf, type Months } from '../../ui/months.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { Truncated } from '../../ui/Truncated.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { SideCards } from './SideCards.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { type MeetingWindow, timelineOf } from './timelineModel.ts';
import { useWindow } from './useMeetings.ts';
import { EmptyWindowAction, WindowBar } from './WindowBar.tsx';
import './timeline.css';

/** All meetings of some months on a line, boards as rows; beside it what is duplicated and what clashes. */
export function TimelinePage({ head }: { head: MeetingsHeadQuery }) {
  const { t } = useTranslation();
  const shown = useWindow(head.meetingMonths);
  const { months, go, move, nearest } = shown;
  const answer = useAnswer(MeetingWindowDocument, { scope: useScopeOfMeetings(), ...endsOf(months) });
  return (
    <div className="columns">
      <section className="card" aria-label={t('meetings:segment.timeline')}>
        <WindowBar shown={shown} known={head.meetingMonths} />
        <Answered answer={answer} lines={12}>
          {({ meetingWindow }) =>
            meetingWindow.totalCount === 0 ? (
              <Empty action={nearest === null ? undefined : <EmptyWindowAction month={nearest} onGo={go} />}>
                {t('meetings:noneHere')}
              </Empty>
            ) : (
              <>
                <LeftOut window={meetingWindow} />
                <Drawn window={meetingWindow} months={months} onMove={(way) => move(way * months.count)} />
                <TimelineLegend />
              </>
            )
          }
        </Answered>
      </section>
      <SideCards head={head} />
    </div>
  );
}

/** What the picture does not show, and up to which day it goes. */
export function LeftOut({ window: { meetings, totalCount } }: { window: MeetingWindow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = meetings.at(-1);
  if (meetings.length >= totalCount || !last) return null;
  return (
    <Truncated>
      {t('meetings:truncated', {
        shown: formatNumber(meetings.length),
        total: formatNumber(totalCount),
        date: format.date(last.date),
      })}
    </Truncated>
  );
}

interface DrawnProps {
  window: MeetingWindow;
  months: Months;
  onMove: (way: -1 | 1) => void;
}

function Drawn({ window, months, onMove }: DrawnProps) {
  const language = useLanguage();
  const { first, count } = months;
  const timeline = useMemo(
    () => timelineOf(window, { first, count }, (board) => nameIn(board, language)),
    [window, first, count, language],
  );
  const latest = useRef(onMove);
  useEffect(() => {
    latest.current = onMove;
  });
  const move = useCallback((way: -1 | 1): void => latest.current(way), []);
  return <Timeline timeline={timeline} months={months} onMove={move} />;
}
