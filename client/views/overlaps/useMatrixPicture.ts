import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTheme } from '../../state/useBoardwalk.ts';
import { usePrinting } from '../../ui/printing.ts';
import type { Cell } from '../../ui/useCellWalk.ts';
import { drawMatrix, type MatrixColours, type MatrixScene, matrixColours } from './drawMatrix.ts';
import { type MatrixLayout, matrixLayout } from './matrixLayout.ts';

type Shown = Omit<MatrixScene, 'layout' | 'seen' | 'colours'>;

export interface MatrixPicture {
  canvas: RefObject<HTMLCanvasElement | null>;
  /** What stands in the page for the walked cell; kept where the drawing has it. */
  marker: RefObject<HTMLTableCellElement | null>;
  layout: MatrixLayout;
}

/** Keeps the drawing as large as what is seen of the matrix, and draws again as it scrolls, without React. */
export function useMatrixPicture(
  scroller: RefObject<HTMLElement | null>,
  shown: Shown,
  walked: Cell,
  coarse: boolean,
): MatrixPicture {
  const canvas = useRef<HTMLCanvasElement>(null);
  const marker = useRef<HTMLTableCellElement>(null);
  const latest = useRef((): void => undefined);
  const size = useSeenSize(scroller, latest);
  const printing = usePrinting();
  const theme = `${useTheme()}${printing ? ' on paper' : ''}`;
  const longest = Math.max(0, ...shown.names.map(({ length }) => length));
  const layout = useMemo(
    () => matrixLayout(shown.matrix.boards.length, size.width, { coarse, names: longest * averageLetter }),
    [shown.matrix, size.width, coarse, longest],
  );
  const colours = useRef<{ of: string; are: MatrixColours } | null>(null);

  function draw(): void {
    const [frame, picture] = [scroller.current, canvas.current];
    const context = picture?.getContext('2d', { alpha: false });
    if (!frame || !picture || !context || size.width === 0) return;
    if (colours.current?.of !== theme) colours.current = { of: theme, are: matrixColours(frame) };
    const scale = window.devicePixelRatio;
    // On paper nobody can scroll.
    const drawn = printing
      ? { width: Math.min(layout.width, tallest), height: Math.min(layout.height, tallest) }
      : size;
    const [width, height] = [Math.round(drawn.width * scale), Math.round(drawn.height * scale)];
    if (picture.width !== width || picture.height !== height) {
      picture.width = width;
      picture.height = height;
      picture.style.width = printing ? '' : `${drawn.width}px`;
      picture.style.height = printing ? '' : `${drawn.height}px`;
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    const seen = { left: printing ? 0 : frame.scrollLeft, top: printing ? 0 : frame.scrollTop, ...drawn };
    if (marker.current)
      marker.current.style.translate = `${layout.label + walked.column * layout.pitch - seen.left}px ${layout.head + walked.row * layout.pitch - seen.top}px`;
    drawMatrix(context, { ...shown, layout, seen, colours: colours.current.are });
  }
  useLayoutEffect(() => {
    latest.current = draw;
    draw();
  });
  return { canvas, marker, layout };
}

/** How much is seen at once; as it scrolls, `draw` is called once a frame. */
function useSeenSize(
  scroller: RefObject<HTMLElement | null>,
  draw: RefObject<() => void>,
): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const frame = scroller.current;
    if (!frame) return;
    const measured = (): void => setSize({ width: frame.clientWidth, height: frame.clientHeight });
    const observer = new ResizeObserver(measured);
    observer.observe(frame);
    let waiting = 0;
    const scrolled = (): void => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => draw.current());
    };
    frame.addEventListener('scroll', scrolled, { passive: true });
    // Names measured in another font than that of the page would be cut at the wrong place.
    void document.fonts.ready.then(scrolled);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(waiting);
      frame.removeEventListener('scroll', scrolled);
    };
  }, [scroller, draw]);
  return size;
}

/** Roughly the width of a letter at 12 px. */
const averageLetter = 6.1;
/** No drawing of a browser may be much larger. */
const tallest = 8000;
