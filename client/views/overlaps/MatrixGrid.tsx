import { type MouseEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../ui/printing.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import { type Cell, useCellWalk } from '../../ui/useCellWalk.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import type { Matrix, MatrixFigure } from './matrix.ts';
import { cellAt, type MatrixLayout, scrollTo } from './matrixLayout.ts';
import { useMatrixPicture } from './useMatrixPicture.ts';

export interface MatrixGridProps {
  matrix: Matrix;
  figure: MatrixFigure;
  /** Selected boards, by their place. */
  selected: readonly number[];
  /** What a cell says, for who listens. */
  sentenceOf: (cell: Cell) => string;
  onPoint: (cell: Cell | null) => void;
  onOpen: (cell: Cell) => void;
}

/**
 * The cells as a drawing of what is in sight, so that a thousand boards scroll as easily as ten. For screen readers and keys it is a grid
 * of which the walked cell alone is in the page, where it stands in the drawing.
 */
export function MatrixGrid({ matrix, figure, selected, sentenceOf, onPoint, onOpen }: MatrixGridProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Cell | null>(null);
  const [ringed, setRinged] = useState(false);
  const names = matrix.boards.map((board) => nameIn(board, i18n.language));
  const count = matrix.boards.length;
  const walk = useCellWalk({ rows: count, columns: count, onOpen, onSelect: onOpen, onWalk: walkedTo });
  const focused = ringed ? walk.at : null;
  const coarse = useCoarse();
  const printing = usePrinting();
  const { canvas, marker, layout } = useMatrixPicture(
    scroller,
    { matrix, figure, names, pointed, focused, selected },
    walk.at,
    coarse,
  );

  function point(cell: Cell | null): void {
    if (cell?.row === pointed?.row && cell?.column === pointed?.column) return;
    setPointed(cell);
    onPoint(cell && cell.row >= 0 && cell.column >= 0 ? cell : null);
  }
  function walkedTo(cell: Cell): void {
    setRinged(true);
    onPoint(cell);
    bringIntoSight(scroller.current, layout, cell);
  }
  /** A name, or a number, stands for its board. */
  function clicked(cell: Cell | null): void {
    if (!cell) return;
    const row = cell.row < 0 ? cell.column : cell.row;
    const column = cell.column < 0 ? cell.row : cell.column;
    walk.go({ row, column });
    onOpen({ row, column });
  }
  useSelectionInSight(scroller, layout, selected);

  return (
    <div ref={scroller} className="matrix-grid" style={printing ? {} : { height: layout.height + 2 }}>
      <div style={printing ? {} : { width: layout.width, height: layout.height }}>
        <div className="matrix-seen">
          <canvas ref={canvas} />
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked by keys is a grid.
            role="grid" // oxlint-disable-line jsx-a11y/no-noninteractive-element-to-interactive-role
            aria-label={t('overlaps:matrix.name')}
            aria-rowcount={count}
            aria-colcount={count}
            aria-activedescendant={id}
            tabIndex={0}
            onKeyDown={walk.onKeyDown}
            onFocus={(event) => {
              const byKey = event.currentTarget.matches(':focus-visible');
              setRinged(byKey);
              if (byKey) onPoint(walk.at);
            }}
            onBlur={() => {
              setRinged(false);
              onPoint(null);
            }}
            onPointerMove={(event) => point(under(event, scroller.current, layout))}
            onPointerLeave={() => point(null)}
            onClick={(event) => clicked(under(event, scroller.current, layout))}
          >
            <tbody>
              <tr aria-rowindex={walk.at.row + 1}>
                <td
                  ref={marker}
                  id={id}
                  aria-colindex={walk.at.column + 1}
                  style={{ width: layout.pitch, height: layout.pitch }}
                >
                  <span className="visually-hidden">{sentenceOf(walk.at)}</span>
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

const useCoarse = (): boolean => useNarrow(720) || window.matchMedia('(pointer: coarse)').matches;

function under(event: MouseEvent, frame: HTMLElement | null, layout: MatrixLayout): Cell | null {
  if (!frame) return null;
  const box = frame.getBoundingClientRect();
  const point = { x: event.clientX - box.left - frame.clientLeft, y: event.clientY - box.top - frame.clientTop };
  return cellAt(layout, point, { left: frame.scrollLeft, top: frame.scrollTop });
}

function bringIntoSight(frame: HTMLElement | null, layout: MatrixLayout, cell: Cell): void {
  if (!frame) return;
  const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = frame;
  frame.scrollTo(scrollTo(layout, cell, { left, top, width, height }));
}

/** What is selected elsewhere, in the table or in the network, is shown here. */
function useSelectionInSight(
  scroller: RefObject<HTMLElement | null>,
  layout: MatrixLayout,
  selected: readonly number[],
): void {
  const latest = useRef(layout);
  const [row = -1, column = row] = selected;
  useEffect(() => {
    latest.current = layout;
  }, [layout]);
  useEffect(() => {
    if (row >= 0) bringIntoSight(scroller.current, latest.current, { row, column: Math.max(column, 0) });
  }, [scroller, row, column]);
}
