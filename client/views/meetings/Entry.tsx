import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { MarkGlyph } from '../../ui/MarkGlyph.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import type { MeetingWindow, WindowMeeting } from './timelineModel.ts';
import { useMeetingName } from './useMeetingName.ts';

export interface EntryProps {
  meeting: WindowMeeting;
  window: MeetingWindow;
  /** The time, or the date as far as known. */
  words: string | null;
}

/** One meeting of a day: its mark, its time and whose it is. */
export function Entry({ meeting, window, words }: EntryProps) {
  const href = useHref();
  const { selection } = usePlace();
  const nameOf = useMeetingName();
  const twins = window.duplicated.flatMap(({ a, b }) => (a.id === meeting.id ? [b] : b.id === meeting.id ? [a] : []));
  const clashes = window.clashes.filter(({ a, b }) => a.id === meeting.id || b.id === meeting.id).length;
  const { name, rest } = nameOf(meeting, { twins, clashes });
  return (
    <a
      className="entry"
      href={href({ selection: [meeting.id] })}
      title={name}
      data-duplicated={twins.length > 0 || undefined}
      data-selected={selection[0] === meeting.id || undefined}
    >
      <span className="entry-glyph">
        <MarkGlyph planned={meeting.planned} exact duplicated={twins.length > 0} clash={clashes > 0} />
      </span>
      {words ? <span className="n t2">{words}</span> : null}
      <RecordName of={meeting.board} className="entry-board" />
      <span className="visually-hidden">{` · ${rest}`}</span>
    </a>
  );
}
