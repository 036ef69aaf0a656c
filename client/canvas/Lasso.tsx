import { type PointerEvent, useRef, useState } from 'react';
import type { Point } from './picture.ts';

export interface LassoProps {
  /** The line that was drawn, closed, in px of the canvas. */
  onDrawn: (line: readonly Point[]) => void;
}

/** Points closer than this to the last one add nothing to the line, px. */
const leastStep = 4;

/** Lies over the drawing as long as the lasso is out: a line drawn with the pointer, closed where it is let go. */
export function Lasso({ onDrawn }: LassoProps) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const drawing = useRef<Point[] | null>(null);
  const at = (event: PointerEvent<SVGSVGElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = [at(event)];
    setLine(drawing.current);
  };
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    const points = drawing.current;
    const last = points?.at(-1);
    const point = at(event);
    if (!points || !last || Math.hypot(point.x - last.x, point.y - last.y) < leastStep) return;
    points.push(point);
    setLine([...points]);
  };
  const end = (): void => {
    const points = drawing.current;
    drawing.current = null;
    setLine([]);
    if (points) onDrawn(points);
  };
  const give = (): void => {
    drawing.current = null;
    setLine([]);
  };
  return (
    <svg
      className="canvas-lasso"
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={give}
    >
      <polygon points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
