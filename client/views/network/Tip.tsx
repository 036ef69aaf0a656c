import type { Point } from '../../canvas/picture.ts';
import type { Row, RowTie } from './rows.ts';
import type { NetworkWords } from './useWords.ts';

/** What the pointer is on: a record, or a tie between two. */
export interface Pointed {
  row: Row;
  /** The tie, seen from the record. */
  tie: RowTie | null;
  at: Point;
}

export interface TipProps {
  pointed: Pointed;
  words: NetworkWords;
  /** The pointer came onto the tip itself, or left it. */
  onStay: (staying: boolean) => void;
}

/** Names in full where the drawing has them short; it can be pointed at, and Esc closes it. */
export function Tip({ pointed: { row, tie, at }, words, onStay }: TipProps) {
  return (
    <div
      className="network-tip"
      aria-hidden="true"
      style={{ left: `min(${at.x}px, 100% - 290px)`, top: `min(${at.y}px, 100% - 96px)` }}
      // A drag that crosses it goes on.
      onPointerEnter={({ buttons }) => buttons === 0 && onStay(true)}
      onPointerLeave={() => onStay(false)}
    >
      <p className="strong">{row.name}</p>
      {tie ? (
        <>
          <p>{words.tie(tie)}</p>
          <p className="strong">{tie.name}</p>
        </>
      ) : (
        <>
          <p>{words.kind(row)}</p>
          <p className="n">{`${words.size(row)} · ${words.ties(row.ties.length)}`}</p>
        </>
      )}
    </div>
  );
}
