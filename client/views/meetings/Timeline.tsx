import { type CSSProperties, type KeyboardEvent, memo, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { MarkGlyph } from '../../ui/MarkGlyph.tsx';
import type { Months } from '../../ui/months.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { TimelineGround } from './TimelineGround.tsx';
import { type Capsule, type Mark, type Timeline as Model, type Place, type Row, walkedTo } from './timelineModel.ts';
import { useMeetingName } from './useMeetingName.ts';

export interface TimelineProps {
  timeline: Model;
  months: Months;
  /** Moves the window back or on. */
  onMove: (way: -1 | 1) => void;
}

/**
 * Boards as rows, their meetings as marks. To those who hear it, a list of boards, each with a list of its meetings; one stop of the Tab key,
 * walked by arrows.
 */
export function Timeline({ timeline: { rows, capsules }, months, onMove }: TimelineProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [kept, setKept] = useState<Place>({ row: 0, place: 0 });
  const row = Math.min(kept.row, rows.length - 1);
  const at = { row, place: Math.min(kept.place, rows[row]?.marks.length ?? 0) };
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>): void => {
      const [on = 0, place = 0] = (event.currentTarget.dataset.at ?? '').split(' ').map(Number);
      const page = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : null;
      const chord = event.ctrlKey || event.metaKey || event.altKey;
      const next = chord || page ? null : walkedTo(rows, { row: on, place }, event.key);
      if (!page && !next) return;
      event.preventDefault();
      if (page) onMove(page);
      if (next) list.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.place}"]`)?.focus();
    },
    [rows, onMove],
  );
  return (
    <div className="timeline">
      <TimelineGround months={months} />
      <div className="timeline-capsules" aria-hidden="true">
        {capsules.map((capsule) => (
          <CapsuleMark key={capsule.key} capsule={capsule} />
        ))}
      </div>
      <ol ref={list} aria-label={t('meetings:rows')}>
        {rows.map((line, index) => (
          <BoardRow
            key={line.board.id}
            row={line}
            index={index}
            stop={index === at.row ? at.place : null}
            onStop={setKept}
            onKeyDown={onKeyDown}
          />
        ))}
      </ol>
    </div>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function CapsuleMark({ capsule: { top, rows, from, to } }: { capsule: Capsule }) {
  const place: CSSProperties & Record<`--${string}`, string | number> = {
    '--top': top,
    '--rows': rows,
    '--from': percent(from),
    '--width': percent(to - from),
  };
  return <span className={rows === 2 ? 'capsule' : 'capsule far'} style={place} />;
}

interface BoardRowProps {
  row: Row;
  index: number;
  /** Which of its parts has the tab stop; null: none. */
  stop: number | null;
  onStop: (place: Place) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Drawn again only when it changes: a step from mark to mark touches two rows of many. */
const BoardRow = memo(function BoardRow(props: BoardRowProps) {
  const { row, index, stop, onStop, onKeyDown } = props;
  const { board, marks, duplicated } = row;
  const href = useHref();
  const { selection } = usePlace();
  return (
    <li
      className="timeline-row"
      data-duplicated={duplicated || undefined}
      data-selected={selection[0] === board.id || undefined}
    >
      <a
        className="timeline-board cut"
        href={href({ selection: [board.id] })}
        title={board.name}
        data-at={`${index} 0`}
        tabIndex={stop === 0 ? 0 : -1}
        onFocus={() => onStop({ row: index, place: 0 })}
        onKeyDown={onKeyDown}
      >
        <RecordName of={board} />
      </a>
      <ul className="timeline-track">
        {marks.map((mark, place) => (
          <li key={mark.meeting.id}>
            <MarkLink
              mark={mark}
              at={`${index} ${place + 1}`}
              tabIndex={stop === place + 1 ? 0 : -1}
              onFocus={() => onStop({ row: index, place: place + 1 })}
              onKeyDown={onKeyDown}
            />
          </li>
        ))}
      </ul>
    </li>
  );
});

interface MarkLinkProps {
  mark: Mark;
  at: string;
  tabIndex: number;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

function MarkLink({ mark, at, tabIndex, onFocus, onKeyDown }: MarkLinkProps) {
  const href = useHref();
  const nameOf = useMeetingName();
  const { selection } = usePlace();
  const { name } = nameOf(mark.meeting, mark);
  const span = mark.exact ? {} : { width: `max(24px, ${percent(mark.to - mark.from)})` };
  return (
    <a
      className={mark.exact ? 'mark' : 'mark some-day'}
      href={href({ selection: [mark.meeting.id] })}
      style={{ left: percent(mark.from), ...span }}
      title={name}
      aria-label={name}
      data-at={at}
      data-selected={selection[0] === mark.meeting.id || undefined}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <MarkGlyph
        planned={mark.meeting.planned}
        exact={mark.exact}
        duplicated={mark.twins.length > 0}
        clash={mark.clashes > 0}
      />
    </a>
  );
}
